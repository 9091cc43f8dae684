import type { CategoryId } from '../../../domain/money/categories.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { money } from '../../../texts/format.ts';
import { yearRows } from '../evidence/covering-ledgers.ts';
import { hintRule } from '../hint-rule.ts';
import { yearEnd } from '../evidence/payments-by-year.ts';

interface Values extends HintValues {
	readonly year: number;
	readonly paidOut: number;
	readonly surplus: number;
}

/** Money that passes through the collective's hands, or comes for a purpose: neither earned nor a cost. */
const tiedCategories: ReadonlySet<CategoryId> = new Set([
	'earmarked-subsidy',
	'land-compensation-income',
	'relief-income',
	'donation-income',
	'villagers-levy',
	'land-compensation-paid',
	'relief-paid',
	'donation-paid',
] satisfies CategoryId[]);
const tiedFunds: ReadonlySet<LedgerRow['fundSource']> = new Set([
	'earmarked',
	'donation',
	'one-case-one-meeting',
] satisfies LedgerRow['fundSource'][]);

/** What becomes an asset is no cost of its year, and welfare is paid from what has been distributed to it. */
const noCosts: ReadonlySet<CategoryId> = new Set([
	'works',
	'fixed-assets',
	'members-welfare',
] satisfies CategoryId[]);

/**
 * The surplus is worked out from the collective's own ledgers of the whole year: what it took in less what its
 * year cost, before any distribution. What passes through its hands is left out on both sides, so that the
 * surplus is rather too large than too small; reserve and welfare stay in its hands. That all the parts
 * together exceed the table's own total is another matter, which a check looks at.
 */
export const distributionOverSurplus = hintRule({
	id: 'distribution-over-surplus',
	severity: 'attention',
	topic: 'pay',
	title: { zh: '分配多于当年结余', en: 'More distributed than earned' },
	rule: {
		zh: '分出去的收益不超过当年收支明细里的结余。',
		en: 'No more is paid out for a year than the year’s ledgers show as surplus.',
	},
	limit: () => ({
		text: {
			zh: '集体经济组织全年收入减支出。留在集体的公积公益金、福利费不算分出去。专项、征地补偿、救济、捐赠和筹资款两边都不算；工程、购建固定资产、福利支出和分配本身不算支出。收支明细不全的年度不比较。',
			en: 'Income less expense of the collective over the year; what stays with it as reserve or welfare is not paid out. Without earmarked money, land compensation, relief, donations and levies. Works, fixed assets, welfare and the distribution itself are no costs. Only years with all of their ledgers.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '动用了以前年度没有分完的收益。', en: 'Income of earlier years was distributed too.' },
		{
			zh: '当年的收入有应收的，账上次年才收到。',
			en: 'Some of the income was due that year and came in the next.',
		},
		{
			zh: '有一次性的支出，按制度不计入当年收益。',
			en: 'Some expense does not count against the year’s income.',
		},
	],
	answer: {
		zh: '说明收益总额怎样算出来、哪些是以前年度的；数写错的，改正。',
		en: 'Say how the income was worked out and what came from earlier years; correct a wrong figure.',
	},
	message: {
		zh: ({ year, paidOut, surplus }: Values) =>
			`${year}年度分给成员、投资者和其他方面 ${money(paidOut)} 元，按收支明细当年${surplus < 0 ? '支出大于收入' : '结余'} ${money(Math.abs(surplus))} 元，多出 ${money(paidOut - Math.max(surplus, 0))} 元。`,
		en: ({ year, paidOut, surplus }) =>
			`${money(paidOut)} yuan were paid out for ${year}; its ledgers show ${money(surplus)}.`,
	},
	*run(dataset, { asOf }) {
		const distributions = rowsOf(dataset, 'distributions');
		const decisions = new Set(distributions.flatMap(({ decision }) => decision ?? []));
		for (const distribution of distributions) {
			const { year } = distribution;
			const { investors = 0, members, other = 0 } = distribution;
			const paidOut = sumFen([investors, members, other]);
			const own = yearRows(dataset, year)?.filter(
				({ entity = 'collective' }) => entity === 'collective',
			);
			if (!own || own.length === 0 || paidOut <= 0) continue;
			const surplus = surplusFen(own, decisions);
			if (paidOut <= surplus) continue;
			const subject = rowSubject('distributions', String(year));
			const on = yearEnd(year, asOf);
			yield {
				subject,
				on,
				amountFen: paidOut - Math.max(surplus, 0),
				values: { year, paidOut, surplus },
				rows: [{ subject, text: String(year), on, amountFen: paidOut }],
			};
		}
	},
});

/** @param decisions those that distributions rest on: what names one pays out a distribution */
function surplusFen(rows: readonly LedgerRow[], decisions: ReadonlySet<string>): number {
	return sumFen(
		rows
			.filter(
				({ category, fundSource, decision }) =>
					!tiedCategories.has(category) &&
					!tiedFunds.has(fundSource) &&
					!noCosts.has(category) &&
					!(decision !== undefined && decisions.has(decision)),
			)
			.map(({ income = 0, expense = 0 }) => income - expense),
	);
}
