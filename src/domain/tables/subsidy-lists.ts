import { amount, count, quantity, text, yesOrNo } from '../schema/cell-type.ts';
import { maskedName } from '../personal-data/masked-name.ts';
import { correctionNote } from '../schema/correction-note.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

export const subsidyLists = table({
	name: 'subsidy-lists',
	scope: 'batch',
	folder: 'subsidies',
	title: { zh: '补贴脱敏名单', en: 'Masked subsidy lists' },
	doc: {
		zh: '一批一个文件，可以不放；文件名就是批次，例如 subsidies/BT2025-02.csv，并写进 subsidies.csv 的“名单文件”。姓名一律脱敏，不写身份证号、电话和银行卡号。',
		en: 'One file a batch, where there is one; named in the column 名单文件 of subsidies.csv. Every name is masked.',
	},
	key: ['number', 'name'],
	partOf: 'subsidies',
	columns: {
		number: required('序号', count(), {
			doc: { zh: '从1起。', en: 'From 1.' },
			aliases: ['编号'],
		}),
		name: required('姓名（脱敏）', maskedName(), {
			person: 'masked',
			doc: { zh: '户主或本人的脱敏姓名。', en: 'The masked name.' },
			aliases: ['姓名', '户主姓名', '户主', '户主（脱敏）', '脱敏姓名'],
		}),
		group: optional('村民小组', text(), {
			doc: { zh: '哪个组。', en: 'The villager group.' },
			aliases: ['组别', '小组', '所在组'],
		}),
		quantity: optional('数量', quantity({ zh: '见“单位”', en: 'see 单位' }), {
			doc: { zh: '核定的数量，单位同这一批。', en: 'The quantity in the unit of the batch.' },
			aliases: ['面积', '补贴面积', '补贴数量'],
		}),
		amount: required('金额', amount(), {
			doc: { zh: '发给这一户或这个人多少，单位元。', en: 'What was paid, in yuan.' },
			aliases: ['金额（元）', '补贴金额', '实发金额', '发放金额'],
		}),
		declared: optional('村干部或其亲属', yesOrNo(), {
			doc: {
				zh: '是不是村干部或村干部的近亲属。',
				en: 'Whether the person holds office in the village or is related to someone who does.',
			},
			aliases: ['是否村干部或其亲属', '村干部及亲属'],
		}),
		correction: correctionNote,
	},
});

export type SubsidyListRow = Row<typeof subsidyLists>;
