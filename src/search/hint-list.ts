import type { HintAnswer } from '../domain/hints/hint.ts';
import { formatYuan } from '../domain/money/money.ts';

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

/** A hint as a line of the files that readers take away, under the headings that the texts have for them. */
export function hintCells(hint: ListedHint): string[] {
	const { amountFen, answer } = hint;
	return [
		hint.village,
		hint.villageName,
		hint.townshipName,
		hint.topic,
		hint.rule,
		hint.title,
		hint.subject,
		hint.on,
		amountFen === undefined ? '' : formatYuan(amountFen),
		hint.message,
		answer?.text ?? '',
		answer?.by ?? '',
		answer?.on ?? '',
	];
}
