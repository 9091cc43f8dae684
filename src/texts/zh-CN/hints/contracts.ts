import { resources, type Resource } from '../../../domain/tables/resources.ts';
import { contracts as contractsTable } from '../../../domain/tables/contracts.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money, share } from '../format.ts';

export const contracts: HintTextsAbout<'contracts'> = {
	'rent-overdue': {
		title: '合同应收款没有收齐',
		rule: '合同到目前为止应收的款项都已收到。',
		limit: '累计已收款不少于累计应收款。',
		reasons: [
			'约定的缴款日刚过，款项还在途中。',
			'对方经营困难，村里同意缓交。',
			'款已收到，合同台账没有更新。',
		],
		answer: '已经收到的，更新“已收款”；没有收到的，说明催收的情况、同意缓交的依据。',
		message: ({ dueFen, receivedFen }) =>
			`累计应收 ${money(dueFen)} 元，已收 ${money(receivedFen)} 元，还差 ${money(dueFen - receivedFen)} 元。`,
	},
	'contract-ended-running': {
		title: '合同到期仍在履行',
		rule: '合同到期后，续签、收回或者终止；工程合同不看。',
		limit: ({ days }) => (days > 0 ? `到期后 ${days} 天内更新。` : '到期当天更新。'),
		reasons: [
			'已经续签或收回，状态没有更新。',
			'正在商议续签，暂由原来的一方使用。',
			'地里有作物，等收获后交回。',
		],
		answer: '更新合同状态；续签的另写一行新合同；还在使用的，说明怎样收费。',
		message: ({ to, days }) => `合同${date(to)}到期，已过 ${days} 天，状态还是履行中。`,
	},
	'term-over-limit': {
		title: '合同期限超过上限',
		rule: '出租、发包的期限不超过上限；园地、水面等没有上限的不看。',
		limit: ({ leaseYears, arableYears, grasslandYears, forestYears, laws }) =>
			`资产出租 ${leaseYears} 年，耕地 ${arableYears} 年，草地 ${grasslandYears} 年，林地 ${forestYears} 年${laws ? `（${laws}）` : ''}。`,
		reasons: [
			'合同签得早，当时按另外的规定办理。',
			'结束日期填错了。',
			'地块的类别与合同写的用途不一致。',
		],
		answer: '填错的，改正日期或类别；没有填错的，说明签订的经过和打算怎样处理。',
		message: ({ what, from, to, years }) =>
			`${letting(what)}，期限${date(from)}至${date(to)}，超过 ${years} 年。`,
	},
	'let-without-decision': {
		title: '出租发包没有决议',
		rule: '集体资产出租、资源发包，合同对应一项“四议两公开”决议。',
		limit: '一份合同一项决议；已经到期、终止的合同不算。',
		reasons: [
			'合同签得早，决议只有纸质的，没有录入。',
			'决议已经录入，合同里没有填编号。',
			'面积、金额小，按村规由村民委员会决定。',
		],
		answer: '有决议的，补上决议和编号；没有的，说明由谁在哪天决定。',
		message: ({ kind, signedOn }) =>
			`${date(signedOn)}签订的${contractsTable.columns.kind.type.write(kind)}合同，没有填决议编号。`,
	},
	'rent-below-median': {
		title: '每亩租金偏低',
		rule: '每亩年租金与全县同类资源的中位数相差不大。',
		limit: ({ rentBelowPercent, fewest }) =>
			`比中位数低 ${rentBelowPercent}% 以上就提示；同类合同不到 ${fewest} 份的，不比较。`,
		reasons: [
			'地块偏远、坡度大、缺水，条件比别处差。',
			'签得早，当时的租金水平低。',
			'承租方另外负责修路、修渠，或者优先雇用本村人。',
			'面积或年租金填错了。',
		],
		answer: '填错的，改正面积或年租金；没有填错的，说明租金是怎样定的。',
		message: ({ kind, perMuFen, medianFen, compared }) =>
			`${resources.columns.kind.type.write(kind)}每亩每年 ${money(perMuFen)} 元；全县同类合同 ${compared} 份，中位数 ${money(medianFen)} 元，低 ${share(medianFen - perMuFen, medianFen)}。`,
	},
};

function letting(what: 'asset' | Resource['kind']): string {
	return what === 'asset' ? '资产出租' : `${resources.columns.kind.type.write(what)}发包`;
}
