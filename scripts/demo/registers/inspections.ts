import type { inspections } from '../../../src/domain/tables/inspections.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import { inspectionsOf } from '../plans/inspecting.ts';
import type { Round } from '../plans/problems.ts';
import type { RegisterSource } from './source.ts';

/** The rows, and by round the ids of the inspections in which problems were raised. */
export interface InspectionRegister {
	readonly rows: readonly Cells<typeof inspections>[];
	readonly ids: ReadonlyMap<Round, string>;
}

export function makeInspectionRegister({
	village,
	officials,
	seen,
}: RegisterSource): InspectionRegister {
	const number = yearlyNumbers();
	const ids = new Map<Round, string>();
	const rows = inspectionsOf(village, officials, seen).map(({ round, ...cells }) => {
		const id = number('JC', yearOf(cells.from));
		if (round) ids.set(round, id);
		return { id, ...cells };
	});
	return { rows, ids };
}
