import type { Column } from '../../domain/schema/table.ts';
import { splitHeadingUnit } from '../cells/amount-unit.ts';
import type { Imported } from '../imported.ts';
import { isAmount, isNumber } from '../sheet/table-headings.ts';
import type { TableProfile } from '../sheet/table-profile.ts';
import { sumIn, type Sums } from './row-sums.ts';

/** The sums of the amounts and quantities of a table, in the strict written form; both sides of payments. */
export function formatSums(
	{ table, payments }: Pick<TableProfile, 'table' | 'payments'>,
	sums: Sums,
	present: readonly { readonly field: string }[],
): Imported['sums'] {
	const fields = payments?.sides ?? present.map(({ field }) => field);
	return fields.flatMap((field) => {
		const column: Column | undefined = table.columns[field];
		if (!column || !isNumber(column) || column.type.kind === 'count') return [];
		const sum = sumIn(sums, field);
		if (sum === undefined) return [];
		const heading = payments ? splitHeadingUnit(column.heading).name : column.heading;
		return [{ heading, sum: column.type.write(sum), isAmount: isAmount(column) }];
	});
}
