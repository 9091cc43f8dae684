import type { ContractTerm } from '../../domain/contracts/contract-term.ts';
import { count, date, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const contract = {
	title: (village: string, name: string, id: string) => `${village} 合同：${name}（${id}）`,
	description: (village: string, name: string, counterparty: string) =>
		`${village}与${counterparty}的${name}：期限、金额、应收已收和每一笔收支。`,
	listDescription: (village: string, contracts: number) =>
		`${village} ${count(contracts)} 份合同的对方、期限、租金和履行情况。`,
	listSummary: (contracts: number) => `已公开 ${count(contracts)} 份合同，新签的在前。`,
	kinds: {
		'resource-lease': '资源发包',
		'asset-lease': '资产出租',
		works: '工程',
		purchase: '采购',
		service: '服务',
		loan: '借款',
		other: '其他',
	},
	status: { running: '履行中', expired: '到期', ended: '终止', renewed: '续签' },
	/** The first sentence of the page. */
	sentence: (counterparty: string, from: string, to: string) =>
		`与${counterparty}签订，期限从 ${date(from)}到 ${date(to)}。`,
	annualRent: (fen: number) => `年租金 ${yuan(fen)}。`,
	total: (fen: number) => `合同总额 ${yuan(fen)}。`,
	/** What is let: what is due so far, and what of it has not come. */
	receivable: (due: number, received: number) =>
		due > received
			? `还有 ${yuan(due - received)}没有收到：到目前为止应收 ${yuan(due)}，已收 ${yuan(received)}。`
			: `应收的 ${yuan(due)}已经收齐。`,
	/** Works, purchases, services: what the ledger has paid of the final cost, or of the price. */
	payable: (of: 'finalCost' | 'total', whole: number, paid: number) => {
		const cost = `${of === 'finalCost' ? '决算' : '合同总额'} ${yuan(whole)}`;
		if (whole === paid) return `${cost}，已经付清。`;
		return whole > paid
			? `还有 ${yuan(whole - paid)}没有付：${cost}，明细中已付 ${yuan(paid)}。`
			: `${cost}，明细中已付 ${yuan(paid)}，多付 ${yuan(paid - whole)}。`;
	},
	/** @param lets is something let, so that somebody ought to hand it back or take it anew at the end? */
	term: (term: ContractTerm, lets: boolean): string => {
		switch (term.kind) {
			case 'to-come':
				return `还有 ${count(term.days)} 天开始`;
			case 'running':
				return term.days === 0 ? '今天到期' : `还有 ${count(term.days)} 天到期`;
			case 'over':
				return lets ? `已到期 ${count(term.days)} 天` : '合同期限已满';
			case 'ended':
				return '已终止';
		}
	},
	/** The term as a bar: what is over of it. */
	termHeading: '期限',
	termDays: (all: number, over: number) =>
		over === 0
			? `共 ${count(all)} 天，还没有开始。`
			: over < all
				? `共 ${count(all)} 天，已过 ${count(over)} 天（${share(over, all)}）。`
				: `共 ${count(all)} 天，已满。`,
	subject: '标的',
	counterparty: '对方',
	signedOn: '签订日期',
	from: '开始',
	to: '结束',
	kindLabel: '类型',
	method: '发包方式',
	totalLabel: '合同总额',
	annualRentLabel: '年租金',
	due: '应收款',
	receivedLabel: '已收款',
	statusLabel: '状态',
	columns: {
		name: '合同',
		counterparty: '对方',
		term: '期限',
		amount: '年租金或总额（元）',
		arrears: '未收（元）',
		status: '状态',
	},
	perYear: '每年',
	until: (day: string) => `到 ${date(day)}`,
} as const;
