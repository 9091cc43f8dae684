import { problemsIn } from '../domain/findings/collect-findings.ts';
import { tableKinds } from '../domain/findings/kinds/tables.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { tidyTable } from '../importing/tidy/tidy-table.ts';
import type { DataSource } from '../loading/data-source.ts';
import { readTable } from '../loading/read-table.ts';
import { tableAt } from '../loading/table-at.ts';

/** Fewer cells are named one by one: whoever wrote them by hand is told of each how to write it. */
const fewestCells = 5;

/**
 * Findings of files that a spreadsheet saved again: what `npm run tidy` brings back is one finding a file, with the
 * number of cells. What it cannot bring back stays, and is said first.
 */
export function nameTidy(source: DataSource, findings: readonly Finding[]): readonly Finding[] {
	const byFile = Map.groupBy(findings, ({ place }) => place.file);
	return [...byFile].flatMap(([file, own]) => {
		const wrong = own.filter(({ kind }) => kind in tableKinds || kind === 'more-errors');
		const count = wrong.reduce((sum, one) => sum + problemsIn(one), 0);
		return count < fewestCells ? own : nameInFile(source, file, own);
	});
}

function nameInFile(
	source: DataSource,
	file: string,
	findings: readonly Finding[],
): readonly Finding[] {
	const at = tableAt(file);
	if (!at || !source.hasFile(file)) return findings;
	const bytes = source.readBytes(file);
	const { cells, findings: left } = tidyTable(at.table, file, bytes, at.period);
	const mended = cells.filter(({ isError }) => isError);
	const [first] = mended;
	if (!first || mended.length < fewestCells) return findings;
	const place = {
		...{ file, line: first.line, column: first.heading, position: first.position },
		cell: first.before,
	};
	const values = { file, count: mended.length, others: left.length };
	return [
		finding('saved-by-spreadsheet', place, values),
		...left,
		...without(findings, readTable(at.table, file, bytes, 'passed').findings),
	];
}

/** What is left of findings when these, each once, are taken away. */
function without(findings: readonly Finding[], taken: readonly Finding[]): readonly Finding[] {
	const counts = new Map<string, number>();
	for (const key of taken.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return findings.filter((one) => {
		const count = counts.get(keyOf(one)) ?? 0;
		if (count > 0) counts.set(keyOf(one), count - 1);
		return count === 0;
	});
}

function keyOf({ kind, place: { line, position }, values }: Finding): string {
	return JSON.stringify([kind, line, position, values]);
}
