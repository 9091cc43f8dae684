import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { contracts } from '../domain/tables/contracts.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** What each kind of contract lets, and the register it must not come from. */
const lettings = {
	'asset-lease': { should: '资产', is: '资源', other: 'resources' },
	'resource-lease': { should: '资源', is: '资产', other: 'assets' },
} as const;

/** An 资产出租 lets an asset, and a 资源发包 a resource. */
export const contractSubject: Check = {
	name: 'contract-subject',
	*run(dataset) {
		const ids = {
			assets: new Set(rowsOf(dataset, 'assets').map(({ id }) => id)),
			resources: new Set(rowsOf(dataset, 'resources').map(({ id }) => id)),
		};
		for (const contract of rowsOf(dataset, 'contracts')) {
			const { kind, subject } = contract;
			if (subject === undefined || (kind !== 'asset-lease' && kind !== 'resource-lease')) continue;
			const { should, is, other } = lettings[kind];
			const expected = other === 'assets' ? 'resources' : 'assets';
			if (!ids[other].has(subject) || ids[expected].has(subject)) continue;
			yield finding('contract-subject', cellPlace(contracts, contract, 'subject'), {
				kind: contracts.columns.kind.type.write(kind),
				is: { zh: `集体${is}`, en: other === 'assets' ? 'an asset' : 'a resource' },
				should: { zh: `集体${should}`, en: other === 'assets' ? 'a resource' : 'an asset' },
			});
		}
	},
};
