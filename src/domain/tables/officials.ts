import { amount, date, oneOf, text } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const officials = table({
	name: 'officials',
	scope: 'village',
	title: { zh: '村干部与监督委员会成员', en: 'Officials and supervision committee' },
	doc: {
		zh: '一人一职一行。任公职的人在这里用真名；其他地方的个人一律脱敏。',
		en: 'One row a person and post. Only people in public office stand here with their full names.',
	},
	key: ['name', 'body', 'role'],
	fulfils: true,
	inventory: true,
	takes: ['hints'],
	growing: true,
	dateOrders: [{ kind: 'contradiction', fields: ['from', 'to'] }],
	label: 'name',
	page: { rows: 'together' },
	columns: {
		name: required('姓名', text(), {
			person: 'named',
			doc: { zh: '真实姓名。', en: 'The full name.' },
		}),
		body: required(
			'机构',
			oneOf({
				村党组织: 'party',
				村民委员会: 'committee',
				村务监督委员会: 'supervision',
				集体经济组织: 'collective',
				村民小组: 'group',
				代理会计: 'accountant',
			}),
			{ doc: { zh: '在哪个机构任职。', en: 'The body.' } },
		),
		role: required('职务', text(), { doc: { zh: '例如“主任”“委员”。', en: 'The post.' } }),
		from: required('任期开始', date(), { doc: { zh: '哪天上任。', en: 'In office from.' } }),
		to: optional('任期结束', date(), {
			doc: { zh: '哪天离任；在任不写。', en: 'In office to; empty while in office.' },
		}),
		pay: optional('报酬标准（元/月）', amount(), {
			doc: { zh: '每月报酬标准。', en: 'Pay in yuan a month.' },
			aliases: ['报酬标准'],
		}),
		payBasis: optional('批准依据', text(), {
			doc: { zh: '按什么文件定的。', en: 'What the pay rests on.' },
		}),
		relations: optional('亲属关系申报', text(), {
			person: 'named',
			doc: { zh: '与其他村干部有无近亲属关系。', en: 'Declared relations to other officials.' },
		}),
	},
});

export type Official = Row<typeof officials>;
