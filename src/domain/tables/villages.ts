import {
	count,
	date,
	list,
	oneOf,
	quantity,
	reference,
	text,
	villageId,
} from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const villages = table({
	name: 'villages',
	scope: 'county',
	title: { zh: '村名录', en: 'Villages' },
	doc: {
		zh: '全县的村，一行一个。村编号就是 villages/ 下的文件夹名。',
		en: 'The villages of the county, one a row. The id is the name of the folder under villages/.',
	},
	key: ['id'],
	columns: {
		id: required('村编号', villageId(), {
			doc: { zh: '12位统计用区划代码。', en: 'The 12-digit statistical division code.' },
			aliases: ['村代码'],
		}),
		name: required('村名', text(), {
			doc: { zh: '例如“柳溪村”。', en: 'For example 柳溪村.' },
			aliases: ['村名称'],
		}),
		township: required('乡镇编号', reference('townships'), {
			doc: { zh: '所属乡镇，见 townships.csv。', en: 'Its township, see townships.csv.' },
		}),
		households: optional('户数', count(), {
			doc: {
				zh: '户籍户数。按户平均的金额用它来除。',
				en: 'Households; the divisor of figures per household.',
			},
		}),
		population: optional('人口', count(), {
			doc: { zh: '户籍人口。', en: 'Registered population.' },
		}),
		partyMembers: optional('党员数', count(), {
			doc: { zh: '正式和预备党员。', en: 'Party members.' },
		}),
		representatives: optional('村民代表数', count(), {
			doc: { zh: '现任村民代表。', en: 'Villagers’ representatives.' },
		}),
		farmland: optional('耕地面积（亩）', quantity({ zh: '亩', en: 'mu' }), {
			doc: { zh: '以确权或国土变更调查数为准。', en: 'In mu, as surveyed.' },
			aliases: ['耕地面积'],
		}),
		phone: optional('公开电话', text(), {
			doc: { zh: '村委会办公电话。', en: 'The office phone of the village.' },
		}),
		supervisionPhone: optional('监督电话', text(), {
			doc: { zh: '村务监督委员会的办公电话。', en: 'The phone of the supervision committee.' },
		}),
		reception: optional('接待时间', text(), {
			doc: {
				zh: '村干部、监委会在哪里、什么时候接待群众，例如“每周一上午，村部”。',
				en: 'Where and when villagers are received.',
			},
			aliases: ['接待群众时间', '接待日'],
		}),
		aliases: optional('别名', list(), {
			doc: {
				zh: '俗称、合并前的村名，用“；”隔开，查找时也认。',
				en: 'Other and former names; found by search.',
			},
		}),
		since: required('起始公开日期', date(), {
			doc: {
				zh: '从这一天起计算应公开事项。公开以后再改，等于改了规则，要写明理由。',
				en: 'Obligations count from this day. To move it later is a change of rules, and wants a reason.',
			},
		}),
		closing: optional('结账周期', oneOf({ 每月: 'month', 每季度: 'quarter' }), {
			doc: {
				zh: '不写就是每月。',
				en: 'How often the village closes its books; monthly when empty.',
			},
		}),
		mergedInto: optional('合并到', reference('villages'), {
			doc: {
				zh: '并入的村、更名后换了编号的村，写那个村的编号。撤销的不写。更名而编号不变的，只改村名，原名写在“别名”里。',
				en: 'The village that it was merged into, or that goes on under another id. Empty where it was dissolved.',
			},
		}),
		changedOn: optional('变更日期', date(), {
			doc: {
				zh: '合并、撤销的日期，三十天以内登记。这一行和文件夹都要保留，以前公开的网页照样看得到；此后结束的期间不再要求公开。登记晚了的、登记以后再改的，等于改了规则，要写明理由。',
				en: 'When it was merged or dissolved; to be registered within 30 days. Row and folder stay, and so do its pages; it owes nothing afterwards. Registered later, or changed, it is a change of rules, and wants a reason.',
			},
		}),
		changeNote: optional('变更说明', text(), {
			doc: {
				zh: '怎样变更、依据哪个文件，写在这个村的每一页上。',
				en: 'What changed, by which document; it stands on every page of the village.',
			},
		}),
	},
});

export type Village = Row<typeof villages>;
