import { expect, it } from 'vitest';
import type { CountySummary } from '../../../src/summary/county-summary.ts';
import { totalFunds } from '../../../src/summary/fund-totals.ts';
import { textsFor } from '../../../src/texts/index.ts';
import { csvTable } from '../../../src/views/data-table.ts';
import { countyFunds } from '../../../src/views/pages/county-funds.ts';
import { fundTotalsCsvColumns } from '../../../src/views/tables/fund-totals.ts';
import { aFund, aLedgerRow, aVillage, type Cells } from '../../builders.ts';

const village = (id: string, funds: readonly Cells[] = [], spent = '400.01') => ({
	id,
	name: `${id}村`,
	funds: totalFunds(
		aVillage({
			funds,
			ledger: {
				'2025-01': [],
				'2025-03': [aLedgerRow({ '支出（元）': spent, 资金编号: 'ZJ2025-01' })],
			},
		}).dataset,
	),
});
const unknown = aFund({ 编号: 'ZJ2025-02', 到账金额: '', 到账日期: '' });
const older = aFund({ 编号: 'ZJ2024-01', 下达日期: '2024-12-01' });
const county = {
	townships: [
		{
			id: '990101',
			name: '柳溪镇',
			villages: [village('A', [aFund(), unknown, older]), village('B')],
		},
		{ id: '990102', name: '白石镇', villages: [village('C', [aFund()], '1000.50')] },
		{ id: '990103', name: '青山乡', villages: [village('D')] },
	],
} as unknown as CountySummary;

it('the county adds up to the fen, and what is overspent hides nothing that is left', () => {
	const page = countyFunds(county);
	expect(page.totals).toEqual({
		funds: 4,
		grantedFen: 400_000,
		receivedFen: 300_000,
		spentFen: 40_001 + 100_050,
		leftFen: 59_999,
		overspentFen: 50,
		unclear: 2,
	});
	expect(page.townships.map(({ name, totals }) => [name, totals.funds])).toEqual([
		['柳溪镇', 3],
		['白石镇', 1],
		['青山乡', 0],
	]);
});

it('its file has the villages that registered any', () => {
	const columns = fundTotalsCsvColumns(textsFor('zh-CN'));
	expect(csvTable(columns, countyFunds(county).villages)).toEqual([
		[
			'村编号',
			'村名',
			'乡镇',
			'项数',
			'下达金额',
			'到账金额',
			'支出金额',
			'结余',
			'超支',
			'结余算不出的项数',
		],
		['A', 'A村', '柳溪镇', '3', '3000.00', '2000.00', '400.01', '599.99', '0.00', '2'],
		['C', 'C村', '白石镇', '1', '1000.00', '1000.00', '1000.50', '0.00', '0.50', '0'],
	]);
});
