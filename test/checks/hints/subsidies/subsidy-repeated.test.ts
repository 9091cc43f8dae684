import { describe, expect, it } from 'vitest';
import { subsidyRepeated } from '../../../../src/checks/hints/subsidies/subsidy-repeated.ts';
import type { Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aListedSubsidy } from '../subsidy-list.ts';

const row: Cells = { '姓名（脱敏）': '王*国', 村民小组: '三组', 数量: '3.5', 金额: '358.75' };

describe('two rows of a list', () => {
	it.each([
		['name', { '姓名（脱敏）': '王*' }],
		['group', { 村民小组: '四组' }],
		['quantity', { 数量: '3.6' }],
		['amount', { 金额: '358.76' }],
	])('with another %s are two households', (_, cells) => {
		expect(hintsIn(subsidyRepeated, aListedSubsidy([row, { ...row, ...cells }]))).toEqual([]);
	});

	it('alike in all four are noted', () => {
		const village = aListedSubsidy([{}, row, { 金额: '80.00' }, row]);
		expect(sayings(subsidyRepeated, village)).toEqual([
			'subsidies:BT2025-01 “高龄津贴”名单上，脱敏姓名、小组、数量和金额都相同的有 2 行，合计 717.50 元，例如三组王*国，每行 358.75 元。',
		]);
		expect(hintsIn(subsidyRepeated, village)).toMatchObject([
			{ amountFen: 71_750, rows: [{ text: '2 三组 王*国' }, { text: '4 三组 王*国' }] },
		]);
	});
});

it('a flat rate that many receive says nothing of two who are alike', () => {
	const flat = { 数量: '', 村民小组: '三组', 金额: '50.00' };
	const others = (count: number): Cells[] =>
		Array.from({ length: count }, () => ({ ...flat, '姓名（脱敏）': '李*' })).map(
			(cells, index) => ({
				...cells,
				村民小组: `${index}组`,
			}),
		);
	const alike = [
		{ ...flat, '姓名（脱敏）': '王*国' },
		{ ...flat, '姓名（脱敏）': '王*国' },
	];
	expect(hintsIn(subsidyRepeated, aListedSubsidy([...alike, ...others(1)]))).toEqual([]);
	const distinct = Array.from({ length: 9 }, (_, index) => ({ 金额: `${100 + index}.00` }));
	const among = aListedSubsidy([...alike, ...others(1), ...distinct]);
	expect(hintsIn(subsidyRepeated, among)).toHaveLength(1);
});
