import type { HintAnswer } from '../domain/hints/hint.ts';
import { formatYuan } from '../domain/money/money.ts';
import type { Texts } from '../texts/index.ts';
import { csvTable, type CsvColumn } from '../views/data-table.ts';

/** A hint in the county's list, with the names that a reader needs. */
export interface ListedHint {
	readonly village: string;
	readonly villageName: string;
	readonly township: string;
	readonly townshipName: string;
	readonly rule: string;
	readonly title: string;
	readonly topic: string;
	readonly statistic: boolean;
	readonly subject: string;
	readonly on: string;
	readonly amountFen: number | undefined;
	readonly message: string;
	readonly answer: HintAnswer | undefined;
}

/** Names that thousands of hints share are written once and meant by their place. */
export interface HintNames {
	/** Id and name, and those of the township. */
	readonly villages: readonly (readonly [string, string, string, string])[];
	/** Id, title and topic; 1 for a statistic. */
	readonly rules: readonly (readonly [string, string, string, 0 | 1])[];
}

/**
 * Village and rule by their places among the names, subject, day within the year, fen where it is about money,
 * sentence; then what the village says, by whom and when, where it has answered.
 */
export type PackedHint = readonly [
	...[number, number, string, string, number | null, string],
	...([] | [string, string, string]),
];

/** The hints of a year, as the site keeps them for whoever looks through them. */
export interface HintFile extends HintNames {
	readonly year: number;
	readonly hints: readonly PackedHint[];
}

export function packHint(hint: ListedHint, village: number, rule: number): PackedHint {
	const { subject, on, amountFen, message, answer } = hint;
	const packed = [
		village,
		rule,
		subject,
		on.slice('2025-'.length),
		amountFen ?? null,
		message,
	] as const;
	return answer ? [...packed, answer.text, answer.by, answer.on] : packed;
}

/** The inverse of {@link packHint}, of a whole file. */
export function unpackHints({ year, villages, rules, hints }: HintFile): ListedHint[] {
	return hints.map(([villageAt, ruleAt, subject, day, amountFen, message, text, by, on]) => {
		const [village = '', villageName = '', township = '', townshipName = ''] =
			villages[villageAt] ?? [];
		const [rule = '', title = '', topic = '', statistic = 0] = rules[ruleAt] ?? [];
		return {
			village,
			villageName,
			township,
			townshipName,
			rule,
			title,
			topic,
			statistic: statistic === 1,
			subject,
			on: `${year}-${day}`,
			amountFen: amountFen ?? undefined,
			message,
			answer:
				text !== undefined && by !== undefined && on !== undefined ? { text, by, on } : undefined,
		};
	});
}

/** The columns of the files that readers take away. */
function hintColumns(headings: Texts['hints']['columns']): CsvColumn<ListedHint>[] {
	return [
		{ heading: headings.village, cell: ({ village }) => village },
		{ heading: headings.villageName, cell: ({ villageName }) => villageName },
		{ heading: headings.township, cell: ({ townshipName }) => townshipName },
		{ heading: headings.topic, cell: ({ topic }) => topic },
		{ heading: headings.rule, cell: ({ rule }) => rule },
		{ heading: headings.title, cell: ({ title }) => title },
		{ heading: headings.subject, cell: ({ subject }) => subject },
		{ heading: headings.on, cell: ({ on }) => on },
		{
			heading: headings.amount,
			cell: ({ amountFen }) => (amountFen === undefined ? '' : formatYuan(amountFen)),
		},
		{ heading: headings.message, cell: ({ message }) => message },
		{ heading: headings.answer, cell: ({ answer }) => answer?.text ?? '' },
		{ heading: headings.answerBy, cell: ({ answer }) => answer?.by ?? '' },
		{ heading: headings.answerOn, cell: ({ answer }) => answer?.on ?? '' },
	];
}

/** Hints as lines of those files, the headings first. */
export function formatHintLines(
	headings: Texts['hints']['columns'],
	hints: readonly ListedHint[],
): string[][] {
	return csvTable(hintColumns(headings), hints);
}
