import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { payMonths } from './pay-months.ts';
import { parsePeriod } from '../../../domain/time/period.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { Official } from '../../../domain/tables/officials.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { money, period } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { evidenceOf } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

interface Values extends HintValues {
	readonly name: string;
	/** The first and the last month that the pay is for. */
	readonly first: string;
	readonly last: string;
	readonly paid: number;
	readonly standard: number;
}

/** What an official was paid for the same months, all of its rows together. */
interface Pay {
	readonly name: string;
	readonly months: readonly string[];
	readonly rows: readonly LedgerRow[];
}

/**
 * Most villages pay their officials by one wage sheet; only pay to an official by name, for months that the
 * summary names, can be held against the standard. An official with two posts has the standards of both.
 */
export const payAboveStandard = hintRule({
	id: 'pay-above-standard',
	severity: 'attention',
	topic: 'pay',
	title: { zh: '报酬高于标准', en: 'Pay above the standard' },
	rule: {
		zh: '付给村干部的报酬不高于公开的报酬标准。',
		en: 'An official is paid no more than the standard that is disclosed.',
	},
	limit: () => ({
		text: {
			zh: '村干部名册里的“报酬标准（元/月）”乘月数；绩效、奖金、补发等另有规定的不算。',
			en: 'The monthly standard in the register of officials, times the months; not bonuses, arrears and the like.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '一起发了绩效、工龄等另有标准的报酬，摘要没有写。',
			en: 'Pay with a standard of its own was included and the summary does not say so.',
		},
		{
			zh: '标准已经调整，名册没有更新。',
			en: 'The standard was raised and the register not updated.',
		},
		{ zh: '补发了以前月份的。', en: 'It includes arrears.' },
	],
	answer: {
		zh: '标准调整的，更新名册并写明批准依据；一起发了别的，说明是什么、按什么标准。',
		en: 'Update the register with what the new standard rests on, or say what else was paid and by which standard.',
	},
	message: {
		zh: ({ name, first, last, paid, standard }: Values) =>
			`付给${name}${first === last ? period(first) : `${period(first)}到${period(last)}`}的报酬 ${money(paid)} 元，按标准是 ${money(standard)} 元，高出 ${money(paid - standard)} 元。`,
		en: ({ name, first, last, paid, standard }) =>
			`${name} was paid ${money(paid)} yuan for ${first === last ? first : `${first} to ${last}`}; the standard gives ${money(standard)}.`,
	},
	*run(dataset) {
		if (!isComplete(dataset, 'officials')) return;
		const officials = Map.groupBy(rowsOf(dataset, 'officials'), ({ name }) => name);
		for (const { name, months, rows } of payOf(dataset, officials)) {
			const standards = months.map((month) => standardOf(officials.get(name) ?? [], month));
			const last = rows.findLast(({ expense = 0 }) => expense > 0);
			if (!last || standards.includes(0)) continue;
			const paid = sumFen(rows.map(({ expense = 0 }) => expense));
			const standard = sumFen(standards);
			if (paid <= standard) continue;
			yield {
				subject: subjectOf(last),
				on: last.date,
				amountFen: paid - standard,
				values: { name, first: months[0] ?? '', last: months.at(-1) ?? '', paid, standard },
				rows: rows.map(evidenceOf),
			};
		}
	},
});

/** A reversal that does not say which months it takes back leaves open what its official was paid. */
function payOf(dataset: VillageDataset, officials: ReadonlyMap<string, unknown>): Pay[] {
	const pay = new Map<string, Pay & { readonly rows: LedgerRow[] }>();
	const open = new Set<string>();
	for (const row of villageIndex(dataset).ledgerRows) {
		if (row.category !== 'cadre-pay') continue;
		const { counterparty: name, summary, date, expense = 0 } = row;
		if (name === undefined || !officials.has(name)) continue;
		const months = payMonths(summary, date);
		if (!months) {
			if (expense < 0) open.add(name);
			continue;
		}
		const key = `${name} ${months.join()}`;
		const known = pay.get(key);
		if (known) known.rows.push(row);
		else pay.set(key, { name, months, rows: [row] });
	}
	return [...pay.values()].filter(({ name }) => !open.has(name));
}

/** The standards of the posts that an official held in a month, in fen; 0 when none is disclosed. */
function standardOf(posts: readonly Official[], month: string): number {
	const { first, last } = parsePeriod(month) ?? { first: '', last: '' };
	return sumFen(
		posts
			.filter(({ from, to }) => from <= last && (to === undefined || to >= first))
			.map(({ pay }) => pay ?? 0),
	);
}
