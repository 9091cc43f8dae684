import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Contract } from '../../../domain/tables/contracts.ts';
import type { Project } from '../../../domain/tables/projects.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { groupBids } from '../../../village/tender.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { citeRegisterRow, describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** What is higher: the price of the contract, or the price awarded. */
	readonly figure: 'contract' | 'award';
	readonly fen: number;
	/** Than which it is higher: the winning offer, where the bids say it, or else the price awarded. */
	readonly base: 'offer' | 'award';
	readonly baseFen: number;
	/** The works whose prices are added up, for the contract is for all of them. */
	readonly projects: number;
}

/** What works may cost: the winning offer, or else the price awarded. */
interface Price {
	readonly project: Project;
	readonly base: Values['base'];
	readonly fen: number;
}

/**
 * What was offered in competition binds both sides: nobody signs for more. A contract for several works is held against
 * the prices of all of them, where each has one, and told of at the first.
 */
export const contractOverAward = declareHintRule({
	id: 'contract-over-award',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const index = indexVillage(dataset);
		const prices = listPrices(dataset);
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const price = prices.get(project.id);
			if (!price) continue;
			const contract = index.find('contracts', project.contract);
			const works = index.projectsOf(contract?.id);
			const agreed = works[0] === project ? works.flatMap(({ id }) => prices.get(id) ?? []) : [];
			if (contract && agreed.length === works.length && exceeds(contract.total, agreed)) {
				yield overContract(contract, agreed);
			} else if (exceeds(project.award, [price])) {
				yield overOffer(price, project.award, on);
			}
		}
	},
});

function listPrices(dataset: VillageDataset): ReadonlyMap<string, Price> {
	const bids = groupBids(dataset);
	const prices = rowsOf(dataset, 'projects').flatMap((project): Price[] => {
		const won = (bids.get(project.id) ?? []).filter(({ result }) => result === 'won');
		const offer = won.length === 1 ? won[0]?.offer : undefined;
		if (offer !== undefined) return [{ project, base: 'offer', fen: offer }];
		return project.award === undefined ? [] : [{ project, base: 'award', fen: project.award }];
	});
	return new Map(prices.map((price) => [price.project.id, price]));
}

function exceeds(fen: number | undefined, prices: readonly Price[]): fen is number {
	return fen !== undefined && fen > sumPrices(prices);
}

function sumPrices(prices: readonly Price[]): number {
	return sumFen(prices.map(({ fen }) => fen));
}

/** @param prices those of all its works, and at least one */
function overContract(
	{ id, name, signedOn, total = 0 }: Contract,
	prices: readonly Price[],
): FoundHint<Values> {
	const baseFen = sumPrices(prices);
	const rows = [
		...prices.map(({ project, fen }) =>
			citeRegisterRow('projects', {
				...{ id: project.id, text: project.name, on: signedOn },
				amountFen: fen,
			}),
		),
		citeRegisterRow('contracts', { id, text: name, on: signedOn, amountFen: total }),
	] as const;
	return {
		subject: rows[0].subject,
		on: signedOn,
		amountFen: total - baseFen,
		values: {
			...{ figure: 'contract', fen: total, baseFen, projects: prices.length },
			base: prices.every(({ base }) => base === 'offer') ? 'offer' : 'award',
		},
		rows,
	};
}

function overOffer(
	{ project: { id, name }, base, fen: baseFen }: Price,
	award: number,
	on: IsoDate,
): FoundHint<Values> {
	return {
		...describeRow('projects', { id, text: name, on, amountFen: baseFen }),
		amountFen: award - baseFen,
		values: { figure: 'award', fen: award, base, baseFen, projects: 1 },
	};
}
