import type { HintValues } from '../../../domain/hints/hint.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { groupBids } from '../../../village/tender.ts';
import { dateProjects } from '../evidence/projects-by-day.ts';
import { citeRegisterRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** What is higher: the price of the contract, or the price awarded. */
	readonly figure: 'contract' | 'award';
	readonly fen: number;
	/** Than which it is higher: the winning offer, where the bids say it, or else the price awarded. */
	readonly base: 'offer' | 'award';
	readonly baseFen: number;
}

/** What was offered in competition binds both sides: nobody signs for more. */
export const contractOverAward = declareHintRule({
	id: 'contract-over-award',
	severity: 'attention',
	topic: 'projects',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const bids = groupBids(dataset);
		const contracts = new Map(rowsOf(dataset, 'contracts').map((row) => [row.id, row]));
		for (const { project, on } of dateProjects(dataset, asOf)) {
			const { id, name, award } = project;
			const won = (bids.get(id) ?? []).filter(({ result }) => result === 'won');
			const offer = won.length === 1 ? won[0]?.offer : undefined;
			const baseFen = offer ?? award;
			if (baseFen === undefined) continue;
			const contract = contracts.get(project.contract ?? '');
			const signed = contract?.total;
			const figure = signed !== undefined && signed > baseFen ? 'contract' : 'award';
			const fen = figure === 'contract' ? signed : award;
			if (fen === undefined || fen <= baseFen) continue;
			const day = figure === 'contract' ? (contract?.signedOn ?? on) : on;
			const row = citeRegisterRow('projects', { id, text: name, on: day, amountFen: baseFen });
			yield {
				subject: row.subject,
				on: day,
				amountFen: fen - baseFen,
				values: { figure, fen, base: offer === undefined ? 'award' : 'offer', baseFen },
				rows:
					figure === 'contract' && contract
						? [
								row,
								citeRegisterRow('contracts', {
									...{ id: contract.id, text: contract.name, on: day },
									amountFen: fen,
								}),
							]
						: [row],
			};
		}
	},
});
