import { findAwardDay, listSigningDays } from '../../../village/award.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { listTenders, type Tender } from '../../../village/tender.ts';

/**
 * Every project with the day on which it was settled who builds; before there is one, that of its decision,
 * else the as-of day.
 */
export function* dateProjects(
	dataset: VillageDataset,
	asOf: IsoDate,
): Generator<{ readonly project: Project; readonly on: IsoDate }> {
	const signedOn = listSigningDays(dataset);
	const decidedOn = new Map(
		rowsOf(dataset, 'decisions').map(({ id, assemblyOn }) => [id, assemblyOn]),
	);
	for (const project of rowsOf(dataset, 'projects')) {
		const on = findAwardDay(project, signedOn) ?? decidedOn.get(project.decision ?? '') ?? asOf;
		yield { project, on };
	}
}

/** Every project of which bids are disclosed, with the same day. */
export function dateTenders(
	dataset: VillageDataset,
	asOf: IsoDate,
): readonly (Tender & { readonly on: IsoDate })[] {
	const days = new Map([...dateProjects(dataset, asOf)].map(({ project, on }) => [project.id, on]));
	return listTenders(dataset).map((tender) => ({
		...tender,
		on: days.get(tender.project.id) ?? asOf,
	}));
}
