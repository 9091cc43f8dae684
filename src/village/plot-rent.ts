import type { IsoDate } from '../domain/time/calendar-date.ts';
import { contractTerm } from '../domain/contracts/contract-term.ts';
import { findLetResources } from './letting.ts';
import type { Quantity } from '../domain/money/quantity.ts';
import type { Resource } from '../domain/tables/resources.ts';
import { rowsOf, type VillageDataset } from './dataset.ts';

/** What a plot of the collective's land or water is let for. */
export interface PlotRent {
	/** The contract's id and name. */
	readonly contract: string;
	readonly name: string;
	readonly signedOn: IsoDate;
	readonly kind: Resource['kind'];
	/** Fen a year. */
	readonly rentFen: number;
	/** Mu. */
	readonly area: Quantity;
}

/**
 * The rents of a day that can be compared: of contracts that let one whole plot for a yearly rent. Where
 * several contracts share a plot, nothing says how many mu each has.
 */
export function findPlotRents(dataset: VillageDataset, day: IsoDate): PlotRent[] {
	const lettings = rowsOf(dataset, 'contracts')
		.filter(
			(contract) =>
				contract.kind === 'resource-lease' &&
				contract.status === 'running' &&
				contractTerm(contract, day).kind === 'running',
		)
		.map((contract) => ({ contract, plots: findLetResources(dataset, contract) }));
	const sharing = Map.groupBy(
		lettings.flatMap(({ plots }) => plots.map(({ id }) => id)),
		(id) => id,
	);
	return lettings.flatMap(({ contract: { id, name, signedOn, annualRent }, plots }) => {
		const [plot, ...others] = plots;
		if (!plot || others.length > 0 || sharing.get(plot.id)?.length !== 1) return [];
		if (annualRent === undefined || annualRent < 0 || plot.area <= 0) return [];
		const { kind, area } = plot;
		return { contract: id, name, signedOn, kind, rentFen: annualRent, area };
	});
}
