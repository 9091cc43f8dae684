import { date, oneOf, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row, type Table } from '../schema/table.ts';
import { villageTables, type VillageTableName } from './village-tables.ts';

const namesByTitle = Object.fromEntries(
	Object.values<Table>(villageTables).map(({ title, name }) => [title.zh, name]),
) as Readonly<Record<string, VillageTableName>>;

/** Why something published is gone, or was changed in a table that has no place for it: the log of corrections shows it there. */
export const explanations = table({
	name: 'explanations',
	scope: 'village',
	title: { zh: '补充更正说明', en: 'Explanations' },
	doc: {
		zh: '公开过的行、整份表撤下以后，没有地方写“更正说明”，写在这里；没有“更正说明”这一列的表，改了公开的数，也写在这里。检查会给出要写的表和编号。一行管写它以前的更正，以后再改的另写一行；显示在更正记录里那一处的旁边。',
		en: 'What was taken down leaves no row to write 更正说明 in, and some tables have no such column: it is written here. The check says what to write. An entry answers for what was corrected before it, and stands beside that in the log of corrections.',
	},
	key: ['date', 'table', 'which'],
	columns: {
		date: required('日期', date(), {
			doc: { zh: '哪天写的。', en: 'The day on which it was written.' },
		}),
		table: required('表', oneOf(namesByTitle), {
			doc: { zh: '撤下、改动的是哪张表。', en: 'The table that it is about.' },
		}),
		which: optional('期间或编号', text(), {
			doc: {
				zh: '表里哪一部分：收支明细写期间，名单写批次，有编号的行写编号，照检查的提示写；不写就是这张表里以前没有说明的全部更正。',
				en: 'The period, batch or id, as the check says; empty for all of the table.',
			},
		}),
		reason: required('更正说明', text(), {
			doc: {
				zh: '为什么撤下、改了什么，不写个人信息。',
				en: 'Why it was taken down or changed, without anything personal.',
			},
		}),
	},
});

export type Explanation = Row<typeof explanations>;
