import type { rectifications } from '../../../src/domain/tables/rectifications.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { yearlyNumbers } from '../ids.ts';
import type { Round } from '../plans/problems.ts';
import { rectifyingOf, type Rectifying } from '../plans/rectifying.ts';
import type { DemoFile, DemoVillage } from '../village.ts';
import type { RegisterSource } from './source.ts';

/** The rows, and the files that show that problems were put right. */
export interface RectificationRegister {
	readonly rows: readonly Cells<typeof rectifications>[];
	readonly evidence: readonly DemoFile[];
}

/** @param inspections the ids of the inspections in which problems were raised, by round */
export function makeRectificationRegister(
	{ village, seen }: RegisterSource,
	inspections: ReadonlyMap<Round, string>,
): RectificationRegister {
	const number = yearlyNumbers();
	const ids = new Map<Rectifying, string>();
	const evidence: DemoFile[] = [];
	const rows = rectifyingOf(village, seen).map((one) => {
		const { problem, round, before } = one;
		const id = number('ZG', yearOf(round.raisedOn));
		ids.set(one, id);
		const file = evidenceOf(village, id, one);
		if (file) evidence.push({ ...file, path: `attachments/${file.path}` });
		return {
			id,
			source: round.source,
			inspection: inspections.get(round),
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
			attachments: file && [file.path],
			recheckedOn: one.recheckedOn,
			recheckResult: one.recheckResult,
			recurrenceOf: before && ids.get(before),
		};
	});
	return { rows, evidence };
}

/** A careful village puts the sheet itself beside what it says. */
function evidenceOf(
	{ name, habit }: DemoVillage,
	id: string,
	{ problem, completedOn }: Rectifying,
): DemoFile | undefined {
	if (habit !== 'punctual' || completedOn === undefined || !problem.evidenceSheet) return undefined;
	const rows = problem.evidenceSheet.map((cells, line) => [String(line + 1), ...cells]);
	return {
		path: `zhenggai-${id}.csv`,
		content: formatCsv([
			['序号', '核对内容', '结果'],
			...rows,
			['', `${name}，${completedOn}核对（演示）`, ''],
		]),
	};
}
