import { daysBetween } from '../../../domain/time/calendar-date.ts';
import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

export const spending: HintTextsAbout<'spending'> = {
	'decision-missing': {
		title: '大额支出没有决议',
		rule: '达到本县规定金额的支出，有“四议两公开”决议，可以由项目或者合同关联。',
		limit: ({ fen }) =>
			`${money(fen)} 元以上的支出要有决议；干部报酬、水电费、利息、税费、代收代付，以及上级拨来发给农户的补偿和救助除外。`,
		reasons: [
			'已经开会决定，决议还没有登记，或者这一笔没有填决议编号。',
			'年度财务计划里已经逐项通过。',
			'抢险救灾等紧急支出，来不及开会。',
		],
		answer: '有决议的，登记决议并在这一笔填上决议编号；没有的，说明按什么程序决定的。',
		message: ({ summary, fen, limitFen }) =>
			`“${summary}”支出 ${money(fen)} 元，达到 ${money(limitFen)} 元，没有关联决议。`,
	},
	'tender-missing': {
		title: '大额工程未登记招标',
		rule: '达到本县规定金额的工程，经过公开招标、邀请招标或者竞争性磋商。',
		limit: ({ fen }) => `${money(fen)} 元以上的工程要招标或者竞争性磋商；村民自建的除外。`,
		reasons: [
			'已经招标，项目还没有登记，或者这一笔没有填项目编号。',
			'由乡镇或者县里的部门统一招标。',
			'应急抢险工程，按规定可以不招标。',
		],
		answer: '招过标的，在工程项目里登记，填上采购方式；没有的，说明按什么规定确定中标单位。',
		message: ({ of, name, fen, limitFen }) => {
			const reaches = `${money(fen)} 元，达到 ${money(limitFen)} 元`;
			switch (of) {
				case 'contract':
					return `工程合同“${name}”${reaches}，没有关联项目，也没有写招标。`;
				case 'payment':
					return `“${name}”支出 ${reaches}，没有关联项目或者合同。`;
			}
		},
	},
	'contract-missing': {
		title: '大额支出没有合同',
		rule: '付给单位、达到本县规定金额的支出，有合同，可以由项目关联。',
		limit: ({ fen }) =>
			`${money(fen)} 元以上的支出要有合同；水电费、利息、税费、报刊费、捐赠、福利和付给政府部门的除外。`,
		reasons: [
			'合同已经签了，还没有登记，或者这一笔没有填合同编号。',
			'当场付款、当场取货，以发票和清单为凭据。',
			'抢险救灾等紧急支出，来不及签合同。',
		],
		answer: '有合同的，登记合同并在这一笔填上合同编号；没有的，说明原因。',
		message: ({ summary, payee, fen, limitFen }) =>
			`“${summary}”付给${payee} ${money(fen)} 元，达到 ${money(limitFen)} 元，没有关联合同。`,
	},
	'split-payments': {
		title: '几笔支出略低于标准',
		rule: '短时间内付给同一单位的几笔钱，每笔都略低于标准、合起来达到标准的，说明是不是一件事。',
		limit: ({ splitDays, splitPercent, ...thresholds }) =>
			`${splitDays} 天内两笔以上，每笔是标准的 ${splitPercent}% 以上、不到标准，合计达到标准（${amountsOf(thresholds).join(' 元、')} 元）。`,
		reasons: [
			'是几件不同的事，分别办理、分别报账。',
			'同一件事按进度分次付款，已经有决议或者合同，这几笔没有填编号。',
			'日常用品按实际需要分次购买，事先算不准总数。',
		],
		answer: '是一件事的，填上决议、合同或者项目编号；是几件事的，分别说明。',
		message: ({ payee, count, from, to, leastFen, mostFen, fen, threshold, limitFen }) =>
			`${from === to ? date(from) : `${date(from)}到${date(to)}`}付给${payee} ${count} 笔，` +
			`${leastFen === mostFen ? `每笔 ${money(leastFen)} 元` : `每笔 ${money(leastFen)} 元到 ${money(mostFen)} 元`}，` +
			`都低于${thresholdNames[threshold]}标准 ${money(limitFen)} 元，合计 ${money(fen)} 元。`,
	},
	'paid-before-decision': {
		title: '付款早于决议',
		rule: '村民（代表）会议通过以后再付款；前期的勘测、设计、评估费除外。',
		limit: '付款日期不早于村民（代表）会议的日期。',
		reasons: [
			'日期填错，或者填的是补录的日期。',
			'抢险救灾等紧急支出，先办理后补会议。',
			'这一笔关联的决议编号填错了。',
		],
		answer: '日期或者编号错的，改正；确是先付款的，说明原因和事后怎样追认。',
		message: ({ fen, paidOn, decision, assemblyOn }) =>
			`${date(paidOn)}付款 ${money(fen)} 元，决议 ${decision} 的村民（代表）会议是${date(assemblyOn)}开的，相差 ${daysBetween(paidOn, assemblyOn)} 天。`,
	},
	'paid-before-contract': {
		title: '付款早于签合同',
		rule: '合同签订以后再付合同款。',
		limit: '付款日期不早于合同的签订日期；退还的押金、保证金不算。',
		reasons: [
			'日期填错，或者合同是续签，旧合同没有登记。',
			'抢险救灾等紧急支出，先施工后补合同。',
			'这一笔关联的合同编号填错了。',
		],
		answer: '日期或者编号错的，改正；确是先付款的，说明原因。',
		message: ({ fen, paidOn, contract, signedOn }) =>
			`${date(paidOn)}付款 ${money(fen)} 元，合同 ${contract} 是${date(signedOn)}签订的，相差 ${daysBetween(paidOn, signedOn)} 天。`,
	},
	'paid-over-contract': {
		title: '付款超过合同总额',
		rule: '一份合同付的钱合起来不超过合同总额；工程有决算的，不超过决算。',
		limit: '合同总额；工程决算高于合同总额的，按决算。保证金、押金不计。',
		reasons: [
			'工程量增加，已经签补充合同或者办理变更，还没有登记。',
			'合同总额没有更新，或者只写了一年的价款。',
			'别的支出错填了这份合同的编号。',
		],
		answer: '有补充合同或者决算的，补登记；编号填错的，改正；确实多付的，说明怎样处理。',
		message: ({ totalFen, finalFen, paidFen, overFen }) =>
			finalFen > 0
				? `合同总额 ${money(totalFen)} 元，决算 ${money(finalFen)} 元，已付 ${money(paidFen)} 元，比决算多付 ${money(overFen)} 元。`
				: `合同总额 ${money(totalFen)} 元，已付 ${money(paidFen)} 元，多付 ${money(overFen)} 元。`,
	},
	'contract-expired-paid': {
		title: '合同到期后仍付款',
		rule: '合同到期没有续签的，不再按它付款；到期前的尾款和质保金除外。',
		limit: ({ settlementDays, warrantyDays }) =>
			`服务合同结束后 ${settlementDays} 天内，工程和采购合同结束后 ${warrantyDays + settlementDays} 天内（《建设工程质量保证金管理办法》规定的缺陷责任期最长 2 年，另加 ${settlementDays} 天）；退还的押金、保证金不算。`,
		reasons: [
			'已经续签，新合同还没有登记。',
			'付的是到期以前欠的款，当时资金紧张。',
			'工期延长，合同的结束日期没有更新。',
		],
		answer: '续签的，登记新合同，付款改填新的编号；付欠款的，说明是哪一段的款。',
		message: ({ to, count, fen, lastOn }) =>
			`合同${date(to)}到期，此后又付 ${count} 笔，合计 ${money(fen)} 元，最近一笔在${date(lastOn)}，到期 ${daysBetween(to, lastOn)} 天以后。`,
	},
};

const thresholdNames = { tender: '招标', decision: '决议', contract: '合同' } as const;

type ThresholdName = keyof typeof thresholdNames;

/** The thresholds that are set, each with its name and without its unit. */
function amountsOf(thresholds: Readonly<Record<ThresholdName, number>>): string[] {
	return (Object.keys(thresholdNames) as ThresholdName[])
		.filter((name) => thresholds[name] > 0)
		.map((name) => `${thresholdNames[name]} ${money(thresholds[name])}`);
}
