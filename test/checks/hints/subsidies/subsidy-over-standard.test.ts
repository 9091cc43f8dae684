import { expect, it } from 'vitest';
import { subsidyOverStandard } from '../../../../src/checks/hints/subsidies/subsidy-over-standard.ts';
import { aStandard, aSubsidy, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const countyStandards = [aStandard({ 名称: '地力补贴', 计量单位: '亩' })];
const batch = (cells: Cells = {}) => [
	aSubsidy({
		项目: '地力补贴',
		标准编号: 'BZ-01',
		单位: '亩',
		数量: '4.5',
		应发金额: '450.00',
		...cells,
	}),
];
const list = (...rows: readonly Cells[]) => ({ 'BT2025-01': rows });
const recipient = (cells: Cells = {}) => ({
	序号: '1',
	'姓名（脱敏）': '张*丰',
	数量: '4.5',
	金额: '450.00',
	...cells,
});

it('more than quantity times standard is noted', () => {
	const parts = { countyStandards, subsidies: batch({ 实发金额: '460.00' }) };
	expect(sayings(subsidyOverStandard, parts)).toEqual([
		'subsidies:BT2025-01 “地力补贴”按“地力补贴”应发 450.00 元，实发 460.00 元，多 10.00 元。',
	]);
	expect(hintsIn(subsidyOverStandard, parts)).toMatchObject([{ amountFen: 1_000 }]);
});

it('so is one on the list who got more, though the whole is right', () => {
	const parts = {
		...{ countyStandards, subsidies: batch({ 名单文件: 'subsidies/BT2025-01.csv' }) },
		'subsidy-lists': list(
			recipient({ 数量: '2', 金额: '250.00' }),
			recipient({ 序号: '2', 数量: '2.5', 金额: '200.00' }),
		),
	};
	expect(sayings(subsidyOverStandard, parts)).toEqual([
		'subsidies:BT2025-01 “地力补贴”按“地力补贴”发放。名单上 1 行超过标准，合计多 50.00 元。',
	]);
});

it('half a fen for each recipient is rounding', () => {
	const of = (paid: string) =>
		hintsIn(subsidyOverStandard, {
			countyStandards,
			subsidies: batch({ 受益户数: '3', 实发金额: paid }),
		});
	expect(of('450.02')).toEqual([]);
	expect(of('450.03')).toHaveLength(1);
});

it.each([
	['it is as much', batch()],
	['it is less', batch({ 实发金额: '400.00' })],
	['it is in another unit', batch({ 单位: '户', 实发金额: '460.00' })],
	['no standard is named', batch({ 标准编号: '', 实发金额: '460.00' })],
	['no quantity is written', batch({ 数量: '', 实发金额: '460.00' })],
])('nothing is noted where %s', (_, subsidies) => {
	expect(hintsIn(subsidyOverStandard, { countyStandards, subsidies })).toEqual([]);
});
