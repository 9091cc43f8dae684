import { addMonths, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { hintLimits } from '../../../domain/hints/hint-limits.ts';
import { rowSubject, villageSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { isComplete, rowsOf } from '../../../village/dataset.ts';
import { date } from '../../../texts/format.ts';
import { hintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly from: IsoDate;
	readonly to: IsoDate;
	/** What stands at either end of the time without an assembly. */
	readonly begins: 'assembly' | 'register';
	readonly ends: 'assembly' | 'as-of';
	readonly months: number;
}

/** What a stretch without an assembly begins or ends with. */
interface Mark {
	readonly on: IsoDate;
	/** The decision that the assembly took; none where the register itself begins or ends. */
	readonly decision: { readonly id: string; readonly title: string } | undefined;
}

export const assemblyAbsent = hintRule({
	id: 'assembly-absent',
	severity: 'attention',
	topic: 'decisions',
	title: { zh: '长时间没有会议记录', en: 'Long without a recorded assembly' },
	rule: {
		zh: '村民会议或者村民代表会议定期召开，每次的决议登记在“四议两公开”里。',
		en: 'The villagers or their representatives meet regularly, and what they decide is recorded.',
	},
	limit: ({ portal }) => {
		const { assemblyMonths } = hintLimits(portal);
		return {
			text: {
				zh: `满 ${assemblyMonths} 个月没有会议记录就提示。`,
				en: `Noted from ${assemblyMonths} months without a recorded assembly.`,
			},
			source: { kind: 'threshold', settings: ['assemblyMonths'] },
		};
	},
	reasons: [
		{
			zh: '会开了，没有形成决议，所以没有登记。',
			en: 'Assemblies were held that decided nothing and so were not recorded.',
		},
		{ zh: '决议有了，还没有录入。', en: 'Decisions were taken and are not entered yet.' },
	],
	answer: {
		zh: '补上会议的决议；没有形成决议的，写明哪天开的会、议的什么。',
		en: 'Add what was decided; otherwise say when assemblies were held and what they discussed.',
	},
	message: {
		zh: ({ from, to, begins, ends, months }: Values) =>
			`${begins === 'assembly' ? `${date(from)}的村民（代表）会议以后` : `从起始公开日期${date(from)}起`}，到${date(to)}${ends === 'assembly' ? '才有下一次' : '没有'}会议的记录，已满 ${months} 个月。`,
		en: ({ from, to, begins, ends, months }) =>
			`From ${begins === 'assembly' ? 'the assembly of ' : ''}${from} to ${ends === 'assembly' ? 'the next of ' : ''}${to} no assembly is recorded, for ${months} months or more.`,
	},
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'decisions')) return;
		const { assemblyMonths: months } = hintLimits(portal);
		const { since } = dataset.village;
		const held = rowsOf(dataset, 'decisions')
			.flatMap(({ id, title, assemblyOn: on }): Mark[] =>
				on === undefined || on > asOf || (since !== undefined && on < since)
					? []
					: [{ on, decision: { id, title } }],
			)
			.sort((a, b) => compareText(a.on, b.on));
		const marks: Mark[] = [
			...(since !== undefined && since <= asOf ? [{ on: since, decision: undefined }] : []),
			...held,
			{ on: asOf, decision: undefined },
		];
		for (const [index, next] of marks.entries()) {
			const last = marks[index - 1];
			if (!last || addMonths(last.on, months) > next.on) continue;
			const subject = last.decision ? rowSubject('decisions', last.decision.id) : villageSubject;
			yield {
				subject,
				on: next.on,
				values: {
					from: last.on,
					to: next.on,
					begins: last.decision ? 'assembly' : 'register',
					ends: next.decision ? 'assembly' : 'as-of',
					months,
				},
				rows: [last, next].flatMap(({ on, decision }) =>
					decision
						? [{ subject: rowSubject('decisions', decision.id), text: decision.title, on }]
						: [],
				),
			};
		}
	},
});
