import { parseReference, writeRow, type RowRef } from '../rows/row-ref.ts';
import { date, oneOf, text, type CellType } from '../schema/cell-type.ts';
import { required, table, type Row } from '../schema/table.ts';
import { villageTables } from './village-tables.ts';

/** A row of the village's tables: `finance:CW2025-03`, `ledger:2025-03:记-3-12`. */
function erasedRow(): CellType<RowRef> {
	return {
		kind: 'row-reference',
		name: { zh: '行', en: 'row' },
		howToWrite: {
			zh: '请写表名和编号，例如 decisions:JY2025-03；收支明细写期间和凭证号，例如 ledger:2025-03:记-3-12。',
			en: 'Write the table and the id, for example decisions:JY2025-03; of a ledger the period and the voucher: ledger:2025-03:记-3-12.',
		},
		example: 'ledger:2025-03:记-3-12',
		read(cell) {
			const reference = parseReference(cell);
			return reference?.kind === 'row' && reference.row.table in villageTables
				? reference.row
				: undefined;
		},
		write: writeRow,
	};
}

/** What was taken off the site, by whom and when; never what it said. */
export const erased = table({
	name: 'erased',
	scope: 'village',
	title: { zh: '已删去的文字', en: 'Erased texts' },
	doc: {
		zh: '误登了个人信息的行，一行登记一次。登记以后，这一行的文字（摘要、对方、备注、标题、正文等）在网页、下载、检索和更正记录里一律不再显示，金额、日期和选项照旧。不写删去的内容。用 npm run erase 登记，它同时改表、重新生成、逐处核对。更正记录页列出这些登记。',
		en: 'Rows in which something personal was written by mistake. From then on no text of such a row is shown anywhere; amounts, dates and choices stay. What was erased is never written here. Made by npm run erase, and listed on the page of corrections.',
	},
	key: ['row'],
	columns: {
		row: required('行', erasedRow(), {
			doc: { zh: '哪一行。', en: 'Which row.' },
		}),
		what: required(
			'内容',
			oneOf({
				身份证号: 'id-card',
				银行卡号: 'bank-card',
				电话: 'phone',
				住址: 'address',
				姓名: 'name',
				健康情况: 'health',
				其他: 'other',
			}),
			{
				doc: { zh: '删去的是哪一类，不写内容。', en: 'Of which kind it was, never what it said.' },
			},
		),
		date: required('删去日期', date(), {
			doc: { zh: '哪天删去的。', en: 'The day on which it was erased.' },
		}),
		by: required('经办', text(), {
			doc: {
				zh: '谁删去的，写职务或姓氏加职务，例如“王会计”。',
				en: 'Who erased it: the post, or the surname and the post.',
			},
		}),
	},
});

export type Erased = Row<typeof erased>;
