import { count, date, period, text } from '../schema/cell-type.ts';
import { entity } from '../money/entity.ts';
import { optional, required, table, type Row } from '../schema/table.ts';

/**
 * A table of its own beside `handovers`: it comes every month and not with an election, is told apart by its period,
 * and has no item that is handed over. In one table hardly a column could be required.
 */
export const voucherHandovers = table({
	name: 'voucher-handovers',
	scope: 'village',
	title: { zh: '凭证交账', en: 'Vouchers handed to the agency' },
	doc: {
		zh: '由代理记账机构（例如乡镇“三资”代理服务中心）记账的村，每期凭证哪天交去的，一次一行。',
		en: 'When the vouchers of each period went to the agency that keeps the books, one hand-over a row.',
	},
	key: ['period', 'entity', 'handedOn'],
	followsBooks: true,
	takes: ['hints'],
	page: { register: 'handovers', rows: 'anchors' },
	columns: {
		period: required('期间', period(), {
			doc: {
				zh: '哪一期的凭证，与收支明细的文件名一致，例如 2025-03。',
				en: 'Whose vouchers, as the ledger is named: 2025-03.',
			},
		}),
		entity: optional('主体', entity(), {
			doc: {
				zh: '谁的账；不写就是集体经济组织。',
				en: 'Whose account; the collective when empty.',
			},
		}),
		handedOn: required('交账日期', date(), {
			doc: { zh: '哪天交到记账机构。', en: 'Handed over on.' },
			aliases: ['报账日期', '移交日期'],
		}),
		vouchers: optional('凭证张数', count(), {
			doc: { zh: '一共多少张原始凭证。', en: 'How many vouchers.' },
			aliases: ['张数'],
		}),
		from: required('移交人职务', text(), {
			doc: { zh: '例如“报账员”，不写姓名。', en: 'The post of who hands over.' },
			aliases: ['移交人'],
		}),
		to: required('接收单位', text(), {
			doc: { zh: '哪个记账机构。', en: 'The agency.' },
			aliases: ['接收人', '记账机构'],
		}),
		note: optional('说明', text(), {
			person: 'anonymous',
			doc: {
				zh: '晚交的原因、退回补充的票据等。',
				en: 'Why it was late, or what was sent back.',
			},
			aliases: ['备注'],
		}),
	},
});

export type VoucherHandover = Row<typeof voucherHandovers>;
