import type { Texts } from '../../texts/index.ts';
import { linkedIf, note, tag, type ShownColumn } from '../data-table.ts';
import type { BidLine } from '../pages/project.ts';

/** What was offered for a project. */
export function bidColumns({ project: t, format, registers }: Texts): ShownColumn<BidLine>[] {
	return [
		{
			heading: t.bids.bidder,
			rowHeading: true,
			cell: ({ bid, payee }) => linkedIf(bid.bidder, payee),
		},
		{
			heading: t.bids.offer,
			amount: true,
			cell: ({ bid, overLowestFen }) => [
				bid.offer === undefined ? registers.notStated : format.money(bid.offer),
				overLowestFen === undefined ? undefined : note(t.bids.aboveLowest(overLowestFen)),
			],
		},
		{
			heading: t.bids.result,
			cell: ({ bid: { result } }) =>
				result === 'won' ? tag(t.bids.results.won, 'on-time') : t.bids.results[result],
		},
	];
}
