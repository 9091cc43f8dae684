import { existsSync } from 'node:fs';
import path from 'node:path';
import { finding, type Finding } from '../domain/findings/findings.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { parseIssue } from '../domain/rows/row-ref.ts';
import { cellPlace, tableFile, type Row, type Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import { readBytes } from '../loading/data-folder.ts';
import { asksReason, findFigure, listFigures } from './asks-reason.ts';
import type { Correction, CorrectionLog } from './correction.ts';
import { readVersion } from './read-version.ts';
import { findIdentity } from './village-commit.ts';

export interface UnexplainedOptions {
	/** The data as they are to be published. */
	readonly folder: string;
	/** Those of which the data are in `folder`. */
	readonly villages: readonly string[];
	readonly register: CountyRegister;
}

/**
 * What was published, says something else now or is gone, and nobody wrote under 更正说明 why. It is asked for until
 * somebody does, however many commits follow.
 */
export function findUnexplained(log: CorrectionLog, options: UnexplainedOptions): Finding[] {
	return options.villages.flatMap((village) => {
		const all = log.villages.get(village)?.corrections ?? [];
		const open = all.filter(asksReason).toReversed();
		const rows = openCurrentRows(village, options);
		const changed = open.filter(({ kind }) => kind === 'changed');
		const gone = Map.groupBy(
			open.filter(({ kind }) => kind !== 'changed'),
			({ table, issue, commit }) => JSON.stringify([fileOf(table, issue), commit]),
		);
		return [
			...[...Map.groupBy(changed, ({ row }) => row).values()].map((own) => askOfRow(own, rows)),
			...[...gone.values()].map((own) => askOfGone(own, village)),
		];
	});
}

/** Asks why a row says something else than it was first published with. */
function askOfRow([first, ...more]: readonly Correction[], rows: CurrentRows): Finding {
	if (!first) throw new RangeError('No correction');
	const table = villageTables[first.table] as Table;
	const { field = '', before = '', after = '' } = findFigure(first) ?? {};
	const row = rows.find(first);
	const last = more.findLast(({ cells }) => cells.some((cell) => cell.field === field));
	const now = last?.cells.find((cell) => cell.field === field)?.after ?? after;
	const place = row
		? cellPlace(table, row, field)
		: {
				file: rows.fileOf(first),
				column: table.columns[field]?.heading ?? '',
				cell: now,
			};
	return finding('correction-unexplained', place, {
		before,
		where: table.columns['correction'] ? 'row' : 'explanations',
		...entryOf([first]),
	});
}

/** How many rows are named of those that a commit took down together. */
const mostNamed = 3;

/** Asks why rows of one file are gone, or the file. */
function askOfGone(all: readonly Correction[], village: string): Finding {
	const [first] = all;
	if (!first) throw new RangeError('No correction');
	const table = villageTables[first.table] as Table;
	const named = all.slice(0, mostNamed).map(({ name = '', ...each }) => {
		const figures = listFigures(each).map(
			({ field, before = '' }) => `${table.columns[field]?.heading ?? ''} ${before}`,
		);
		return [name, ...figures].filter(Boolean).join(' ');
	});
	return finding(
		'removal-unexplained',
		{ file: `villages/${village}/${fileOf(first.table, first.issue)}` },
		{
			on: first.on,
			rows: all.reduce((sum, { rows }) => sum + (rows ?? 1), 0),
			what: named.filter(Boolean).join('；'),
			part: first.kind === 'withdrawn' ? 'file' : 'rows',
			...entryOf(all),
		},
	);
}

/** What an explanation has to name, so that it answers for these. */
function entryOf(all: readonly Correction[]): { table: string; which: string } {
	const [first, ...more] = all;
	if (!first) throw new RangeError('No correction');
	const { title, scope, columns } = villageTables[first.table] as Table;
	if (scope !== 'village') return { table: title.zh, which: parseIssue(first.issue).key ?? '' };
	const isNamed = columns['id'] !== undefined && more.length === 0;
	return { table: title.zh, which: isNamed ? (first.name ?? '') : '' };
}

/** The name of the file below the village's folder that something published stood in. */
function fileOf(table: Correction['table'], issue: string): string {
	const declaration = villageTables[table] as Table;
	return tableFile(declaration, parseIssue(issue).key?.split('/')[0]);
}

interface CurrentRows {
	/** The row as it is now; `undefined` where it is gone. */
	readonly find: (correction: Correction) => Row<Table> | undefined;
	/** Path below the data folder. */
	readonly fileOf: (correction: Correction) => string;
}

/** Reads the files of a village that something is asked about, each once. */
function openCurrentRows(village: string, { folder, register }: UnexplainedOptions): CurrentRows {
	const known = new Map<string, ReadonlyMap<string, Row<Table>>>();
	const pathOf = ({ table, issue }: Correction) => `villages/${village}/${fileOf(table, issue)}`;
	const read = (correction: Correction, file: string) => {
		const table = villageTables[correction.table] as Table;
		const name = table.scope === 'village' ? undefined : parseIssue(correction.issue).key;
		const bytes = existsSync(path.join(folder, file)) ? readBytes(folder, file) : undefined;
		const rows = readVersion(table, file, bytes) ?? [];
		const identify = (row: Row<Table>) => findIdentity({ table, name }, row, village, register).row;
		return new Map(rows.map((row) => [identify(row), row]));
	};
	return {
		fileOf: pathOf,
		find(correction) {
			const file = pathOf(correction);
			const rows = known.get(file) ?? read(correction, file);
			known.set(file, rows);
			return rows.get(correction.row);
		},
	};
}
