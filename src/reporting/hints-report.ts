import { findHintRule, hintRules, type AnyHintRule } from '../checks/hints/index.ts';
import type { HintSeverity } from '../checks/hints/hint-rule.ts';
import type { Language } from '../domain/bilingual.ts';
import { severityOf } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import { portalContext, type PortalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { formatYuan } from '../domain/money/money.ts';
import type { CountyInspection } from '../inspecting/inspect-county.ts';
import { textsIn } from '../texts/index.ts';
import { makePrintable } from './printable.ts';

/** A village's hints, with its name. */
export interface ShownVillage {
	readonly id: string;
	readonly name: string;
	readonly hints: readonly AnswerableHint[];
}

export interface ShownHints {
	readonly villages: readonly ShownVillage[];
	/** In which the rules have their limits; nothing where `portal.yaml` cannot be read. */
	readonly context: PortalContext | undefined;
}

/**
 * The hints of every village without errors: what rows give that cannot be read, or hold personal data, is not
 * shown.
 */
export function selectHintsToShow(
	{
		hints,
		findings,
		register,
		portal,
	}: Pick<CountyInspection, 'hints' | 'findings' | 'register' | 'portal'>,
	asOf: IsoDate,
): ShownHints {
	const wrong = new Set(
		findings
			.filter((one) => severityOf(one) === 'error')
			.map(({ place }) => place.file.split('/')[1]),
	);
	return {
		villages: [...hints]
			.filter(([id]) => !wrong.has(id))
			.map(([id, own]) => ({ id, name: register.villages.get(id)?.name ?? '', hints: own })),
		context: portal && portalContext(portal, register, asOf),
	};
}

/** The hints for a person at a terminal, by village and rule, with the ids that `answers.csv` wants. */
export function formatHints({ villages }: ShownHints, language: Language): string {
	const t = texts[language];
	const blocks = villages.flatMap(({ id, name, hints }) => {
		if (hints.length === 0) return [];
		const byRule = Map.groupBy(hints, ({ rule }) => rule);
		const answered = hints.filter(({ answer }) => answer).length;
		return [
			t.village(name, id, hints.length, answered),
			...hintRules.flatMap((rule) => ruleLines(rule, byRule.get(rule.id) ?? [], language)),
		];
	});
	const lines = blocks.length > 0 ? [t.heading, ...blocks, t.how] : [t.none];
	return lines.map((line) => `${makePrintable(line)}\n`).join('');
}

function ruleLines(
	{ id }: AnyHintRule,
	hints: readonly AnswerableHint[],
	language: Language,
): string[] {
	if (hints.length === 0) return [];
	const t = texts[language];
	const { title, message } = textsIn(language).hintText(id);
	return [
		`  ${t.rule(title, id, hints.length)}`,
		...hints.map(({ subject, values, answer }) => {
			const parts = [subject, message(values), ...(answer ? [t.answered] : [])];
			return `    ${parts.join('  ')}`;
		}),
	];
}

/** What scripts know the severities by. The words are permanent. */
const severityForJson = {
	attention: 'attention',
	information: 'notice',
} as const satisfies Record<HintSeverity, string>;

/** The hints for scripts. The keys are stable; what a hint lacks is `null`. */
export function listHintsForJson({ villages }: ShownHints, language: Language) {
	return villages.flatMap(({ id: village, hints }) =>
		hints.map(({ rule: id, subject, on, amountFen, values, answer }) => {
			const rule = findHintRule(id);
			return {
				village,
				rule: id,
				severity: severityForJson[rule.severity],
				statistic: rule.statistic ?? false,
				subject,
				on,
				amount: amountFen === undefined ? null : formatYuan(amountFen),
				message: textsIn(language).hintText(id).message(values),
				answer: answer ?? null,
			};
		}),
	);
}

/** The rules by which hints are given, for scripts. A rule that is not run, for want of its limit, has `null` there. */
export function listRulesForJson({ context }: ShownHints, language: Language) {
	const { hintText, hintTopics } = textsIn(language);
	return hintRules.map((each: AnyHintRule) => {
		const { title, rule, limit, reasons, answer } = hintText(each.id);
		const inForce = context && each.limit(context);
		return {
			rule: each.id,
			severity: severityForJson[each.severity],
			statistic: each.statistic ?? false,
			topic: hintTopics[each.topic],
			title,
			sentence: rule,
			limit: inForce ? limit(inForce.values) : null,
			reasons,
			answer,
		};
	});
}

const texts = {
	zh: {
		heading: '按规则给出的提示。提示不是错误，不挡发布；有错误的村先不列。',
		none: '没有按规则给出的提示；有错误的村先不列。',
		village: (name: string, id: string, hints: number, answered: number) =>
			`${name} ${id}：${hints} 条，已答复 ${answered} 条`,
		rule: (title: string, id: string, hints: number) => `${title}（${id}）：${hints} 条`,
		answered: '已答复',
		how: '要答复的，在这个村的 answers.csv 里一条写一行：“提示编号”照规则名后面括号里的写，“针对编号”照每行开头的写。',
	},
	en: {
		heading:
			'Hints given by the rules. They are no errors and hold up nothing; villages with errors are left out.',
		none: 'The rules give no hints; villages with errors are left out.',
		village: (name: string, id: string, hints: number, answered: number) =>
			`${name} ${id}: ${hints}, answered ${answered}`,
		rule: (title: string, id: string, hints: number) => `${title} (${id}): ${hints}`,
		answered: 'answered',
		how: 'To answer, write a row each into the village’s answers.csv: 提示编号 is the id in brackets, 针对编号 the beginning of the line.',
	},
} as const;
