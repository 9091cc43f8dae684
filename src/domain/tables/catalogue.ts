import { count, date, id, oneOf, text } from '../schema/cell-type.ts';
import { dueRule } from '../obligations/due-rule.ts';
import { optional, required, table, type Row, type Table } from '../schema/table.ts';
import { villageTables, type VillageTableName } from './village-tables.ts';

type VillageTables = typeof villageTables;

/** Tables of a village that fulfil an item by themselves. */
type FulfillingTable = {
	[Name in VillageTableName]: VillageTables[Name]['fulfils'] extends true ? Name : never;
}[VillageTableName];

const fulfillingTables = Object.fromEntries(
	Object.values<Table>(villageTables)
		.filter(({ fulfils }) => fulfils)
		.map(({ name }) => [name, name]),
) as { readonly [Name in FulfillingTable]: Name };

export const catalogue = table({
	name: 'catalogue',
	scope: 'county',
	title: { zh: '公开目录', en: 'Disclosure catalogue' },
	doc: {
		zh: '全县统一的公开目录：公开什么、多久一次、最迟哪天、谁负责、依据什么。每一类最后一行写“其他”。',
		en: 'What must be disclosed, how often, by when, by whom and on what legal basis. Each affair ends with 其他.',
	},
	key: ['id'],
	columns: {
		id: required('目录编号', id(), {
			doc: { zh: '全县唯一，定了就不改。', en: 'Unique in the county, permanent.' },
		}),
		affair: required('类别', oneOf({ 党务: 'party', 村务: 'village', 财务: 'finance' }), {
			doc: { zh: '属于哪一务。', en: 'Which of the three affairs.' },
		}),
		item: required('公开事项', text(), { doc: { zh: '事项名称。', en: 'The name of the item.' } }),
		contents: optional('公开内容', text(), {
			doc: { zh: '具体公开哪些内容。', en: 'What exactly is disclosed.' },
		}),
		frequency: required(
			'公开频次',
			oneOf({
				每月: 'month',
				每季度: 'quarter',
				每半年: 'half',
				每年: 'year',
				事项发生时: 'event',
				变动时: 'change',
				长期: 'standing',
			}),
			{ doc: { zh: '多久公开一次。', en: 'How often.' } },
		),
		due: optional('公开时限', dueRule(), {
			doc: {
				zh: '例如“次月15日”“次年3月31日”“事后10日”。不写就按 portal.yaml 所选地区的规定。',
				en: 'For example 次月15日, 次年3月31日, 事后10日. Empty: the jurisdiction profile decides.',
			},
		}),
		postedDays: optional('张贴天数', count(), {
			doc: { zh: '公开栏上最少张贴几天。', en: 'How many days it must stay on the board.' },
		}),
		by: optional('责任主体', text(), { doc: { zh: '由谁公开。', en: 'Who discloses.' } }),
		signOff: optional('审核程序', text(), {
			doc: { zh: '公开前谁审核。', en: 'Who reviews before publication.' },
		}),
		audience: required(
			'公开对象',
			oneOf({ 全社会: 'public', 本村成员: 'members', 特定对象: 'specific' }),
			{
				doc: {
					zh: '“本村成员”“特定对象”的事项不得上网，本站只说明到哪里查阅。',
					en: 'Items for members or specific persons never reach the site.',
				},
			},
		),
		legalBasis: required('公开依据', text(), {
			doc: { zh: '法律、法规或文件名称。', en: 'The law, regulation or document.' },
		}),
		lawVersion: optional('依据版本', text(), {
			doc: {
				zh: '哪一年的版本；条款号以此为准。',
				en: 'Which version; article numbers refer to it.',
			},
		}),
		effectiveFrom: optional('生效日期', date(), {
			doc: { zh: '从哪天起执行。', en: 'In force from.' },
		}),
		effectiveTo: optional('失效日期', date(), { doc: { zh: '执行到哪天。', en: 'In force to.' } }),
		table: optional('数据表', oneOf(fulfillingTables), {
			doc: {
				zh: '由哪个数据表体现，例如 ledger。不写就由公开登记体现。',
				en: 'The table that fulfils the item, for example ledger.',
			},
		}),
	},
});

export type CatalogueItem = Row<typeof catalogue>;
