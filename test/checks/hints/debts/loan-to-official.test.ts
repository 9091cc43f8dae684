import { describe, expect, it } from 'vitest';
import { loanToOfficial } from '../../../../src/checks/hints/debts/loan-to-official.ts';
import { aContract, type Cells } from '../../../builders.ts';
import { aFullDebt } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const claim = (cells: Cells = {}) => ({ debts: [aFullDebt({ 是否村干部: '是', ...cells })] });

describe('what an official owes the village', () => {
	it('is noted with the balance', () => {
		expect(sayings(loanToOfficial, claim())).toEqual([
			'debts:ZQ001 对方是村干部，2023年3月1日发生 8,000.00 元，还有 3,000.00 元没有收回。',
		]);
		expect(hintsIn(loanToOfficial, claim())).toMatchObject([
			{ on: '2023-03-01', amountFen: 300_000, rows: [{ text: '果园承包款欠交' }] },
		]);
	});

	it.each([{ 余额: '0.00' }, { 是否村干部: '否' }, { 是否村干部: '' }, { 性质: '债务' }])(
		'gives no hint with %o',
		(cells) => {
			expect(hintsIn(loanToOfficial, claim(cells))).toEqual([]);
		},
	);
});

describe('a contract for a loan', () => {
	const official = { 姓名: '周百灵', 机构: '村民委员会', 职务: '主任', 任期开始: '2024-01-10' };
	const loan = { 名称: '借款合同', 类型: '借款', 对方: '周百灵', 合同总额: '20000.00' };
	const parts = { officials: [official], contracts: [aContract(loan)] };

	it('with an official is noted', () => {
		expect(sayings(loanToOfficial, parts)).toEqual([
			'contracts:HT2025-01 借款合同的对方周百灵是本村村干部，2024年12月20日签订。',
		]);
		expect(hintsIn(loanToOfficial, parts)).toMatchObject([
			{ on: '2024-12-20', amountFen: 2_000_000, rows: [{ text: '借款合同' }] },
		]);
	});

	it('that was ended or renewed gives no hint', () => {
		for (const 状态 of ['终止', '续签']) {
			const contracts = [aContract({ ...loan, 状态 })];
			expect(hintsIn(loanToOfficial, { ...parts, contracts })).toEqual([]);
		}
	});

	it('with somebody else, whose masked name may fit, gives no hint', () => {
		for (const 对方 of ['周*灵', '青禾农村商业银行']) {
			const contracts = [aContract({ ...loan, 对方 })];
			expect(hintsIn(loanToOfficial, { ...parts, contracts })).toEqual([]);
		}
	});

	it('with an official who had left before it was signed gives no hint', () => {
		const officials = [{ ...official, 任期结束: '2024-12-19' }];
		expect(hintsIn(loanToOfficial, { ...parts, officials })).toEqual([]);
	});

	it('is left to the register of debts where that names the other party', () => {
		const debts = [aFullDebt({ 性质: '债务', 对方: '周百灵' })];
		expect(hintsIn(loanToOfficial, { ...parts, debts })).toEqual([]);
	});
});

it('other contracts with an official are not loans', () => {
	const contracts = [aContract({ 对方: '周百灵' })];
	const officials = [{ 姓名: '周百灵', 机构: '村民委员会', 职务: '主任', 任期开始: '2024-01-10' }];
	expect(hintsIn(loanToOfficial, { officials, contracts })).toEqual([]);
});
