import { expect, it } from 'vitest';
import { subsidyPaidTwice } from '../../../../src/checks/hints/subsidies/subsidy-paid-twice.ts';
import { aStandard, aSubsidy, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const batches = (first: Cells = {}, second: Cells = {}) => [
	aSubsidy({ 受益户数: '3', ...first }),
	aSubsidy({ 批次: 'BT2025-02', 受益户数: '3', ...second }),
];
const listed = (people: readonly (readonly string[])[]) => ({
	subsidies: batches(
		{ 名单文件: 'subsidies/BT2025-01.csv' },
		{ 名单文件: 'subsidies/BT2025-02.csv' },
	),
	'subsidy-lists': Object.fromEntries(
		people.map((names, index) => [
			`BT2025-0${index + 1}`,
			names.map((name, at) => ({ 序号: String(at + 1), '姓名（脱敏）': name, 金额: '150.00' })),
		]),
	),
});

it('two batches of the same size and sum are noted at the later one', () => {
	expect(sayings(subsidyPaidTwice, { subsidies: batches() })).toEqual([
		'subsidies:BT2025-02 “高龄津贴”（2025-Q1）与批次 BT2025-01 的户数、人数和金额都相同，450.00 元。',
	]);
});

it('with both lists, those who stand on both are', () => {
	const parts = listed([
		['张*丰', '李*'],
		['张*丰', '王*国'],
	]);
	expect(sayings(subsidyPaidTwice, parts)).toEqual([
		'subsidies:BT2025-02 “高龄津贴”（2025-Q1）与批次 BT2025-01 的名单上，有 1 人相同，这一批发给他们 150.00 元。',
	]);
	expect(hintsIn(subsidyPaidTwice, parts)[0]?.rows.map(({ text }) => text)).toEqual([
		'高龄津贴（BT2025-02）',
		'高龄津贴（BT2025-01）',
		'张*丰',
	]);
});

it('a third batch is noted once, with both that it repeats', () => {
	const subsidies = [...batches(), aSubsidy({ 批次: 'BT2025-03', 受益户数: '3' })];
	expect(sayings(subsidyPaidTwice, { subsidies }).at(-1)).toBe(
		'subsidies:BT2025-03 “高龄津贴”（2025-Q1）与批次 BT2025-01、BT2025-02 的户数、人数和金额都相同，450.00 元。',
	);
	expect(hintsIn(subsidyPaidTwice, { subsidies })).toHaveLength(2);
});

const halves = { 标准编号: 'BZ-01', 单位: '人' };
const inParts = (rate: string, count = '9') => ({
	countyStandards: [aStandard({ 标准: rate, 计量单位: '人' })],
	subsidies: batches({ ...halves, 数量: count }, { ...halves, 数量: count }),
});

it('two halves of what the standard makes of the quantity are no double payment, more is', () => {
	expect(hintsIn(subsidyPaidTwice, inParts('100.00'))).toEqual([]);
	expect(hintsIn(subsidyPaidTwice, inParts('99.99'))).toHaveLength(1);
});

it('on the lists each is held against the standard', () => {
	const people = (fen: string) => ({
		...listed([['张*丰'], ['张*丰']]),
		...{ countyStandards: [aStandard({ 标准: '300.00', 计量单位: '人' })] },
		subsidies: batches(
			{ ...halves, 名单文件: 'subsidies/BT2025-01.csv' },
			{ ...halves, 名单文件: 'subsidies/BT2025-02.csv' },
		),
		'subsidy-lists': Object.fromEntries(
			['BT2025-01', 'BT2025-02'].map((name) => [
				name,
				[{ 序号: '1', '姓名（脱敏）': '张*丰', 数量: '1', 金额: fen }],
			]),
		),
	});
	expect(hintsIn(subsidyPaidTwice, people('150.00'))).toEqual([]);
	expect(hintsIn(subsidyPaidTwice, people('150.01'))).toHaveLength(1);
});

it.each(['每人每年300元，分两次发', '上半年一半', '第2批'])(
	'parts that both batches call so are no double payment: %s',
	(rate) => {
		expect(
			hintsIn(subsidyPaidTwice, { subsidies: batches({ 补贴标准: rate }, { 补贴标准: rate }) }),
		).toEqual([]);
		expect(hintsIn(subsidyPaidTwice, { subsidies: batches({}, { 补贴标准: rate }) })).toHaveLength(
			1,
		);
	},
);

it.each([
	['the lists are of others', listed([['张*丰'], ['李*']])],
	['the sums differ', { subsidies: batches({}, { 实发金额: '150.00' }) }],
	['the periods differ', { subsidies: batches({}, { 期间: '2025-Q2' }) }],
	['the programmes differ', { subsidies: batches({}, { 项目: '低保金' }) }],
	['nobody says how many', { subsidies: batches({ 受益户数: '' }, { 受益户数: '' }) }],
])('nothing is noted where %s', (_, parts) => {
	expect(hintsIn(subsidyPaidTwice, parts)).toEqual([]);
});
