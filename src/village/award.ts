import { addYears, type IsoDate } from '../domain/time/calendar-date.ts';
import { compareText } from '../domain/order.ts';
import { readsAsPerson } from '../domain/payees/payee-name.ts';
import type { Project } from '../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** Works that an organisation was chosen for. */
export interface Award {
	/** The project's id and name. */
	readonly project: string;
	readonly name: string;
	/** As the register writes it. */
	readonly winner: string;
	readonly on: IsoDate;
	/** The price in fen; of some works the register does not say it. */
	readonly fen?: number;
}

/** The day on which it was settled who builds, as near as the register knows it. */
export function findAwardDay(
	{ openedOn, contract, startedOn, completedOn, acceptedOn, announcedOn }: Project,
	signedOn: ReadonlyMap<string, IsoDate>,
): IsoDate | undefined {
	const signed = contract === undefined ? undefined : signedOn.get(contract);
	return openedOn ?? signed ?? startedOn ?? completedOn ?? acceptedOn ?? announcedOn;
}

/** When each contract of a village was signed, by its id. */
export function listSigningDays(dataset: VillageDataset): ReadonlyMap<string, IsoDate> {
	return new Map(rowsOf(dataset, 'contracts').map(({ id, signedOn }) => [id, signedOn]));
}

/**
 * The awards of the last `years` years up to a day, the earliest first. What villagers build themselves and what a
 * private person builds are none; nor is one without any date.
 */
export function findRecentAwards(dataset: VillageDataset, years: number, asOf: IsoDate): Award[] {
	const since = addYears(asOf, -years);
	const signedOn = listSigningDays(dataset);
	return rowsOf(dataset, 'projects')
		.flatMap((project) => {
			const { id, name, winner, award, method } = project;
			const on = findAwardDay(project, signedOn);
			if (method === 'self-built' || winner === undefined || on === undefined) return [];
			if (on <= since || on > asOf || readsAsPerson(winner)) return [];
			return { project: id, name, winner, on, ...(award !== undefined && { fen: award }) };
		})
		.sort((a, b) => compareText(a.on, b.on));
}
