import { categoryById } from '../../../domain/money/categories.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { money, period, share } from '../format.ts';

export const figures: HintTextsAbout<'figures'> = {
	'budget-overrun': {
		title: '支出超过预算',
		rule: '每一类支出不超过年度财务计划。',
		limit: ({ budgetOverPercent, leastOverFen }) =>
			`超出预算的 ${budgetOverPercent}%、达到 ${money(leastOverFen)} 元就提示；没有列预算的类别、村民小组的账不比较。`,
		reasons: [
			'年中新增了上级安排、有专门资金的事项。',
			'预算作了调整，计划没有更新。',
			'计划时漏列，或者归到了别的类别。',
		],
		answer: '说明超在哪里、经谁同意；预算调整过的，更新年度财务计划。',
		message: ({ year, category, budget, spent }) =>
			`${year}年“${categoryById(category).name}”预算 ${money(budget)} 元，支出 ${money(spent)} 元，超 ${money(spent - budget)} 元${budget > 0 ? `（${share(spent - budget, budget)}）` : ''}。`,
	},
	'cash-over-limit': {
		title: '库存现金超过限额',
		rule: '期末库存现金不超过本县规定的限额。',
		limit: ({ fen }) => `最多 ${money(fen)} 元。`,
		reasons: [
			'月底收到现金，没有赶上去银行存。',
			'取出现金准备发放，下期才发。',
			'离银行网点远，来往不便。',
		],
		answer: '说明现金作什么用、哪天存入银行或者发放。',
		message: ({ entity, period: key, cash, limit }) =>
			`${entity}${period(key)}末库存现金 ${money(cash)} 元，超过限额 ${money(limit)} 元，多 ${money(cash - limit)} 元。`,
	},
	'income-not-deposited': {
		title: '现金收入没有存银行',
		rule: '收到的现金及时存入银行，不留在手里、不直接支出。',
		limit: ({ fen }) =>
			`一期超过 ${money(fen)} 元（库存现金限额）。按“库存现金本期收入 − 账户之间划转”计算，从银行取的现金不算。`,
		reasons: [
			'期末收到，下期才存。',
			'收的是零星现金，直接用来付了零星支出。',
			'没有单独的银行账户。',
		],
		answer: '说明现金现在在哪里、哪天存入银行；已经支出的，说明用在哪几笔。',
		message: ({ entity, period: key, kept, income, limit }) =>
			`${entity}${period(key)}收入 ${money(income)} 元，其中至少 ${money(kept)} 元收的是现金，当期没有存入银行，超过 ${money(limit)} 元。`,
	},
	'reported-figure-differs': {
		title: '与上报数不一致',
		rule: '村里公开的数字与乡镇上报的一致。',
		limit: '差一分也提示；村里的收支明细或者余额没有包括整个期间的，不比较。',
		reasons: [
			'两边的口径不同，例如上报数不含村民小组。',
			'上报以后，村里更正了账。',
			'账户之间的划转算进了收入和支出。',
		],
		answer: '与乡镇核对，改正错的一边；口径不同的，说明差在哪里。',
		message: ({ entity, period: key, item, reported, disclosed, source }) =>
			`${entity}${period(key)}“${item}”：乡镇上报 ${money(reported)} 元${source === '' ? '' : `（${source}）`}，村里公开 ${money(disclosed)} 元，相差 ${money(Math.abs(reported - disclosed))} 元。`,
	},
};
