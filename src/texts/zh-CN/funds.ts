import type { Fund } from '../../domain/tables/funds.ts';
import { count, date, money, period, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

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
} as const;
