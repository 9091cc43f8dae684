import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';
import { handovers, type Handover } from '../../../domain/tables/handovers.ts';

/** What was handed over, as evidence. */
export function citeItem(row: Handover): HintRow {
	const { item, from, handedOn, amount } = row;
	return {
		subject: subjectOf(row),
		text: `${handovers.columns.item.type.write(item)}（${from}移交）`,
		...(handedOn !== undefined && { on: handedOn }),
		...(amount !== undefined && { amountFen: amount }),
	};
}
