import { amount, oneOf, reference, text } from '../schema/cell-type.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const bids = table({
	name: 'bids',
	scope: 'village',
	title: { zh: '投标报价', en: 'Bids' },
	doc: {
		zh: '工程项目有几家投标、磋商或者报价，就写几行，开标（评审）后登记；没有中标的也要登记。',
		en: 'One row for each that bid for a project, those that lost too, entered when the bids have been opened.',
	},
	key: ['project', 'bidder'],
	label: 'bidder',
	partOf: 'projects',
	publishedBy: 'project',
	growing: true,
	columns: {
		project: required('项目编号', reference('projects'), {
			doc: { zh: '工程项目的编号。', en: 'The project.' },
			aliases: ['工程编号', '项目'],
		}),
		bidder: required('单位', text(), {
			person: 'bidder',
			doc: {
				zh: '投标（报价）单位全称；个人写脱敏姓名。',
				en: 'Who bid, by its full name; a private person is masked.',
			},
			aliases: ['投标单位', '报价单位', '单位名称', '投标人'],
		}),
		offer: optional('报价', amount(), {
			neverNegative: true,
			doc: {
				zh: '最后报价，单位元；废标没有报价的不写。',
				en: 'The last offer in yuan; empty where an invalid bid has none.',
			},
			aliases: ['投标报价', '报价金额', '报价（元）', '投标报价（元）'],
		}),
		result: required('结果', oneOf({ 中标: 'won', 未中标: 'lost', 废标: 'invalid' }), {
			doc: { zh: '中标、未中标还是废标。', en: 'Won, lost or invalid.' },
			aliases: ['评审结果', '投标结果', '是否中标'],
		}),
		correction: correctionNote,
	},
});

export type Bid = Row<typeof bids>;
