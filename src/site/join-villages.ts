import type { PortalContext } from '../domain/portal/portal-context.ts';
import { joinInspections, type JoinedInspection } from '../inspecting/join-inspections.ts';
import { summarisePayee, type Payee } from '../summary/payee.ts';
import { withMoreHints } from '../summary/village-summary.ts';
import { payeesInOrder, unlinkedPayee, type ListedPayee } from '../views/pages/payee-list.ts';
import type { ReadVillage } from './read-village.ts';
import type { VillageSurvey } from './village-survey.ts';

/** A village as it stands among the others: with the hints, and their number, that the comparison gives. */
export type JoinedVillage = VillageSurvey & Pick<JoinedInspection, 'warnings'>;

/** What follows from all villages together. Villages with errors are left out. */
export interface JoinedVillages {
	readonly villages: ReadonlyMap<string, JoinedVillage>;
	readonly payees: ReadonlyMap<string, Payee>;
	readonly listed: readonly ListedPayee[];
}

/** Brings together what was read of each village, in the order of the register. */
export function joinVillages(
	villages: ReadonlyMap<string, ReadVillage>,
	context: PortalContext,
): JoinedVillages {
	const read = [...context.register.villages.keys()].flatMap((id) => {
		const { survey, inspection, mentions } = villages.get(id) ?? {};
		return survey && inspection ? [{ id, survey, inspection, mentions: mentions ?? [] }] : [];
	});
	const inspections = joinInspections(
		read.map(({ inspection }) => inspection),
		context,
	);
	const mentions = Map.groupBy(
		read.flatMap((each) => each.mentions),
		({ payee }) => payee,
	);
	const payees = new Map([...mentions].map(([id, own]) => [id, summarisePayee(own)] as const));
	return {
		villages: new Map(
			read.map(({ id, survey }) => [id, joined(survey, inspections.villages.get(id))]),
		),
		payees,
		listed: payeesInOrder(
			[...payees.values()].map((payee) => unlinkedPayee(payee, context.register)),
		),
	};
}

function joined(
	survey: VillageSurvey,
	{ hints, warnings }: JoinedInspection = { hints: [], warnings: [] },
): JoinedVillage {
	return {
		...survey,
		summary: withMoreHints(survey.summary, hints),
		hints: [...survey.hints, ...hints],
		warnings,
	};
}
