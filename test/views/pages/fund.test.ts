import { expect, it } from 'vitest';
import { hintMarks } from '../../../src/views/hint-marks.ts';
import { fundFacts, fundList, fundsOfProject } from '../../../src/views/pages/fund.ts';
import { followedRowColumns } from '../../../src/views/tables/followed-rows.ts';
import { textsFor } from '../../../src/texts/index.ts';
import { aFund, aLedgerRow, aProject, aVillage } from '../../builders.ts';
import { aFullFund } from '../../register-rows.ts';

const unmarked = hintMarks([]);
const { dataset } = aVillage({
	projects: [aProject({ 编号: 'XM-1' })],
	funds: [
		aFund({ 编号: 'ZJ-1', 下达日期: '2025-01-01', 项目编号: 'XM-1' }),
		aFullFund({ 编号: 'ZJ-2', 下达日期: '2025-02-25', 到账日期: '2025-03-01', 决议编号: '' }),
		aFund({ 编号: 'ZJ-3', 下达日期: '2025-03-01', 到账日期: '', 到账金额: '' }),
	],
	ledger: {
		'2025-01': [],
		'2025-03': [
			aLedgerRow({
				日期: '2025-03-01',
				凭证号: '记-3-1',
				类别: '征地补偿款',
				'收入（元）': '174600.00',
				'支出（元）': '',
				对方: '交通建设项目部',
				对方类型: '单位',
				资金编号: 'ZJ-2',
			}),
			aLedgerRow({
				日期: '2025-03-22',
				凭证号: '记-3-2',
				'支出（元）': '139700.00',
				对方: '崔*生等21人',
				对方类型: '个人',
				资金编号: 'ZJ-2',
			}),
		],
	},
});

it('the list has the newest first, and the sums of all', () => {
	const { lines, ...sums } = fundList(dataset, unmarked);
	expect(lines.map(({ fund, money }) => [fund.id, money.leftFen])).toEqual([
		['ZJ-3', undefined],
		['ZJ-2', 3_490_000],
		['ZJ-1', 100_000],
	]);
	expect(sums).toEqual({ receivedFen: 17_560_000, spentFen: 13_970_000, open: 2 });
});

it('the page follows every row to what is left', () => {
	const { rows } = fundFacts(dataset, 'ZJ-2', unmarked);
	expect(rows.map(({ voucher, leftFen }) => [voucher, leftFen])).toEqual([
		['记-3-1', 17_460_000],
		['记-3-2', 3_490_000],
	]);
});

it('its rows name organisations, and no persons', () => {
	const columns = followedRowColumns(textsFor('zh-CN'), dataset.village.id, '结余（元）');
	const { rows } = fundFacts(dataset, 'ZJ-2', unmarked);
	const cells = JSON.stringify(rows.map((row) => columns.map(({ cell }) => cell(row))));
	expect(cells).toContain('交通建设项目部');
	expect(cells).not.toContain('崔*生');
});

it('works lead to the money that is for them alone', () => {
	expect(fundsOfProject(dataset, 'XM-1').map(({ id }) => id)).toEqual(['ZJ-1']);
	expect(fundFacts(dataset, 'ZJ-1', unmarked).project?.id).toBe('XM-1');
});

it('a fund that is not there is an error', () => {
	expect(() => fundFacts(dataset, 'ZJ-9', unmarked)).toThrow('No fund ZJ-9');
});
