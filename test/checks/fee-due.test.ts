import { expect, it } from 'vitest';
import { feeDue } from '../../src/checks/fee-due.ts';
import { aFee } from '../builders.ts';
import { problems, sentences } from './problems.ts';

it('what is due is the rate times the households', () => {
	const fees = [aFee({ 应收: '24060.00' })];
	expect(problems(feeDue, { fees })).toEqual(['fee-due fees.csv:2 应收']);
	expect(sentences(feeDue, { fees })).toEqual([
		'应收写的是 24060.00；每户 60.00 元，400 户，应是 24000.00。',
	]);
});

it.each([
	['it is', {}],
	['the unit is left out, and it is', { 单位: '' }],
	['there is no rate', { 标准: '', 应收: '1.00' }],
	['the households are not known', { 户数: '', 应收: '1.00' }],
	['the fee is by the ton', { 单位: '吨', 应收: '1.00' }],
	['the row says why not', { 应收: '23400.00', 说明: '十户免交' }],
])('nothing is said where %s', (_, cells) => {
	expect(problems(feeDue, { fees: [aFee(cells)] })).toEqual([]);
});
