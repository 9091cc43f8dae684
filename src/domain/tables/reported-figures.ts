import { amount, date, oneOf, period, text } from '../schema/cell-type.ts';
import { entity } from '../money/entity.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const reportedFigures = table({
	name: 'reported-figures',
	scope: 'village',
	title: { zh: '乡镇上报数', en: 'Figures reported by the township' },
	doc: {
		zh: '乡镇向上级报送的本村收支和余额，一项指标一行。网站拿它和村里公开的数字对照，不一致的给出提示。',
		en: 'What the township reported of the village, one row a figure; compared with what the village discloses.',
	},
	key: ['entity', 'period', 'item'],
	takes: ['hints'],
	columns: {
		entity: optional('主体', entity(), {
			doc: {
				zh: '谁的账，写法同收支明细；不写就是全村合计。',
				en: 'Whose account; all of the village when empty.',
			},
		}),
		period: required('期间', period(), {
			doc: { zh: '哪个月、季度、半年或年度。', en: 'The month, quarter, half-year or year.' },
			aliases: ['所属期间'],
		}),
		item: required(
			'指标',
			oneOf({ 本期收入: 'income', 本期支出: 'expense', 期末余额: 'closing' }),
			{
				doc: { zh: '报的是哪一项。', en: 'Which figure.' },
				aliases: ['项目', '统计指标'],
			},
		),
		amount: required('上报金额', amount(), {
			doc: { zh: '上报的数，单位元。', en: 'The figure reported, in yuan.' },
			aliases: ['金额', '上报数', '上报金额（元）'],
		}),
		reportedOn: optional('上报日期', date(), {
			doc: { zh: '哪天报的。', en: 'Reported on.' },
			aliases: ['报送日期'],
		}),
		source: optional('报表名称', text(), {
			doc: { zh: '出自哪张报表。', en: 'The report it stands in.' },
			aliases: ['报表', '来源'],
		}),
		correction: correctionNote,
	},
});

export type ReportedFigure = Row<typeof reportedFigures>;
