import { finding, type Finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { bids as bidsTable } from '../domain/tables/bids.ts';
import { projects } from '../domain/tables/projects.ts';
import { isComplete } from '../village/dataset.ts';
import { countBidders, listTenders, type Tender } from '../village/tender.ts';
import type { Check } from './check.ts';

/**
 * The bids of a project are as many as it says, and one of them won when it has a winner. That several won is lawful where
 * lots were awarded apart; each of these is then a project of its own.
 */
export const bids: Check = {
	name: 'bids',
	*run(dataset) {
		if (!isComplete(dataset, 'bids', 'projects')) return;
		for (const tender of listTenders(dataset)) yield* compare(tender);
	},
};

function* compare({ project, bids: own, winners }: Tender): Generator<Finding> {
	const { bidders, winner } = project;
	const listed = countBidders(own);
	if (bidders !== undefined && bidders !== listed)
		yield finding('bids-count', cellPlace(projects, project, 'bidders'), { listed });
	const [, second] = winners;
	if (second) {
		yield finding('bids-winners', cellPlace(bidsTable, second, 'result'), {
			winners: winners.length,
		});
	} else if (winner !== undefined && winners.length === 0) {
		yield finding('bids-no-winner', cellPlace(projects, project, 'winner'), { listed });
	}
}
