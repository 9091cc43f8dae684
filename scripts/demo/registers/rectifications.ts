import type { rectifications } from '../../../src/domain/tables/rectifications.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { rectifyingOf, type Rectifying } from '../plans/rectifying.ts';
import type { RegisterSource } from './source.ts';

export function rectificationRows({
	village,
	seen,
}: RegisterSource): Cells<typeof rectifications>[] {
	const number = yearlyNumbers();
	const ids = new Map<Rectifying, string>();
	return rectifyingOf(village, seen).map((one) => {
		const { problem, round, before } = one;
		const id = number('ZG', yearOf(round.raisedOn));
		ids.set(one, id);
		return {
			id,
			source: round.source,
			round: round.name,
			raisedOn: round.raisedOn,
			problem: problem.problem,
			kind: problem.kind,
			measure: one.status === 'not-started' ? undefined : problem.measure,
			unit: problem.unit,
			owner: problem.owner,
			dueOn: one.dueOn,
			completedOn: one.completedOn,
			status: one.status,
			evidence: one.completedOn && problem.evidence,
			recheckedOn: one.recheckedOn,
			recheckResult: one.recheckResult,
			recurrenceOf: before && ids.get(before),
		};
	});
}
