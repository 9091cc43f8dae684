import { amount, date, id, oneOf, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

/** The county's and a village's are written alike: those of a village add to the county's, which hold everywhere. */
export const standards = table({
	name: 'standards',
	scope: 'village',
	title: { zh: '发放标准', en: 'Standards' },
	doc: {
		zh: '发补贴、误工、慰问、差旅、奖励按什么标准，宅基地最大多少平方米。全县通用的写在数据目录最上层的 standards.csv（与 villages.csv 放在一起），村里自己定的写在村文件夹；两处编号不能相同。标准变了，旧行填失效日期，另写一行。',
		en: 'At what rate subsidies, allowances, gifts, travel and rewards are paid, and how large a house plot may be. The county’s stand in standards.csv beside villages.csv and hold everywhere; a village adds its own in its folder, with other ids. A new rate is a new row.',
	},
	key: ['id'],
	label: 'name',
	noun: { zh: '标准', en: 'standard' },
	fulfils: true,
	dateOrders: [{ kind: 'contradiction', fields: ['from', 'to'] }],
	page: { rows: 'anchors' },
	columns: {
		id: required('编号', id(), {
			doc: {
				zh: '县、村两张表里都不重复，定了就不改，例如 BZ-03。',
				en: 'Unique among those of county and village, and permanent.',
			},
			aliases: ['标准编号'],
		}),
		item: required(
			'事项',
			oneOf({
				误工补贴: 'lost-work',
				慰问: 'gift',
				差旅: 'travel',
				奖励: 'reward',
				惠农补贴: 'subsidy',
				宅基地面积: 'plot-area',
				其他: 'other',
			}),
			{
				doc: {
					zh: '发的是哪一类；“宅基地面积”是每户宅基地最大多少平方米。',
					en: 'The kind of payment; 宅基地面积 is the largest area of a house plot.',
				},
				aliases: ['类别'],
			},
		),
		name: required('名称', text(), {
			doc: { zh: '例如“普通工误工补贴”。', en: 'What it is called.' },
			aliases: ['标准名称', '项目'],
		}),
		rate: required('标准', amount(), {
			neverNegative: true,
			doc: {
				zh: '每一单位多少元；宅基地面积写每户最大多少平方米。',
				en: 'Yuan for each unit; of house plots the largest area in square metres.',
			},
			aliases: ['标准（元）', '发放标准', '标准金额'],
		}),
		unit: required('计量单位', text(), {
			doc: {
				zh: '按什么计，例如工、户、人、亩；宅基地面积写平方米。',
				en: 'What the rate is for, for example a day of work or a mu; 平方米 for house plots.',
			},
			aliases: ['单位'],
		}),
		basis: required('依据', text(), {
			doc: {
				zh: '哪份文件、哪次会议定的。',
				en: 'The document or the meeting that set it.',
			},
			aliases: ['政策依据', '文件依据'],
		}),
		from: required('生效日期', date(), {
			doc: { zh: '从哪天起执行。', en: 'In force from.' },
			aliases: ['开始日期', '执行日期'],
		}),
		to: optional('失效日期', date(), {
			lives: 'filled-later',
			doc: { zh: '执行到哪天；还在执行的不写。', en: 'In force until.' },
			aliases: ['结束日期'],
		}),
		correction: correctionNote,
	},
});

export type Standard = Row<typeof standards>;
