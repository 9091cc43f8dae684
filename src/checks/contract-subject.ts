import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { contracts } from '../domain/tables/contracts.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The register that what each kind of contract lets comes from, and the one it must not come from. */
const lettings = {
	'asset-lease': { expected: 'assets', other: 'resources' },
	'resource-lease': { expected: 'resources', other: 'assets' },
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
			const { expected, other } = lettings[kind];
			if (!ids[other].has(subject) || ids[expected].has(subject)) continue;
			yield finding('contract-subject', cellPlace(contracts, contract, 'subject'), {
				kind: contracts.columns.kind.type.write(kind),
				is: other === 'assets' ? 'asset' : 'resource',
			});
		}
	},
};
