import { addYears, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { compareText } from '../../../domain/order.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { listTenders } from '../../../village/tender.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { citeRegisterRow } from '../evidence/register-row.ts';
import { declareHintRule, thresholdLimit, type FoundHint } from '../hint-rule.ts';

/** Two that meet less often have met by chance. */
const fewest = 3;

interface Values extends HintValues {
	readonly years: number;
	readonly one: string;
	readonly other: string;
	readonly times: number;
	readonly wonByOne: number;
}

/** Two that bid for the same project, one of whom won it. */
interface Meeting {
	readonly project: Project;
	readonly on: IsoDate;
	readonly winner: string;
	readonly loser: string;
}

/**
 * Two organisations that bid against each other again and again, each time with one of them as the winner, and each
 * at least once. Where others win beside them, or one always wins, nobody takes turns.
 */
export const biddersTakeTurns = declareHintRule({
	id: 'bidders-take-turns',
	severity: 'information',
	topic: 'projects',
	limit: thresholdLimit(['winnerYears'], { fewest }),
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const { winnerYears: years } = resolveHintLimits(portal);
		const recent = tendersSince(dataset, addYears(asOf, -years), asOf);
		const together = countTogether(recent.map(({ keys }) => keys));
		const met = Map.groupBy(recent.flatMap(meetingsOf), ({ winner, loser }) =>
			pairOf(payeeKey(winner), payeeKey(loser)),
		);
		for (const [pair, meetings] of met) {
			const [first] = meetings;
			if (!first || meetings.length < fewest || together.get(pair) !== meetings.length) continue;
			const one = payeeKey(first.winner);
			const wonByOne = meetings.filter(({ winner }) => payeeKey(winner) === one).length;
			if (wonByOne === meetings.length) continue;
			const rows = meetings.map(({ project: { id, name, award }, on }) =>
				citeRegisterRow('projects', { id, text: name, on, amountFen: award }),
			);
			const last = rows.at(-1) ?? rows[0];
			if (!last) continue;
			yield {
				subject: last.subject,
				on: last.on,
				amountFen: sumFen(meetings.map(({ project }) => project.award ?? 0)),
				values: {
					...{ years, one: first.winner, other: first.loser },
					...{ times: meetings.length, wonByOne },
				},
				rows: rows.slice(-mostHintRows),
			};
		}
	},
});

interface RecentTender {
	readonly project: Project;
	readonly on: IsoDate;
	/** Everybody who bid, each once. */
	readonly keys: readonly string[];
	readonly winner: string;
	readonly losers: readonly string[];
}

/** The tenders of these years that one bidder won, the earliest first. */
function tendersSince(dataset: VillageDataset, since: IsoDate, asOf: IsoDate): RecentTender[] {
	const days = new Map([...dateProjects(dataset, asOf)].map(({ project, on }) => [project.id, on]));
	return listTenders(dataset)
		.flatMap(({ project, bids, winners: [won, another] }): RecentTender[] => {
			const on = days.get(project.id);
			if (!won || another || on === undefined || on <= since || on > asOf) return [];
			const names = new Map(bids.map(({ bidder }) => [payeeKey(bidder), bidder]));
			const losers = [...names].filter(([key]) => key !== payeeKey(won.bidder));
			return [
				{
					...{ project, on, keys: [...names.keys()] },
					...{ winner: won.bidder, losers: losers.map(([, name]) => name) },
				},
			];
		})
		.sort((a, b) => compareText(a.on, b.on));
}

function meetingsOf({ project, on, winner, losers }: RecentTender): Meeting[] {
	return losers.map((loser) => ({ project, on, winner, loser }));
}

/** How often each two bid for the same project, whoever won it. */
function countTogether(tenders: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const keys of tenders) {
		for (const [at, one] of keys.entries()) {
			for (const other of keys.slice(at + 1)) {
				const pair = pairOf(one, other);
				times.set(pair, (times.get(pair) ?? 0) + 1);
			}
		}
	}
	return times;
}

function pairOf(one: string, other: string): string {
	return JSON.stringify([one, other].sort(compareText));
}
