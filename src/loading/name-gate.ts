import type { Bilingual } from '../domain/bilingual.ts';
import { collectFindings } from '../domain/findings/collect-findings.ts';
import type { Finding } from '../domain/findings/findings.ts';
import {
	findNamesOfColumn,
	reportName,
	reportNameBeside,
	reportNamedPersons,
} from '../domain/personal-data/index.ts';
import type { CsvRecord } from './read-csv.ts';

/** Who may be named in full; absent while it cannot be told, and then nobody is looked for. */
export type PublicNames = ReadonlySet<string> | undefined;

/**
 * The persons named in full in a running text, one finding for each line.
 * @param lineAt the line of the file for a line of the text, from 0, where the text is not the file's own
 */
export function gateNames(
	file: string,
	text: string,
	publicNames: PublicNames,
	lineAt: (start: number, line: number) => number = (_, line) => line,
): Finding[] {
	if (!publicNames) return [];
	const findings: Finding[] = [];
	let start = 0;
	for (const [index, line] of text.split('\n').entries()) {
		const from = start;
		const place = () => ({ file, line: lineAt(from, index + 1) });
		const told = reportNamedPersons(line, place, publicNames);
		if (told) findings.push(told);
		start += line.length + 1;
	}
	return findings;
}

/** Headings of columns that hold persons. */
const nameHeading =
	/^(?:.{0,6}姓名|名字|户主|户名|.{0,4}[领收付]款人|领取人|代领人|申请人|受助人|受益人|救助对象|慰问对象|补[贴助]对象|患者|承包户|养殖户|种植户|农户|学生|经办人|签[收领]人)(?:（.*）|\(.*\))?$/;
/** A column that tells of whoever stands in the same row what must not be told. */
const ethnicHeading = '民族';
const ethnicGroup: Bilingual = { zh: '民族', en: 'the ethnic group' };
/** How many of the first records may be titles above the headings. */
const mostTitles = 10;

/**
 * The persons whom an attached table names in full: in its cells, and in the columns that hold persons, one finding
 * for each such column.
 */
export function gateNamesOfList(
	file: string,
	records: readonly CsvRecord[],
	publicNames: PublicNames,
): Finding[] {
	if (!publicNames) return [];
	const top = records
		.slice(0, mostTitles)
		.findIndex(({ cells }) => cells.some((cell) => nameHeading.test(plain(cell))));
	const headings = records[top]?.cells.map(plain) ?? [];
	const ofPersons = headings.flatMap((heading, at) => (nameHeading.test(heading) ? [at] : []));
	const findings = collectFindings();
	for (const position of ofPersons) {
		const told = gateColumn(file, records.slice(top + 1), headings, position, publicNames);
		if (told) findings.add(told);
	}
	for (const [index, { line, cells }] of records.entries()) {
		for (const [position, cell] of cells.entries()) {
			if (index > top && ofPersons.includes(position)) continue;
			const column = records[0]?.cells[position]?.trim();
			const place = () => ({ file, line, ...(column && { column }), position });
			const told = reportNamedPersons(cell, place, publicNames);
			if (told) findings.add(told);
		}
	}
	return findings.all();
}

/** One finding for a column of persons, where the first of them stands. */
function gateColumn(
	file: string,
	records: readonly CsvRecord[],
	headings: readonly string[],
	position: number,
	publicNames: ReadonlySet<string>,
): Finding | undefined {
	const named = records.flatMap(({ line, cells }) =>
		findNamesOfColumn(cells[position] ?? '')
			.filter((name) => !publicNames.has(name))
			.map((name) => ({ line, name, cells })),
	);
	const [first] = named;
	if (!first) return undefined;
	const ethnic = headings.findIndex((heading) => heading.includes(ethnicHeading));
	const told = named.find(({ cells }) => (cells[ethnic] ?? '').trim() !== '');
	const { line, name } = told ?? first;
	const place = { file, line, column: headings[position] ?? '', position };
	return told
		? reportNameBeside(name, place, ethnicGroup)
		: reportName(name, place, named.length - 1);
}

function plain(cell: string): string {
	return cell.normalize('NFKC').replace(/\s/g, '');
}

/** The person whom the name of a file tells in full. */
export function gateNameOfFile(file: string, publicNames: PublicNames): Finding[] {
	if (!publicNames) return [];
	const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
	const told = reportNamedPersons(name, () => ({ file }), publicNames);
	return told ? [told] : [];
}

/** One finding of each kind: lines mean nothing where a file has none. */
export function gateNamesOfWhole(
	file: string,
	texts: readonly string[],
	publicNames: PublicNames,
): Finding[] {
	const found = texts.flatMap((text) => gateNames(file, text, publicNames));
	const byKind = new Map(found.map((one) => [one.kind, { ...one, place: { file } }]));
	return [...byKind.values()];
}
