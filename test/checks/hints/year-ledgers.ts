import { aLedgerRow, type Cells } from '../../builders.ts';

/** The twelve ledgers of 2024, empty but for the rows given: a test says of each its month and its cells. */
export function theYear2024(
	rows: readonly (readonly [month: number, cells: Cells])[],
): Record<string, readonly Cells[]> {
	return Object.fromEntries(
		Array.from({ length: 12 }, (_, index) => {
			const month = String(index + 1).padStart(2, '0');
			const own = rows.filter(([of]) => of === index + 1);
			return [
				`2024-${month}`,
				own.map(([, cells], at) =>
					aLedgerRow({ 日期: `2024-${month}-15`, 凭证号: `记-${index + 1}-${at + 1}`, ...cells }),
				),
			];
		}),
	);
}

export function anIncome(yuan: string, cells: Cells = {}): Cells {
	return { 类别: '发包及上交收入', '收入（元）': yuan, '支出（元）': '', ...cells };
}
