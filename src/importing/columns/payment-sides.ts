import {
	categoryById,
	findCategoryByAlias,
	type Direction,
} from '../../domain/money/categories.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';
import { compact, saysNothing } from '../cells/office-text.ts';
import type { Matching } from './matching.ts';

/**
 * 收入 and 支出 are taken only where the rows themselves show it: both columns are there, every row fills one of
 * them, and the categories of the rows are on the side of their amounts.
 */
export function withoutUnprovenSides(
	found: ReadonlyMap<number, string>,
	{ fields, body, table }: Pick<Matching, 'fields' | 'body' | 'table'>,
): ReadonlyMap<number, string> {
	const isSide = (field: string) =>
		table.name === 'ledger' && (field === 'income' || field === 'expense');
	if (![...found.values()].some(isSide)) return found;
	const placeOf = (wanted: string) =>
		[...fields, ...found].find(([, field]) => field === wanted)?.[0];
	const [income, expense, category] = [placeOf('income'), placeOf('expense'), placeOf('category')];
	const isShown =
		income !== undefined &&
		expense !== undefined &&
		category !== undefined &&
		agree(body, { income, expense, category });
	return isShown ? found : new Map([...found].filter(([, field]) => !isSide(field)));
}

function agree(
	body: readonly CsvRecord[],
	places: Readonly<Record<Direction | 'category', number>>,
): boolean {
	const cell = ({ cells }: CsvRecord, place: number) => (cells[place] ?? '').trim();
	const seen = new Set<Direction>();
	for (const record of body) {
		const filled = (['income', 'expense'] as const).filter((side) => {
			const written = cell(record, places[side]);
			return !saysNothing(written) && !/^[0.]+$/.test(compact(written));
		});
		const category = findCategoryByAlias(compact(cell(record, places.category)));
		if (!category || filled.length !== 1) continue;
		if (categoryById(category.id).direction !== filled[0]) return false;
		seen.add(category.direction);
	}
	return seen.size > 0;
}
