import { count, text, year } from '../schema/cell-type.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const appraisals = table({
	name: 'appraisals',
	scope: 'village',
	title: { zh: '述职和民主评议', en: 'Appraisals of officials' },
	doc: {
		zh: '村干部述职述廉以后，党员和村民代表评议的票数，一人一年一行。弃权、废票不写，四项票数合计不超过实到人数。',
		en: 'The votes on an official after the report of a year. Abstentions are left out: the votes are at most those who came.',
	},
	key: ['year', 'role', 'name'],
	label: 'role',
	fulfils: true,
	page: { register: 'officials', rows: 'together' },
	columns: {
		year: required('年度', year(), {
			doc: { zh: '述的是哪一年的职。', en: 'The year reported on.' },
			aliases: ['述职年度'],
		}),
		role: required('对象职务', text(), {
			doc: { zh: '例如“村党组织书记”。', en: 'The post.' },
			aliases: ['职务', '评议对象'],
		}),
		name: required('姓名', text(), {
			person: 'named',
			doc: { zh: '述职的人。', en: 'Who reported.' },
			aliases: ['述职人'],
		}),
		eligible: required('应到', count(), {
			doc: { zh: '应到会的党员和村民代表。', en: 'Who was called.' },
			aliases: ['应到人数'],
		}),
		attended: required('实到', count(), {
			doc: { zh: '实际到会的人数。', en: 'Who came.' },
			aliases: ['实到人数'],
		}),
		excellent: optional('优秀', count(), {
			doc: { zh: '优秀票；一票没有写 0。', en: 'Votes for excellent; 0 where there was none.' },
			aliases: ['优秀票数', '满意'],
		}),
		competent: optional('称职', count(), {
			doc: { zh: '称职票。', en: 'Votes for competent.' },
			aliases: ['称职票数', '基本满意'],
		}),
		fair: optional('基本称职', count(), {
			doc: { zh: '基本称职票。', en: 'Votes for fair.' },
			aliases: ['基本称职票数'],
		}),
		unfit: optional('不称职', count(), {
			doc: { zh: '不称职票。', en: 'Votes for unfit.' },
			aliases: ['不称职票数', '不满意'],
		}),
		payEffect: optional('报酬挂钩', text(), {
			doc: {
				zh: '评议结果怎样影响报酬，例如“绩效全额发放”。',
				en: 'What the result means for the pay.',
			},
			aliases: ['结果运用'],
		}),
	},
});

export type Appraisal = Row<typeof appraisals>;
