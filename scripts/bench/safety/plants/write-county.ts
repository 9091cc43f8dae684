import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Plant } from './make-plants.ts';
import type { Written } from './places.ts';

const fixture = path.join(import.meta.dirname, '../../../../test/fixtures/county');
const model = 'villages/990201001200';

/** Where a plant can be looked for in a report: some lines of a file, or a file whose name holds the mark. */
export interface Spot {
	readonly file: string;
	readonly from: number;
	readonly to: number;
}

interface Content {
	readonly file: PlantFile;
	readonly written: Written;
}
type PlantFile = Plant['file'];

const perVillage = 120;
const paths: Readonly<Record<string, string>> = { ledger: 'ledger/2025-01.csv' };

/**
 * A county of as many villages as it takes, each with a hundred or so of the contents in its files. Every
 * content of a notice or a list has a file of its own.
 * @param officials who holds an office, in every village
 * @returns where each stands, in order
 */
export function writeCounty(
	folder: string,
	contents: readonly Content[],
	officials: readonly string[] = [],
): Spot[] {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const file of ['catalogue.csv', 'townships.csv'])
		cpSync(path.join(fixture, file), path.join(folder, file));
	const files = new Map<string, string[]>([
		['portal.yaml', linesOf(readFileSync(path.join(fixture, 'portal.yaml'), 'utf8'))],
	]);
	const villages = Math.ceil(contents.length / perVillage);
	const spots = contents.map(({ file, written }, at) =>
		add(files, file, written, at, `villages/${villageId(Math.floor(at / perVillage))}`),
	);
	writeRegister(folder, villages);
	const inOffice = officials.map((name) => csv([name, '村民委员会', '委员', '2021-01-15']));
	for (let at = 0; at < (officials.length > 0 ? villages : 0); at += 1) {
		const file = `villages/${villageId(at)}/officials.csv`;
		files.set(file, ['姓名,机构,职务,任期开始', ...inOffice]);
	}
	for (const [file, lines] of files) {
		const target = path.join(folder, file);
		mkdirSync(path.dirname(target), { recursive: true });
		writeFileSync(target, `${lines.join('\n')}\n`);
	}
	return spots;
}

function villageId(number: number): string {
	return `990201${String(100_000 + number).padStart(6, '0')}`;
}

function add(
	files: Map<string, string[]>,
	kind: PlantFile,
	written: Written,
	at: number,
	village: string,
): Spot {
	if (kind === 'name') {
		const [name = ''] = 'lines' in written ? written.lines : [];
		const mark = markOf(at);
		files.set(`${village}/attachments/${name.replaceAll('/', '／')}${mark}.csv`, ['甲,乙', '1,2']);
		return { file: mark, from: 0, to: 0 };
	}
	if ('cells' in written) {
		const file = `${village}/${paths[kind] ?? `${kind}.csv`}`;
		const source = readFileSync(path.join(fixture, model, paths[kind] ?? `${kind}.csv`), 'utf8');
		const [headings = [], row = []] = Papa.parse<string[]>(source).data;
		const cells = headings.map((heading, index) =>
			heading === '编号' ? `BH-${at}` : (written.cells[heading] ?? row[index] ?? ''),
		);
		return append(files, file, [csv(headings)], [csv(cells)]);
	}
	if ('records' in written)
		return append(
			files,
			`${village}/attachments/mingdan-${markOf(at)}.csv`,
			[],
			written.records.map(csv),
		);
	if (kind === 'portal') return append(files, 'portal.yaml', [], written.lines);
	return append(files, `${village}/notices/${markOf(at)}.md`, ['公告', ''], written.lines);
}

function append(
	files: Map<string, string[]>,
	file: string,
	head: readonly string[],
	lines: readonly string[],
): Spot {
	const all = files.get(file) ?? [...head];
	const from = all.length + 1;
	all.push(...lines.flatMap(linesOf));
	files.set(file, all);
	return { file, from, to: all.length };
}

/** Letters only, for digits would join those of the plant. */
function markOf(at: number): string {
	const letters = [...String(at)].map((digit) => String.fromCharCode(97 + Number(digit)));
	return `q${letters.join('')}q`;
}

function csv(cells: readonly string[]): string {
	return Papa.unparse([[...cells]]);
}

function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}

function writeRegister(folder: string, villages: number): void {
	const source = readFileSync(path.join(fixture, 'villages.csv'), 'utf8');
	const [heading = '', model = ''] = source.split('\n');
	const rows = Array.from({ length: villages }, (_, at) =>
		model.replace(/^\d+/, villageId(at)).replace(/杏花村|上杏村/g, ''),
	);
	const named = rows.map((row, at) => row.replace(',,', `,杏${spelt(at)}村,`));
	writeFileSync(path.join(folder, 'villages.csv'), [heading, ...named, ''].join('\n'));
}

function spelt(number: number): string {
	return [...String(number)].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
}
