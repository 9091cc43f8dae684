import { describe, expect, it } from 'vitest';
import { nothingHappened } from '../../src/checks/nothing-happened.ts';
import { aBalance, aDisclosure, aLedgerRow, anObligation } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const nothing = (obligation: string, 期间: string) =>
	aDisclosure({ 目录编号: obligation, 期间, 正文: '', 不适用说明: '本月没有收支' });

describe('what is said not to have happened', () => {
	it('is refused where the ledger has rows of the period', () => {
		const village = {
			ledger: { '2025-03': [aLedgerRow({})] },
			finance: [nothing('CW-02', '2025-03')],
		};
		expect(problems(nothingHappened, village)).toEqual([
			'nothing-but-moved finance.csv:2 不适用说明',
		]);
		expect(
			problems(nothingHappened, { ...village, finance: [nothing('CW-02', '2025-04')] }),
		).toEqual([]);
	});

	it('is refused where money moved in the balances', () => {
		const balances = [
			aBalance({
				期间: '2025-03',
				期初余额: '0',
				本期收入: '95750',
				本期支出: '47836.79',
				期末余额: '47913.21',
			}),
		];
		expect(
			sentences(nothingHappened, { balances, finance: [nothing('CW-02', '2025-03')] }),
		).toEqual([
			'2025-03 的“事项”写的不适用说明是“本月没有收支”，但balances.csv 里本期收入 95750.00 元，支出 47836.79 元。',
		]);
		expect(problems(nothingHappened, { balances, finance: [nothing('CW-02', '2025-02')] })).toEqual(
			[],
		);
	});

	it('holds where nothing but a transfer between two accounts moved', () => {
		const account = {
			期间: '2025-03',
			期初余额: '500',
			期末余额: '500',
			本期收入: '0',
			本期支出: '0',
		};
		const balances = [
			aBalance({ ...account, 账户: '库存现金', 本期收入: '100', 期末余额: '600' }),
			aBalance({ ...account, 账户: '银行存款', 本期支出: '100', 期末余额: '400' }),
		];
		expect(problems(nothingHappened, { balances, finance: [nothing('CW-02', '2025-03')] })).toEqual(
			[],
		);
	});

	it('is refused where a register moved, on the days that tell of a move', () => {
		const catalogue = [
			anObligation({ 目录编号: 'SW-18', 类别: '村务', 公开频次: '每季度', 数据表: 'comments' }),
		];
		const comment = (收到日期: string) => ({
			编号: 'YJ-1',
			收到日期,
			渠道: '来访',
			'内容（脱敏）': '问路灯',
		});
		const told = { catalogue, 'village-affairs': [nothing('SW-18', '2025-Q1')] };
		expect(problems(nothingHappened, { ...told, comments: [comment('2025-03-31')] })).toEqual([
			'nothing-but-moved village-affairs.csv:2 不适用说明',
		]);
		expect(problems(nothingHappened, { ...told, comments: [comment('2025-04-01')] })).toEqual([]);
	});
});
