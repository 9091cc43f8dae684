import { categories } from '../../../../src/domain/money/categories.ts';
import {
	closingFen,
	entriesWithin,
	isLoanEntry,
	netLoansFen,
	totalFen,
	totalOf,
	writeYuan,
} from '../figures.ts';
import type { Telling } from '../telling.ts';
import { bullets, markdownTable, notice } from './notice.ts';

/** 年度财务报告: its numbers are those of the ledger. */
export function annualReport({
	village,
	books,
	period,
	publishedOn,
	random,
	name,
}: Telling): string {
	const entries = entriesWithin(books, period);
	const [income, expense] = [totalFen(entries, 'income'), totalFen(entries, 'expense')];
	const top = (direction: 'income' | 'expense') =>
		categories
			.filter(({ direction: own, heading }) => own === direction && heading !== '债权债务')
			.map((category) => ({ word: category.name, fen: totalOf(entries, category.name) }))
			.filter(({ fen }) => fen > 0)
			.sort((a, b) => b.fen - a.fen);
	const table = (direction: 'income' | 'expense') => {
		const whole = direction === 'income' ? income : expense;
		return markdownTable(
			['类别', '金额（元）', '占比'],
			[
				...top(direction).map(({ word, fen }) => [
					word,
					writeYuan(fen),
					`${((fen / whole) * 100).toFixed(1)}%`,
				]),
				['合计', writeYuan(whole), '100%'],
			],
			[1, 2],
		);
	};
	const largest = entries
		.filter(
			(entry) =>
				entry.direction === 'expense' && entry.category !== '干部报酬' && !isLoanEntry(entry),
		)
		.sort((a, b) => b.fen - a.fen)
		.slice(0, 3)
		.map(
			({ date, summary, fen }) => `${Number(date.slice(5, 7))}月，${summary}，${writeYuan(fen)}元`,
		);
	const loans = netLoansFen(entries);
	const before = closingFen(books, period) - income + expense - loans;
	const [borrowed, repaid] = [totalOf(entries, '借入款项'), totalOf(entries, '归还借款')];
	const told =
		borrowed + repaid === 0
			? ''
			: `另借入${writeYuan(borrowed)}元，归还借款${writeYuan(repaid)}元，不计入收入和支出。`;
	return notice(
		[
			'## 一、总的情况',
			`${period}年，${village.name}全年收入${writeYuan(income)}元，支出${writeYuan(expense)}元。${told}年初货币资金${writeYuan(before)}元，年末${writeYuan(closingFen(books, period))}元。`,
			'## 二、收入',
			table('income'),
			'## 三、支出',
			table('expense'),
			'全年最大的三笔支出（不含村干部报酬）：',
			bullets(largest),
			'## 四、审核情况',
			random.pick([
				`村务监督委员会主任${name('supervisor')}和两名委员逐月审核了全年凭证。对票据不规范的，已退回补正。`,
				`全年凭证经村务监督委员会逐笔审核，${village.township.name}农村三资代理服务中心复核。年终由青禾县信诚会计服务所抽查，未发现账实不符。`,
				`全年账目经村务监督委员会审核，镇农村三资代理服务中心复核。抽查提出误工补贴派工单填写不全的问题，已要求补齐。`,
			]),
			random.pick([
				'分类汇总表见附件。原始凭证可向村务监督委员会申请查阅。',
				'各类别全年合计见附件，逐笔收支见每月明细。',
			]),
		],
		village.committeeAccounts
			? `${village.name}股份经济合作社、${village.name}村民委员会`
			: `${village.name}股份经济合作社`,
		publishedOn,
	);
}
