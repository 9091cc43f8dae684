import { amount, count, date, id, period, quantity, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const subsidies = table({
	name: 'subsidies',
	scope: 'village',
	title: { zh: '惠农补贴与救助', en: 'Subsidies and relief' },
	doc: {
		zh: '一个项目发放一批写一行，只写汇总数。只对本村成员公开的名单（例如低保、特困供养）不要放进来。',
		en: 'One row a programme and batch, totals only. Lists that are for members only must not be put here.',
	},
	key: ['id'],
	label: 'programme',
	fulfils: true,
	takes: ['hints'],
	growing: true,
	page: { rows: 'pages' },
	columns: {
		id: required('批次', id(), {
			doc: { zh: '本表内唯一，定了就不改，例如 BT2025-02。', en: 'Unique and permanent.' },
			aliases: ['批次编号', '编号'],
		}),
		programme: required('项目', text(), {
			doc: { zh: '补贴或救助的名称。', en: 'The name of the programme.' },
			aliases: ['补贴项目', '项目名称', '补贴名称'],
		}),
		period: required('期间', period(), {
			doc: { zh: '发的是哪一段时间的。', en: 'What time it is for.' },
			aliases: ['补贴期间', '补贴年度'],
		}),
		basis: optional('政策依据', text(), {
			doc: { zh: '文件名称。', en: 'The document it rests on.' },
			aliases: ['依据'],
		}),
		rate: optional('补贴标准', text(), {
			doc: { zh: '例如“每亩102.50元”。', en: 'For example 102.50 yuan a mu.' },
			aliases: ['标准', '发放标准'],
		}),
		unit: optional('单位', text(), {
			doc: { zh: '“数量”的单位，例如亩、人。', en: 'The unit of the quantity.' },
			aliases: ['计量单位', '计算单位'],
		}),
		households: optional('受益户数', count(), {
			doc: { zh: '多少户。', en: 'How many households.' },
			aliases: ['户数', '享受户数'],
		}),
		people: optional('受益人数', count(), {
			doc: { zh: '多少人。', en: 'How many people.' },
			aliases: ['人数', '享受人数'],
		}),
		quantity: optional('数量', quantity({ zh: '见“单位”', en: 'see 单位' }), {
			doc: { zh: '核定的数量，单位写在“单位”里。', en: 'The quantity in the unit of 单位.' },
			aliases: ['补贴数量', '补贴面积'],
		}),
		allocated: required('应发金额', amount(), {
			doc: { zh: '按标准应当发多少，单位元。', en: 'What was due, in yuan.' },
			aliases: ['应发金额（元）', '应发', '补贴金额'],
		}),
		paid: required('实发金额', amount(), {
			doc: { zh: '实际发了多少，单位元。', en: 'What was paid, in yuan.' },
			aliases: ['实发金额（元）', '实发', '发放金额'],
		}),
		difference: optional('差额说明', text(), {
			doc: {
				zh: '实发与应发不一样的，写明原因，例如“3户银行卡失效，待补发”。',
				en: 'Why more or less was paid than was due.',
			},
			aliases: ['差额原因', '未发原因'],
		}),
		paidOn: optional('发放日期', date(), {
			doc: { zh: '哪天发的。', en: 'Paid on.' },
			aliases: ['发放时间'],
		}),
		standard: optional('标准编号', reference('standards'), {
			doc: {
				zh: '按哪条发放标准发的，写县或者本村 standards.csv 里的编号；填了就核对应发金额是不是数量乘标准。',
				en: 'The standard it is paid by, of the county or the village; what is due is then checked.',
			},
		}),
		list: optional('名单文件', text(), {
			doc: {
				zh: '脱敏名单，写成 subsidies/批次.csv，例如 subsidies/BT2025-02.csv。没有就不写。',
				en: 'The masked list: a file under subsidies/, for example subsidies/BT2025-02.csv.',
			},
			aliases: ['名单'],
		}),
		correction: correctionNote,
	},
});

export type Subsidy = Row<typeof subsidies>;
