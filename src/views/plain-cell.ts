import type { CellKind } from '../domain/schema/cell-type.ts';
import type { Texts } from '../texts/index.ts';
import type { PlainCell } from './pages/register.ts';

const numberKinds: readonly (CellKind | undefined)[] = ['amount', 'quantity', 'count'];

/** Does a cell of this kind stand on the right, digit under digit? */
export function isNumber(kind: CellKind | undefined): boolean {
	return numberKinds.includes(kind);
}

/** The cell as it is shown; `undefined` where it is empty. */
export function cellText(
	{ kind, value }: Pick<PlainCell, 'kind' | 'value'>,
	{ format }: Texts,
): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'string') {
		if (kind === 'date') return format.date(value);
		return kind === 'period' ? format.period(value) : value;
	}
	if (kind === 'amount') return format.money(value);
	return kind === 'quantity' ? format.quantity(value) : format.count(value);
}

/** The heading, with the unit of an amount where it names none. */
export function cellHeading(
	{ heading, kind }: Pick<PlainCell, 'kind' | 'heading'>,
	{ registers }: Texts,
): string {
	return kind === 'amount' && !heading.endsWith('）') ? registers.inYuan(heading) : heading;
}
