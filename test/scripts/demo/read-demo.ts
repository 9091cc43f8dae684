import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { parseYuan } from '../../../src/domain/money/money.ts';
import { demoFiles, type DemoSize } from '../../../scripts/demo/demo.ts';
import { writeDemo } from '../../../scripts/demo/write-demo.ts';

export type Cells = Readonly<Record<string, string>>;

/** What the demo discloses, by path, without answers to hints: the committed demo unless asked otherwise. */
export function demoByPath(size?: DemoSize): Map<string, string> {
	return new Map([...demoFiles(size)].map((file) => [file.path, file.content]));
}

/** The whole demo by path, as `npm run demo` writes it. */
export function writeAndReadDemo(size?: DemoSize): Map<string, string> {
	const folder = mkdtempSync(path.join(tmpdir(), 'demo-'));
	try {
		writeDemo(folder, size);
		return readFilesBelow(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The files below a folder by path, with forward slashes, a byte a character so that none is lost. */
export function readFilesBelow(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.join(entry.parentPath, entry.name));
	return new Map(
		files
			.map((file): [string, string] => [
				path.relative(folder, file).split(path.sep).join('/'),
				readFileSync(file, 'latin1'),
			])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

export function rowsOf(csv: string | undefined): Cells[] {
	if (csv === undefined) throw new RangeError('No such file in the demo.');
	return Papa.parse<Cells>(csv.replace(/^\uFEFF/, '').trimEnd(), { header: true }).data;
}

/** @throws RangeError when the cell is no amount */
export function fen(cell: string | undefined): number {
	const amount = parseYuan(cell ?? '');
	if (amount === undefined) throw new RangeError(`Not an amount: ${cell}`);
	return amount;
}
