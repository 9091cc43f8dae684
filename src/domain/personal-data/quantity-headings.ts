import type { Table } from '../schema/table.ts';
import { tables } from '../tables/index.ts';

/** Words of a heading over what is counted or measured, also of a table that is none of ours. */
const ofQuantities =
	/数|额|量|价|金|编号|编码|代码|科目|年|月|日|序|亩|元|率|次|户|人|期|票|号|长|宽|高|面积|等级|计|应|实|收|支|株|头|只|台/;

const kindsOfQuantities = ['amount', 'count', 'quantity', 'year'];

/** As the tables themselves have them: 同意 and 弃权 hold no word that tells votes. */
const declared = new Set(
	Object.values<Table>(tables)
		.flatMap(({ columns }) => Object.values(columns))
		.filter(({ type }) => kindsOfQuantities.includes(type.kind))
		.flatMap(({ heading, aliases }) => [heading, ...aliases]),
);

/** Does a column count or measure? What stands side by side there, or one below the other, are quantities. */
export function isOfQuantities(heading: string): boolean {
	return ofQuantities.test(heading) || declared.has(heading);
}
