import { describe, expect, it } from 'vitest';
import {
	affairAt,
	disclosureAt,
	hintRuleAt,
	ledgerAt,
	recordAt,
	townshipAt,
	trailRegisterAt,
	yearAt,
} from '../../src/site/addresses.ts';
import { isNotOnSite } from '../../src/site/site-data.ts';
import { villageOutline } from '../../src/views/village-outline.ts';
import { aDisclosure, aLedgerRow } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { aFullContract } from '../register-rows.ts';

const { dataset, context } = aDatedVillage(
	{ asOf: '2025-12-20' },
	{
		ledger: { '2025-03': [aLedgerRow({})] },
		contracts: [aFullContract({ 编号: 'HT-1' })],
		finance: [
			aDisclosure({ 编号: 'CW-A', 目录编号: 'CW-02', 期间: '2025-03' }),
			aDisclosure({ 编号: 'CW-B', 目录编号: 'CW-03', 期间: '2025-03' }),
		],
	},
);
const outline = villageOutline(dataset, context);
const county = { townships: [{ id: '990101', name: '柳溪镇', villages: [] }] };

describe('the parts of an address', () => {
	it('stand for what the site has', () => {
		expect(affairAt('party-affairs')).toBe('party');
		expect(trailRegisterAt('contracts')).toBe('contracts');
		expect(townshipAt(county, '990101').name).toBe('柳溪镇');
		expect(hintRuleAt('single-bidder').id).toBe('single-bidder');
		expect(ledgerAt(outline, '2025-03')).toBe('2025-03');
		expect(yearAt(outline, '2025')).toBe(2025);
		expect(recordAt(outline, 'contracts', 'HT-1')).toBe('HT-1');
		expect(disclosureAt(outline, 'finance', 'CW-B')).toBe('CW-B');
	});

	it.each<[string, () => unknown]>([
		['an affair', () => affairAt('party')],
		['an affair that is not named', () => affairAt(undefined)],
		['a register without trails', () => trailRegisterAt('decisions')],
		['a township', () => townshipAt(county, '990102')],
		['a hint rule', () => hintRuleAt('toString')],
		['a ledger', () => ledgerAt(outline, '2025-04')],
		['a year', () => yearAt(outline, '2024')],
		['a year written otherwise', () => yearAt(outline, '2025.0')],
		['a record', () => recordAt(outline, 'decisions', 'HT-1')],
		['a disclosure', () => disclosureAt(outline, 'party', 'CW-B')],
		['a disclosure that its ledger’s page shows', () => disclosureAt(outline, 'finance', 'CW-A')],
	])('are of no page when there is no such thing: %s', (_, look) => {
		let thrown: unknown;
		try {
			look();
		} catch (error) {
			thrown = error;
		}
		expect(isNotOnSite(thrown)).toBe(true);
	});
});
