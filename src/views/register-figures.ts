import { contractTerm } from '../domain/contracts/contract-term.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import type { Texts } from '../texts/index.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { DrawnRegister } from './registers.ts';

/** What a register comes to, in words. */
export interface RegisterFigure {
	readonly register: DrawnRegister;
	readonly words: string;
}

/** Contracts that end within so many days are spoken of. */
const endingSoonDays = 90;

/** The registers that a village's home shows first, as far as they have any row. */
export function registerFigures(
	dataset: VillageDataset,
	summary: Pick<VillageSummary, 'comments' | 'rectifications' | 'funds'>,
	{ asOf }: Pick<PortalContext, 'asOf'>,
	{ registers: { figures: t } }: Pick<Texts, 'registers'>,
): RegisterFigure[] {
	const decisions = rowsOf(dataset, 'decisions');
	const projects = rowsOf(dataset, 'projects');
	const contracts = rowsOf(dataset, 'contracts');
	const subsidies = rowsOf(dataset, 'subsidies');
	const { funds } = summary;
	const comments = summary.comments.counts;
	const rectifications = summary.rectifications.all;
	const underWay = projects.filter(({ status }) => status === 'under-way');
	const endingSoon = contracts.filter((contract) => {
		const term = contractTerm(contract, asOf);
		return contract.status === 'running' && term.kind === 'running' && term.days <= endingSoonDays;
	});
	const thisYear = subsidies.filter(({ period }) => period.key.startsWith(asOf.slice(0, 4)));
	const figure = (register: DrawnRegister, rows: number, words: () => string) =>
		rows > 0 ? [{ register, words: words() }] : [];
	return [
		...figure('decisions', decisions.length, () => t.decisions(decisions.length)),
		...figure('projects', projects.length, () => t.projects(projects.length, underWay.length)),
		...figure('contracts', contracts.length, () =>
			t.contracts(contracts.length, endingSoon.length, endingSoonDays),
		),
		...figure('funds', funds.funds, () => t.funds(funds)),
		...figure('subsidies', subsidies.length, () => t.subsidies(subsidies.length, thisYear.length)),
		...figure('comments', comments.received, () => t.comments(comments.received, comments.overdue)),
		...figure('rectifications', rectifications.raised, () =>
			t.rectifications(rectifications.raised, rectifications.overdue),
		),
	];
}
