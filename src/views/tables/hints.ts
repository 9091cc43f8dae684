import type { Texts } from '../../texts/index.ts';
import { linked, linkedIf, note, tag, type Piece, type ShownColumn } from '../data-table.ts';
import type { LimitLine } from '../limit-origin.ts';
import type { HintSums, RuleLine, TownshipSums } from '../pages/county-hints.ts';
import { hintRulePath, townshipPath } from '../paths.ts';

/** Hints added up, of a topic, rule, township or village. */
export interface HintSumsLine {
	readonly label: string;
	readonly href?: string | undefined;
	/** How many villages of a township have any. */
	readonly villages?: number;
	readonly sums: HintSums;
}

/** A line each, leading to the township. */
export function townshipSumsLines(townships: readonly TownshipSums[]): HintSumsLine[] {
	return townships.map(({ id, name, villages, sums }) => ({
		label: name,
		href: townshipPath(id),
		villages,
		sums,
	}));
}

/** @param label heading of what the hints are added up by */
export function hintSumsColumns(
	{ hints, format }: Texts,
	label: string,
	withVillages: boolean,
): ShownColumn<HintSumsLine>[] {
	const t = hints.county;
	const villages: ShownColumn<HintSumsLine> = {
		heading: t.villages,
		amount: true,
		cell: (line) => format.count(line.villages ?? 0),
	};
	return [
		{ heading: label, rowHeading: true, cell: (line) => linkedIf(line.label, line.href) },
		...(withVillages ? [villages] : []),
		{ heading: t.count, amount: true, cell: ({ sums }) => format.count(sums.count) },
		{ heading: t.answered, amount: true, cell: ({ sums }) => format.count(sums.answered) },
		{
			heading: t.amount,
			amount: true,
			cell: ({ sums }) => (sums.amountFen === 0 ? undefined : format.money(sums.amountFen)),
		},
	];
}

/** The rules that give hints, with what each takes for much. */
export function ruleColumns(texts: Texts): ShownColumn<RuleLine>[] {
	const { hints, hintText, format } = texts;
	const t = hints.rules;
	return [
		{
			heading: t.rule,
			rowHeading: true,
			cell: ({ rule }) => [
				linked(hintText(rule.id).title, hintRulePath(rule.id)),
				' ',
				tag(rule.statistic ? hints.statistics : hints.severity[rule.severity], 'plain'),
				note(hintText(rule.id).rule),
				note(`${t.id} `, { kind: 'code', text: rule.id }),
			],
		},
		{ heading: t.limit, cell: ({ rule, limit }) => limitPieces(rule.id, limit, texts) },
		{ heading: t.found, amount: true, cell: ({ sums }) => format.count(sums.count) },
		{ heading: t.answered, amount: true, cell: ({ sums }) => format.count(sums.answered) },
	];
}

/** The limit of a rule, by its id, and who set it. @param limit nothing when the county has not set it */
export function limitPieces(
	rule: string,
	limit: LimitLine | undefined,
	{ hints, hintText, format }: Texts,
): Piece[] {
	const t = hints.rules;
	if (!limit) return [t.notRunReason];
	const source =
		limit.origin === 'profile'
			? t.sources.profile(limit.profile[format.language])
			: t.sources[limit.origin];
	return [hintText(rule).limit(limit.values), note(`${t.source}：${source}`)];
}
