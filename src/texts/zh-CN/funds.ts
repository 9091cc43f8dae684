import type { Fund } from '../../domain/tables/funds.ts';
import { count, date, money, period, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

/** In fen, but for the number of funds. */
interface Totals {
	readonly funds: number;
	readonly receivedFen: number;
	readonly spentFen: number;
	readonly leftFen: number;
	readonly overspentFen: number;
}

export const funds = {
	title: (village: string, name: string, id: string) => `${village} 专项资金：${name}（${id}）`,
	description: (village: string, name: string, granted: number) =>
		`${village}${name}：下达 ${yuan(granted)}，到账、支出、结余和每一笔支出。`,
	listDescription: (village: string, funds: number) =>
		`${village} ${count(funds)} 项专项资金：到账多少、支出多少、结余多少。`,
	listSummary: (funds: number) => `已公开 ${count(funds)} 项专项资金，新的在前。`,
	listSentence: (received: number, spent: number, open: number) =>
		`到账合计 ${yuan(received)}，支出合计 ${yuan(spent)}；` +
		(open === 0 ? '都没有结余。' : `${count(open)} 项还有结余。`),
	listNote: '支出和结余由收支明细里写了资金编号的各笔算出，不由人填写。',
	kind: {
		fiscal: '财政专项',
		'land-compensation': '征地补偿',
		'one-case-one-meeting': '一事一议',
		donation: '社会捐赠',
		other: '其他',
	} satisfies Record<Fund['kind'], string>,
	status: {
		'in-use': '使用中',
		'used-up': '已用完',
		returned: '已结余上交',
	} satisfies Record<Fund['status'], string>,
	/** The first sentence of the page. */
	sentence: (received: number | undefined, spent: number, left: number | undefined) => {
		if (received === undefined || left === undefined) {
			return spent === 0 ? '没有到账的登记。' : `没有到账的登记，已支出 ${yuan(spent)}。`;
		}
		const ofIt = received > 0 && spent >= 0 ? `，占到账的 ${share(spent, received)}` : '';
		if (spent === 0) return `到账 ${yuan(received)}，还没有支出。`;
		if (left < 0) {
			return `到账 ${yuan(received)}，支出 ${yuan(spent)}，支出比到账多 ${yuan(-left)}。`;
		}
		return `到账 ${yuan(received)}，支出 ${yuan(spent)}${ofIt}，${left === 0 ? '没有结余' : `结余 ${yuan(left)}`}。`;
	},
	ledgersFrom: (key: string) => `收支明细从${period(key)}公开，此前的收支没有算在内。`,
	granted: '下达',
	received: '到账',
	spent: '支出',
	left: '结余',
	overspent: '超支',
	notReceived: '没有登记',
	toCome: (fen: number) => `还有 ${yuan(fen)}没有到账`,
	leftInYuan: '结余（元）',
	purpose: '用途',
	basis: '来源文件',
	kindLabel: '种类',
	statusLabel: '状态',
	grantedOn: '下达日期',
	receivedOn: '到账日期',
	useBy: '使用期限',
	useByIs: (day: string) => `使用期限：${date(day)}`,
	grantedAmount: '下达金额',
	receivedAmount: '到账金额',
	rowsHeading: '每一笔进账和支出',
	rowsCaption: (rows: number) =>
		`收支明细里写了这项资金编号的共 ${count(rows)} 笔，按日期排列。点事项查看明细原文。付给个人的不写姓名。`,
	noRows: '收支明细里没有写这项资金编号的收支。',
	county: {
		title: '专项资金',
		link: '全县专项资金',
		description: (county: string) =>
			`${county}各乡镇、各村的专项资金：到账多少、支出多少、结余多少。`,
		none: '各村都没有登记专项资金。',
		sentence: ({ funds, receivedFen, spentFen, leftFen, overspentFen }: Totals) =>
			`登记 ${count(funds)} 项，到账合计 ${yuan(receivedFen)}，支出合计 ${yuan(spentFen)}，结余合计 ${yuan(leftFen)}` +
			(overspentFen > 0 ? `，超支合计 ${yuan(overspentFen)}。` : '。'),
		registering: (villages: number, all: number) =>
			`${count(all)} 个村里，${count(villages)} 个村登记了专项资金。`,
		unclearNote: (funds: number) =>
			`${count(funds)} 项没有登记到账，或者比公开的明细早，结余算不出来，没有算在结余里。`,
		byTownship: '按乡镇看',
		byVillage: '按村看',
		township: '乡镇',
		village: '村',
		funds: '项数',
		received: '到账（元）',
		spent: '支出（元）',
		left: '结余（元）',
		overspent: '超支（元）',
		unclear: (funds: number) => `另有 ${count(funds)} 项算不出`,
		csv: {
			village: '村编号',
			villageName: '村名',
			township: '乡镇',
			funds: '项数',
			granted: '下达金额',
			received: '到账金额',
			spent: '支出金额',
			left: '结余',
			overspent: '超支',
			unclear: '结余算不出的项数',
		},
	},
} as const;
