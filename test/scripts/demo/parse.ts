import Papa from 'papaparse';
import { parseYuan } from '../../../src/domain/money/money.ts';
import { demoFiles, type DemoSize } from '../../../scripts/demo/demo.ts';

export type Cells = Readonly<Record<string, string>>;

/** The whole demo by path, the committed one unless asked otherwise; made once for a test file. */
export function demoByPath(size?: DemoSize): Map<string, string> {
	return new Map([...demoFiles(size)].map(({ path, content }) => [path, content]));
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
