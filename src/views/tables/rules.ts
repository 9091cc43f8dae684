import { profiles } from '../../domain/portal/profiles.ts';
import { parseYuan } from '../../domain/money/money.ts';
import type { DeadlineName } from '../../domain/portal/portal.ts';
import { thresholds, type ThresholdName } from '../../domain/portal/thresholds.ts';
import { formatDueRule } from '../../domain/obligations/due-rule.ts';
import type { CatalogueItem } from '../../domain/tables/catalogue.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, note, tag, type Piece, type ShownColumn } from '../data-table.ts';
import type { Effect, Gains, RevisionLine, RuleLine } from '../pages/rules.ts';
import { villageCalendarPath } from '../paths.ts';

/** The rules of a kind: what each says, since when and by whom, and what it said before. */
export function ruleColumns(texts: Texts): ShownColumn<RuleLine>[] {
	const { rules: t, format } = texts;
	const say = ({ rule, kind }: RuleLine, value: string | undefined) =>
		writeRule(kind === 'deadline' ? rule : `thresholds.${rule}`, value, texts);
	return [
		{ heading: t.rule, rowHeading: true, cell: ({ rule }) => t.ruleName(rule, undefined) },
		{
			heading: t.now,
			cell: (line) => [
				say(line, line.now.value),
				...line.others.map(({ from, value }) =>
					from !== undefined && (line.now.from === undefined || from > line.now.from)
						? note(t.toCome(from, say(line, value)))
						: note(t.earlier(from, say(line, value))),
				),
			],
		},
		{
			heading: t.from,
			cell: ({ now }) => (now.from === undefined ? t.fromBeginning : format.date(now.from)),
		},
		{
			heading: t.source,
			cell: ({ source, profile, now }) => [
				source === 'profile' ? profiles[profile].source : t.sources[source],
				...(now.reason === undefined ? [] : [note(t.reason(now.reason))]),
			],
		},
	];
}

/** The items of the catalogue with their deadlines. */
export function ruleItemColumns({
	rules: t,
	catalogue,
	format,
}: Texts): ShownColumn<CatalogueItem>[] {
	return [
		{ heading: catalogue.item, rowHeading: true, cell: ({ item }) => item },
		{ heading: catalogue.frequency, cell: ({ frequency }) => catalogue.frequencies[frequency] },
		{
			heading: catalogue.due,
			cell: ({ due, postedDays }) => [
				due && formatDueRule(due),
				...(postedDays === undefined ? [] : [note(catalogue.posted(postedDays))]),
			],
		},
		{
			heading: t.from,
			cell: ({ effectiveFrom, effectiveTo }) => [
				effectiveFrom === undefined ? t.fromBeginning : format.date(effectiveFrom),
				...(effectiveTo === undefined ? [] : [note(catalogue.until(format.date(effectiveTo)))]),
			],
		},
		{
			heading: catalogue.basis,
			cell: ({ legalBasis, lawVersion }) => [
				legalBasis,
				...(lawVersion === undefined ? [] : [catalogue.version(lawVersion)]),
			],
		},
	];
}

/** What was changed when, and what difference it makes. */
export function revisionColumns(texts: Texts): ShownColumn<RevisionLine>[] {
	const { rules: t, format } = texts;
	return [
		{
			heading: t.changedOn,
			rowHeading: true,
			day: true,
			cell: ({ on, commit }) => [
				format.date(on),
				note(commit === undefined ? t.uncommitted : { kind: 'code', text: commit.slice(0, 10) }),
			],
		},
		{
			heading: t.what,
			unlabelled: true,
			cell: ({ changes }) =>
				changes.map((change) => {
					const { rule, who, before, after, from, past, reason } = change;
					return note(
						tag(past ? t.kinds.past : t.kinds.later, past ? 'late' : 'plain'),
						` ${t.ruleName(rule, who)}：`,
						t.changed(writeRule(rule, before, texts), writeRule(rule, after, texts)),
						`（${t.appliesFrom(from)}）`,
						` ${reason !== undefined ? t.reason(reason) : past ? t.noReason : ''}`,
					);
				}),
		},
		{
			heading: t.effect,
			unlabelled: true,
			cell: ({ effect }) => (effect ? effectPieces(effect, texts) : t.effectUnknown),
		},
	];
}

function effectPieces({ late, hints, gains }: Effect, { rules: t }: Texts): Piece[] {
	const tell = ({ first, total }: Gains, sentence: string) =>
		total === 0
			? undefined
			: note(
					sentence,
					...first.flatMap(({ village, before, after }, index) => [
						index > 0 ? '、' : undefined,
						linked(t.gain(village.name, before, after), villageCalendarPath(village.id)),
					]),
					total > first.length ? t.moreGaining(total - first.length) : undefined,
				);
	return [
		t.lateCounts(late.before, late.after),
		tell(gains.late, t.gaining(gains.late.total)),
		note(t.hintCounts(hints.before, hints.after)),
		tell(gains.hints, t.fewerHints(gains.hints.total)),
	];
}

/** What a rule says, in words: as `portal.yaml` writes it, with its unit. */
function writeRule(rule: string, value: string | undefined, { rules: t, format }: Texts): string {
	if (value === undefined) return t.notPrescribed;
	if (rule.startsWith('thresholds.')) {
		const { kind } = thresholds[rule.slice('thresholds.'.length) as ThresholdName];
		if (kind === 'yuan') return t.yuan(format.money(parseYuan(value) ?? 0));
		return t.units[kind](value);
	}
	switch (rule as DeadlineName) {
		case 'postedDays':
			return t.atLeast(value);
		case 'eventDueDays':
		case 'answerDays':
		case 'townshipAnswerDays':
			return t.afterEvent(value);
		default:
			return value;
	}
}
