import { count, money, period, quantity, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

export const capitals = {
	title: (village: string) => `${village} 资金、资产、资源`,
	description: (village: string) =>
		`${village}有多少钱、有哪些资产和资源，租给了谁、多少钱，哪些闲着。`,
	heading: '资金、资产、资源',
	/** The first sentences of the page. */
	funds: (key: string, fen: number) => `${period(key)}末，村里有货币资金 ${yuan(fen)}`,
	perHousehold: (fen: number) => `平均每户 ${yuan(fen)}`,
	noFunds: '还没有公开货币资金余额。',
	assets: (assets: number, cost: number) => `登记资产 ${count(assets)} 项，原值 ${yuan(cost)}。`,
	resources: (resources: number, mu: number) =>
		`登记资源 ${count(resources)} 宗，共 ${quantity(mu)} 亩。`,
	let: (contracts: number, rent: number) =>
		contracts === 0
			? '现在没有正在履行的出租、发包合同。'
			: `正在履行的出租、发包合同 ${count(contracts)} 份，年租金共 ${yuan(rent)}。`,
	arrears: (fen: number) => `按合同台账，还有租金 ${yuan(fen)}没有收到。`,
	idle: (names: readonly string[]) => {
		if (names.length === 0) return '没有登记闲置的资产和资源。';
		const first = names.slice(0, 4).join('、');
		return names.length > 4
			? `闲置的有${first}等 ${count(names.length)} 项。`
			: `闲置的有${first}。`;
	},
	fundsHeading: '资金',
	assetsHeading: '资产',
	resourcesHeading: '资源',
	noAssets: '还没有公开资产台账。',
	noResources: '还没有公开资源台账。',
	assetsCaption: (kind: string, fen: number, all: number) =>
		`资产原值最多的是${kind}，${yuan(fen)}，占 ${share(fen, all)}。报废的没有算进来。`,
	resourcesCaption: (all: number, let_: number, idle: number) =>
		`资源共 ${quantity(all)} 亩，` +
		(let_ === 0 ? '没有发包、流转，' : `发包、流转 ${quantity(let_)} 亩，`) +
		(idle === 0 ? '没有闲置。' : `闲置 ${quantity(idle)} 亩。`),
	assetKind: '类别',
	cost: '原值（元）',
	pieces: (pieces: number) => `数量 ${quantity(pieces)}`,
	bookValue: '账面净值（元）',
	area: '面积（亩）',
	mu: '亩',
	kept: '自营',
	letArea: '发包、流转',
	assetSource: '资产台账',
	resourceSource: '资源台账',
	asset: '资产',
	resource: '资源',
	use: '使用状况',
	assetUse: { 'own-use': '自用', let: '出租', idle: '闲置', scrapped: '报废' },
	resourceUse: { 'own-use': '自营', contracted: '发包', transferred: '流转', idle: '闲置' },
	resourceKind: {
		farmland: '耕地',
		forest: '林地',
		grassland: '草地',
		orchard: '园地',
		water: '水面',
		wasteland: '四荒地',
		'building-land': '建设用地',
		other: '其他',
	},
	letTo: '租给谁',
	anotherContract: '另有合同',
	rent: (fen: number) => `每年 ${yuan(fen)}`,
	acquired: (day: string) => `${day}取得`,
	madeBy: '来自工程',
	assetsTable: (assets: number) => `资产 ${count(assets)} 项`,
	resourcesTable: (resources: number) => `资源 ${count(resources)} 宗`,
} as const;
