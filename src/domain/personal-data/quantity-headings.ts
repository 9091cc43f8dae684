import type { Column, Table } from '../schema/table.ts';
import { tables } from '../tables/index.ts';

/** Words of a heading over what is counted or measured, also of a table that is none of ours. */
const ofQuantities =
	/数|额|量|价|金|编号|编码|代码|科目|年|月|日|序|亩|元|率|次|户|人|期|票|号|长|宽|高|面积|等级|计|应|实|收|支|株|头|只|台/;

const kindsOfQuantities = ['amount', 'count', 'quantity', 'year'];

const columns = Object.values<Table>(tables).flatMap((table) => Object.values(table.columns));

const namesOf = ({ heading, aliases }: Column) => [heading, ...aliases];

const headings = new Set(columns.flatMap(namesOf));

/** As the tables themselves have them: 同意 and 弃权 hold no word that tells votes. */
const quantities = new Set(
	columns.filter(({ type }) => kindsOfQuantities.includes(type.kind)).flatMap(namesOf),
);

/** Does a row name columns of ours and nothing else? It is a header then, however few columns it names. */
export function namesColumns(cells: readonly string[]): boolean {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
	return filled.length > 1 && filled.every((cell) => headings.has(cell));
}

/** Does a column count or measure? What stands side by side there, or one below the other, are quantities. */
export function isOfQuantities(heading: string): boolean {
	return ofQuantities.test(heading) || quantities.has(heading);
}
