import { explanations } from '../../../src/domain/tables/explanations.ts';
import { writeTable } from '../csv-table.ts';

/** A row that a village of the committed demo had entered twice, under the next number, and took down again. */
export const takenDown = {
	village: '990102001200',
	period: '2026-09',
	/** The number of the row that is left, and the other one's. */
	voucher: '记-9-7',
	twice: '记-9-10',
} as const;

const folder = `villages/${takenDown.village}`;

export const takenDownFiles = {
	ledger: `${folder}/ledger/${takenDown.period}.csv`,
	explanations: `${folder}/explanations.csv`,
} as const;

/** Why the village took it down. */
export function explainTakenDown(): string {
	const { period, voucher, twice } = takenDown;
	return writeTable(explanations, [
		{
			date: '2026-11-22',
			table: 'ledger',
			which: period,
			reason: `${twice}和${voucher}是同一笔清运费，录入时重复，监委会核对凭证后撤下${twice}。`,
		},
	]);
}
