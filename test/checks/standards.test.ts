import { expect, it } from 'vitest';
import { references } from '../../src/checks/references.ts';
import { standards as check } from '../../src/checks/standards.ts';
import { aLedgerRow, aStandard, aSubsidy } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const soil = aStandard({ 名称: '耕地地力保护补贴', 标准: '102.50', 计量单位: '亩' });
const batch = (cells: Readonly<Record<string, string>> = {}) =>
	aSubsidy({
		...{ 期间: '2025', 标准编号: 'BZ-01', 单位: '亩', 数量: '10.5' },
		...{ 应发金额: '1076.25', 实发金额: '1076.25' },
		...cells,
	});

it('what is due is the quantity times the standard, to the fen', () => {
	expect(problems(check, { countyStandards: [soil], subsidies: [batch()] })).toEqual([]);
	const parts = { countyStandards: [soil], subsidies: [batch({ 应发金额: '1076.26' })] };
	expect(problems(check, parts)).toEqual(['standard-amount subsidies.csv:2 应发金额']);
	expect(sentences(check, parts)).toEqual([
		'应发写的是 1076.26；“耕地地力保护补贴”每亩 102.50 元，10.5 亩应是 1076.25。',
	]);
});

it('what each gets is rounded by itself, so that half a fen for each may be more or less', () => {
	const countyStandards = [soil];
	const of = (cells: Readonly<Record<string, string>>) =>
		problems(check, { countyStandards, subsidies: [batch({ 受益户数: '3', ...cells })] });
	expect(of({ 应发金额: '1076.27' })).toEqual([]);
	expect(of({ 应发金额: '1076.28' })).toEqual(['standard-amount subsidies.csv:2 应发金额']);
});

it('where the list tells the quantities, what is due is the sum of its rounded amounts', () => {
	const row = (number: string) => ({
		...{ 序号: number, '姓名（脱敏）': '张*丰', 数量: '3.5001', 金额: '358.76' },
	});
	const of = (due: string) =>
		problems(check, {
			countyStandards: [soil],
			subsidies: [
				batch({
					数量: '10.5003',
					受益户数: '3',
					应发金额: due,
					名单文件: 'subsidies/BT2025-01.csv',
				}),
			],
			'subsidy-lists': { 'BT2025-01': ['1', '2', '3'].map(row) },
		});
	expect(of('1076.28')).toEqual([]);
	expect(of('1076.27')).toEqual(['standard-amount subsidies.csv:2 应发金额']);
});

it('a unit that is not the standard’s is told, and nothing is multiplied', () => {
	const subsidies = [batch({ 单位: '户', 应发金额: '1.00' })];
	expect(problems(check, { standards: [soil], subsidies })).toEqual([
		'standard-unit subsidies.csv:2 单位',
	]);
});

it('a standard is in force when it is used', () => {
	const countyStandards = [aStandard({ ...soil, 失效日期: '2024-12-31' })];
	expect(problems(check, { countyStandards, subsidies: [batch()] })).toEqual([
		'standard-not-in-force subsidies.csv:2 标准编号',
	]);
	const row = aLedgerRow({ 标准编号: 'BZ-01' });
	expect(problems(check, { countyStandards, ledger: { '2025-03': [row] } })).toEqual([
		'standard-not-in-force ledger/2025-03.csv:2 标准编号',
	]);
	expect(problems(check, { countyStandards: [soil], ledger: { '2025-03': [row] } })).toEqual([]);
});

it('a village’s standard has an id that the county’s have not', () => {
	expect(
		problems(check, { countyStandards: [soil], standards: [aStandard({ 编号: 'C-1' })] }),
	).toEqual([]);
	expect(problems(check, { countyStandards: [soil], standards: [aStandard()] })).toEqual([
		'standard-of-county standards.csv:2 编号',
	]);
});

it.each([
	['the county', { countyStandards: [soil] }, []],
	['the village', { standards: [soil] }, []],
	['nobody', {}, ['reference-dangling subsidies.csv:2 标准编号']],
	['somebody, in a file that could not be read', { registerComplete: false }, []],
])('a batch may name a standard of %s', (_, parts, expected) => {
	expect(problems(references, { ...parts, subsidies: [batch()] })).toEqual(expected);
});
