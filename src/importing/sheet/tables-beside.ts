import type { CsvRecord } from '../../loading/read-csv.ts';
import { sideOfSection } from '../rows/section-side.ts';
import type { Header } from './find-header.ts';
import type { KnownHeadings } from './known-headings.ts';

/** A record that was one side of a wider one, with the place of each of its cells there. */
export interface SplitRecord extends CsvRecord {
	readonly positions: readonly number[];
}

/** A table whose records hold one payment each. */
export interface SplitTable {
	readonly header: Header;
	readonly records: readonly CsvRecord[];
}

/**
 * Income and expense in two tables beside each other, `日期,摘要,收入金额,日期,摘要,支出金额`: they are read as one, a
 * record for each side of a line. `undefined` where the headings are not those of two such tables.
 */
export function splitTablesBeside(
	records: readonly CsvRecord[],
	header: Header,
	known: KnownHeadings,
): SplitTable | undefined {
	const headings = withSides(records, header, known);
	const fields = headings.map((heading) => known.fieldOf(heading));
	const seam = seamOf(fields);
	if (seam === undefined || !hasBothSides(fields, seam)) return undefined;
	const left = fields.slice(0, seam);
	// What stands on both sides goes into one column, what the right side has alone behind all others.
	const target = fields.map((field, index) => {
		const before = index < seam || field === undefined ? -1 : left.indexOf(field);
		return before === -1 ? index : before;
	});
	const order = [...new Set(target)];
	const sideOf = ({ line, cells }: CsvRecord, from: number, to: number): SplitRecord => {
		const positions = order.map((place) =>
			target.findIndex((one, index) => one === place && index >= from && index < to),
		);
		return {
			line,
			positions: positions.map((position, index) =>
				position === -1 ? (order[index] ?? index) : position,
			),
			cells: positions.map((position) => cells[position] ?? ''),
		};
	};
	const body = records.slice(header.bodyFrom).flatMap((record): readonly CsvRecord[] => {
		if (header.records.some(({ cells }) => cells.join('\n') === record.cells.join('\n'))) {
			return [record];
		}
		const beyond = record.cells.slice(fields.length).filter((cell) => cell.trim() !== '');
		const last = [...order, ...beyond].length;
		const sides = [sideOf(record, 0, seam), sideOf(record, seam, fields.length)].filter(
			({ cells }) => cells.some((cell) => cell.trim() !== ''),
		);
		return beyond.length === 0
			? sides
			: sides.map((side) => ({ ...side, cells: [...side.cells, ...beyond].slice(0, last) }));
	});
	return {
		header: { ...header, headings: order.map((place) => headings[place] ?? '') },
		records: [...records.slice(0, header.bodyFrom), ...body],
	};
}

/** Where the second of two tables begins: with the column that the first began with. */
function seamOf(fields: readonly (string | undefined)[]): number | undefined {
	const plain = fields.map((field) => (field === 'office:serial' ? undefined : field));
	const first = plain.find((field) => field !== undefined);
	const again = first === undefined ? -1 : plain.indexOf(first, plain.indexOf(first) + 1);
	if (again === -1) return undefined;
	const hasSerial =
		fields[again - 1] === 'office:serial' && fields.indexOf('office:serial') < again - 1;
	const seam = hasSerial ? again - 1 : again;
	const [left, right] = [fields.slice(0, seam), fields.slice(seam)];
	const isWhole = (side: readonly (string | undefined)[]) =>
		side.every((field, at) => field === undefined || side.indexOf(field) === at);
	return isWhole(left) && isWhole(right) ? seam : undefined;
}

function hasBothSides(fields: readonly (string | undefined)[], seam: number): boolean {
	const sideIn = (side: readonly (string | undefined)[]) =>
		(['income', 'expense'] as const).filter((field) => side.includes(field)).join('');
	const sides = [sideIn(fields.slice(0, seam)), sideIn(fields.slice(seam))];
	return sides.includes('income') && sides.includes('expense');
}

/** Where both tables have a column 金额, the row above says of each whose it is: `收入` over one, `支出` over the other. */
function withSides(
	records: readonly CsvRecord[],
	header: Header,
	known: KnownHeadings,
): readonly string[] {
	const { headings, bodyFrom } = header;
	const above = records[bodyFrom - header.records.length - 1]?.cells ?? [];
	const seam = seamOf(headings.map((heading) => known.fieldOf(heading)));
	if (seam === undefined) return headings;
	const names = [above.slice(0, seam), above.slice(seam)].map((cells) => {
		const sides = cells.map(sideOfSection).filter((side) => side !== undefined);
		const [side] = sides;
		return sides.length !== 1 ? '' : side === 'income' ? '收入' : '支出';
	});
	return headings.map((heading, index) => {
		const side = names[index < seam ? 0 : 1] ?? '';
		return known.fieldOf(heading) === 'amount' ? `${side}${heading}` : heading;
	});
}
