import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import { listSilentEntities } from '../../src/village/silent-entities.ts';
import { aBalance, aLedgerRow, aVillage, type Cells, type VillageParts } from '../builders.ts';

const march = parsePeriod('2025-03') as Period;
const third = { 主体: '村民小组:三组' };
const listed = (cells: Cells = {}) => [
	{ 主体: '集体经济组织', 起始公开日期: '2024-01-01' },
	{ ...third, 起始公开日期: '2024-01-01', ...cells },
];
const silent = (parts: VillageParts, table: 'ledger' | 'balances' = 'ledger', period = march) =>
	listSilentEntities(aVillage(parts).dataset, table, period);

describe('an entity that keeps accounts of its own', () => {
	const ledger = { '2025-03': [aLedgerRow({})] };

	it('owes its ledger of every period', () => {
		expect(silent({ entities: listed(), ledger })).toEqual(['group:三组']);
		const both = { '2025-03': [...ledger['2025-03'], aLedgerRow({ ...third, 凭证号: '三-1' })] };
		expect(silent({ entities: listed(), ledger: both })).toEqual([]);
	});

	it('owes no ledger where its balances say that nothing moved in any account', () => {
		const still = aBalance({ ...third, 本期支出: '0.00', 期末余额: '1000.00' });
		expect(silent({ entities: listed(), ledger, balances: [still] })).toEqual([]);
		const moved = aBalance({ ...third, 账户: '库存现金' });
		expect(silent({ entities: listed(), ledger, balances: [still, moved] })).toEqual([
			'group:三组',
		]);
	});

	it('owes its balances', () => {
		const balances = [aBalance({})];
		expect(silent({ entities: listed(), balances }, 'balances')).toEqual(['group:三组']);
		const both = [...balances, aBalance(third)];
		expect(silent({ entities: listed(), balances: both }, 'balances')).toEqual([]);
	});

	it('owes nothing before its first day and after its last', () => {
		expect(silent({ entities: listed({ 起始公开日期: '2025-04-01' }), ledger })).toEqual([]);
		expect(silent({ entities: listed({ 终止日期: '2025-02-28' }), ledger })).toEqual([]);
		expect(silent({ entities: listed({ 终止日期: '2025-03-01' }), ledger })).toHaveLength(1);
	});

	it('is not named where nobody’s books are there', () => {
		expect(silent({ entities: listed() })).toEqual([]);
		expect(silent({ entities: listed() }, 'balances')).toEqual([]);
	});

	it('is not asked for in a village that lists none', () => {
		expect(silent({ ledger })).toEqual([]);
	});
});
