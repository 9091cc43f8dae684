import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { compareVillages } from '../inspecting/compare-villages.ts';
import { addHintCounts, countHints } from '../summary/hint-counts.ts';
import { summarisePayee, type Payee } from '../summary/payee.ts';
import { payeesInOrder, unlinkedPayee, type ListedPayee } from '../views/pages/payee-list.ts';
import type { ReadVillage } from './read-village.ts';
import type { VillageSurvey } from './village-survey.ts';

/** What follows from all villages together. Villages with errors are left out. */
export interface JoinedVillages {
	readonly surveys: ReadonlyMap<string, VillageSurvey>;
	readonly hints: ReadonlyMap<string, readonly AnswerableHint[]>;
	readonly payees: ReadonlyMap<string, Payee>;
	readonly listed: readonly ListedPayee[];
}

/** Brings together what was read of each village, in the order of the register. */
export function joinVillages(
	villages: ReadonlyMap<string, ReadVillage>,
	context: PortalContext,
): JoinedVillages {
	const read = [...context.register.villages.keys()].flatMap((id) => {
		const { survey, mentions } = villages.get(id) ?? {};
		return survey ? [{ id, survey, mentions: mentions ?? [] }] : [];
	});
	const compared = compareVillages(
		read.map(({ survey }) => survey.summary.comparable),
		new Map(read.map(({ id, survey }) => [id, survey.countyAnswers])),
		context,
	);
	const found = new Map(compared.map((each) => [each.village, each.hints]));
	const surveys = new Map(
		read.map(({ id, survey }) => {
			const counts = [...survey.summary.hints, ...countHints(found.get(id) ?? [])];
			const summary = { ...survey.summary, hints: addHintCounts(counts) };
			return [id, { ...survey, summary }] as const;
		}),
	);
	const mentions = Map.groupBy(
		read.flatMap((each) => each.mentions),
		({ payee }) => payee,
	);
	const payees = new Map([...mentions].map(([id, own]) => [id, summarisePayee(own)] as const));
	return {
		surveys,
		hints: new Map(
			read.map(({ id, survey }) => [id, [...survey.hints, ...(found.get(id) ?? [])]] as const),
		),
		payees,
		listed: payeesInOrder(
			[...payees.values()].map((payee) => unlinkedPayee(payee, context.register)),
		),
	};
}
