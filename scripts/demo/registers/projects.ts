import { compareText } from '../../../src/domain/order.ts';
import type { Project, projects } from '../../../src/domain/tables/projects.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import type { Works } from '../plans/works.ts';
import { omitFuture, listKnownWorks, type RegisterSource } from './source.ts';

/** Works that have been decided on the day the demo is seen, with their ids. */
export function numberProjects(source: RegisterSource): ReadonlyMap<Works, string> {
	const number = yearlyNumbers();
	return new Map(
		listKnownWorks(source)
			.filter(({ decidedOn }) => decidedOn <= source.seen)
			.toSorted((a, b) => compareText(a.decidedOn, b.decidedOn) || compareText(a.key, b.key))
			.map((works) => [works, number('XM', yearOf(works.decidedOn))]),
	);
}

export interface ProjectReferences {
	readonly decisions: ReadonlyMap<string, string>;
	readonly contracts: ReadonlyMap<string, string>;
	readonly assets: ReadonlyMap<string, string>;
}

export function projectRows(
	source: RegisterSource,
	ids: ReadonlyMap<Works, string>,
	refer: ProjectReferences,
): Cells<typeof projects>[] {
	return [...ids].map(([works, id]) => {
		const opened = omitFuture(works.openedOn, source);
		const accepted = omitFuture(works.acceptedOn, source);
		return {
			id,
			name: works.name,
			location: works.location,
			fundSource: works.fund,
			budget: works.ceilingFen,
			method: works.method,
			announcedOn: omitFuture(works.announcedOn, source),
			openedOn: opened,
			...(opened && { bidders: works.bidders, winner: works.builder, award: works.awardFen }),
			contract: refer.contracts.get(works.key),
			startedOn: omitFuture(works.startedOn, source),
			completedOn: omitFuture(works.completedOn, source),
			acceptedOn: accepted,
			...(accepted && { finalCost: works.finalFen, audited: 'yes' as const }),
			decision: refer.decisions.get(works.key),
			asset: refer.assets.get(works.key),
			status: statusOf(works, source),
		};
	});
}

function statusOf(works: Works, { seen }: RegisterSource): Project['status'] {
	if (works.acceptedOn <= seen) return 'accepted';
	if (works.completedOn <= seen) return 'completed';
	if (works.startedOn <= seen) return 'under-way';
	return (works.announcedOn ?? works.openedOn) <= seen ? 'tendered' : 'prepared';
}
