import { addYears, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { mostHintRows, type HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { compareText } from '../../../domain/order.ts';
import { payeeKey } from '../../../domain/payees/payee-name.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { dateTenders } from '../evidence/projects-by-day.ts';
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
	/** With how many others the winner of the last tender takes turns too. */
	readonly others: number;
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
		const turns = [...met].flatMap(([pair, meetings]) =>
			together.get(pair) === meetings.length ? (findTurns(meetings) ?? []) : [],
		);
		for (const pairs of Map.groupBy(turns, ({ last }) => last.project.id).values()) {
			const [most, ...others] = pairs.toSorted((a, b) => b.meetings.length - a.meetings.length);
			if (most) yield describe(most, others, years);
		}
	},
});

/** Two that win in turns. */
interface Turns {
	/** The earliest first. */
	readonly meetings: readonly Meeting[];
	readonly last: Meeting;
	readonly wonByFirst: number;
}

function findTurns(meetings: readonly Meeting[]): Turns | undefined {
	const [first] = meetings;
	const last = meetings.at(-1);
	if (!first || !last || meetings.length < fewest) return undefined;
	const winner = payeeKey(first.winner);
	const wonByFirst = meetings.filter((each) => payeeKey(each.winner) === winner).length;
	return wonByFirst === meetings.length ? undefined : { meetings, last, wonByFirst };
}

/** A hint about the last tender: who won it may take turns with more than one. */
function describe(
	{ meetings, last, wonByFirst }: Turns,
	others: readonly Turns[],
	years: number,
): FoundHint<Values> {
	const projects = new Map(
		[meetings, ...others.map((each) => each.meetings)]
			.flat()
			.map(({ project, on }) => [project.id, { project, on }]),
	);
	const rows = [...projects.values()]
		.sort((a, b) => compareText(a.on, b.on))
		.map(({ project: { id, name, award }, on }) =>
			citeRegisterRow('projects', { id, text: name, on, amountFen: award }),
		);
	const [first = last] = meetings;
	return {
		subject: rowSubject('projects', last.project.id),
		on: last.on,
		amountFen: sumFen([...projects.values()].map(({ project }) => project.award ?? 0)),
		values: {
			...{ years, one: first.winner, other: first.loser },
			...{ times: meetings.length, wonByOne: wonByFirst, others: others.length },
		},
		rows: rows.slice(-mostHintRows),
	};
}

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
	return dateTenders(dataset, asOf)
		.flatMap(({ project, on, bids, winners: [won, another] }): RecentTender[] => {
			if (!won || another || on <= since || on > asOf) return [];
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
