import type { HintTextsAbout } from '../../hint-texts.ts';
import { date, money } from '../format.ts';

const statusWords = { 'used-up': '已用完', returned: '已结余上交' } as const;

export const funds: HintTextsAbout<'funds'> = {
	'fund-unnamed': {
		title: '专项收支未写资金编号',
		rule: '专项补助、征地补偿、救济、捐赠、一事一议的钱，收进来的和花出去的每一笔都写资金编号。',
		limit: '类别或者资金来源是这几种的收支；写明用集体自有资金的、已经全额冲销的除外。',
		reasons: [
			'资金已经登记，这几笔没有填资金编号。',
			'资金还没有登记到“专项资金”表。',
			'类别或者资金来源填错了。',
		],
		answer: '在“专项资金”表登记这笔钱，在收支明细的“资金编号”一栏填上它的编号。',
		message: ({ year, rowsIn, inFen, rowsOut, outFen }) =>
			`${year}年${[
				rowsIn > 0 && `收入 ${rowsIn} 笔、${money(inFen)} 元`,
				rowsOut > 0 && `支出 ${rowsOut} 笔、${money(outFen)} 元`,
			]
				.filter((part) => part !== false)
				.join('，')}，没有写资金编号。`,
	},
	'fund-not-received': {
		title: '下达的资金没有到账',
		rule: '下达的专项资金及时足额到账。',
		limit: ({ fundIdleMonths }) => `下达满 ${fundIdleMonths} 个月还没有全部到账就提示。`,
		reasons: [
			'按工程进度分次拨付，还没有到拨付的时候。',
			'已经到账，没有登记。',
			'上级还没有拨下来。',
		],
		answer: '已经到账的，填上到账日期和金额；没有到账的，说明原因。',
		message: ({ name, grantedOn, grantedFen, receivedFen, months }) =>
			`“${name}”${date(grantedOn)}下达 ${money(grantedFen)} 元，满 ${months} 个月，` +
			(receivedFen === 0
				? '没有到账的登记。'
				: `到账 ${money(receivedFen)} 元，还差 ${money(grantedFen - receivedFen)} 元。`),
	},
	'fund-receipts-differ': {
		title: '到账金额与明细不一致',
		rule: '登记的到账金额，等于收支明细里写了它编号的收入合计。',
		limit: '一分不差。',
		reasons: [
			'进账的那一笔没有填资金编号，或者填错了。',
			'到账金额没有更新。',
			'钱没有经过村里的账，由乡镇直接支付。',
		],
		answer: '核对进账的凭证，补上资金编号，或者更新到账金额；由乡镇代付的，写明怎样支付。',
		message: (values) => {
			const { name } = values;
			switch (values.known) {
				case 'both':
					return `“${name}”登记到账 ${money(values.receivedFen)} 元，收支明细里写了它编号的收入 ${money(values.bookedFen)} 元。`;
				case 'register':
					return `“${name}”登记到账 ${money(values.receivedFen)} 元，收支明细里没有一笔收入写了它的编号。`;
				case 'ledger':
					return `“${name}”没有登记到账金额，收支明细里写了它编号的收入 ${money(values.bookedFen)} 元。`;
			}
		},
	},
	'fund-overspent': {
		title: '专项支出超过到账',
		rule: '从一笔专项资金里支出的，不超过它到账的金额。',
		limit: '支出合计不超过到账金额。',
		reasons: [
			'村里先垫付，钱还没有到账。',
			'超出的部分由集体自有资金承担，这几笔的资金编号没有分开写。',
			'到账金额没有更新。',
		],
		answer:
			'到账金额没有更新的，更新；超出的由别的钱承担的，分开写资金编号；垫付的，说明什么时候归还。',
		message: (values) => {
			const { name, spentFen } = values;
			return values.receipt === 'none'
				? `“${name}”没有到账的登记，已经支出 ${money(spentFen)} 元。`
				: `“${name}”到账 ${money(values.receivedFen)} 元，支出 ${money(spentFen)} 元，多出 ${money(spentFen - values.receivedFen)} 元。`;
		},
	},
	'fund-outside-purpose': {
		title: '支出与资金用途对不上',
		rule: '专项资金只用在规定的事上。',
		limit:
			'写了资金编号的支出：属于别的工程；或者是招待费、干部报酬（用途写明发放报酬、保障运转的除外），征地补偿、一事一议、捐赠资金还包括办公、差旅、会议、报刊费；或者资金来源写的是集体自有。是不是超出用途，要看下达的文件。',
		reasons: [
			'文件允许这样用。',
			'资金编号、类别或者资金来源填错了。',
			'经过决议调整了用途，决议编号没有填。',
		],
		answer: '编号或者类别错的，改正；用途有文件、决议依据的，写明依据。',
		message: (values) => {
			const paid = `“${values.summary}”写的是用“${values.fund}”支付`;
			switch (values.why) {
				case 'project':
					return `${paid}，这笔资金用于“${values.project}”，支出属于“${values.other}”。`;
				case 'category':
					return `${paid}，类别是“${values.category}”，与这种资金的用途不相符。`;
				case 'own-money':
					return `${paid}，资金来源写的是“集体自有”。`;
			}
		},
	},
	'fund-idle': {
		title: '专项资金长时间没有使用',
		rule: '到账的专项资金及时用在规定的事上。',
		limit: ({ fundIdleMonths }) =>
			`还有结余，到账或者上一笔支出以后满 ${fundIdleMonths} 个月没有支出就提示；看到最近公开的收支明细为止。`,
		reasons: [
			'工程还没有验收，余下的是尾款或者质保金。',
			'要等季节，或者等几笔凑齐再办。',
			'已经用了，这几笔没有填资金编号。',
		],
		answer: '已经用了的，在明细里填上资金编号；没有用的，说明打算什么时候用。',
		message: ({ name, since, from, to, months, leftFen }) =>
			`“${name}”结余 ${money(leftFen)} 元，${date(from)}${since === 'payment' ? '最后一次支出' : '到账'}以后，到${date(to)}没有再支出，已满 ${months} 个月。`,
	},
	'fund-past-term': {
		title: '过了使用期限还有结余',
		rule: '专项资金在规定的期限内用完，用不完的按规定上交或者结转。',
		limit: '使用期限当天用完。',
		reasons: [
			'上级同意延期或者结转，期限没有更新。',
			'已经用完，有几笔没有填资金编号。',
			'结余已经上交，还没有登记。',
		],
		answer: '延期的，更新使用期限并写明文件；用完或者上交的，补上资金编号，更新状态。',
		message: ({ name, useBy, leftFen }) =>
			`“${name}”使用期限到${date(useBy)}，还有结余 ${money(leftFen)} 元。`,
	},
	'fund-closed-with-money': {
		title: '写了已用完，账上还有结余',
		rule: '已用完、已结余上交的资金，到账减去支出等于零。',
		limit: '结余为 0。',
		reasons: [
			'有几笔支出没有填资金编号。',
			'上交结余的那一笔没有填资金编号。',
			'状态填早了，还有尾款要付。',
		],
		answer: '在支出、上交的凭证上补填资金编号；还没有用完的，状态改回“使用中”。',
		message: ({ name, status, receivedFen, spentFen, leftFen }) =>
			`“${name}”状态是“${statusWords[status]}”，到账 ${money(receivedFen)} 元，明细里支出 ${money(spentFen)} 元，还有 ${money(leftFen)} 元没有去向。`,
	},
	'funds-over-balance': {
		title: '专项资金结余多于账上的钱',
		rule: '各项专项资金的结余，应当都在村里的账上。',
		limit: '同一天，在用的各项专项资金结余合计，不超过各账户期末余额合计。',
		reasons: [
			'已经用掉的几笔没有填资金编号，结余算多了。',
			'专项资金由乡镇代管，不在村里的账户。',
			'村里临时周转，还没有归还。',
		],
		answer: '补填资金编号；由乡镇代管的，写明在哪个账户；周转的，说明什么时候归还。',
		message: ({ on, funds: count, leftFen, heldFen }) =>
			`${date(on)}，${count} 项专项资金的结余合计 ${money(leftFen)} 元，村里各账户余额合计 ${money(heldFen)} 元，相差 ${money(leftFen - heldFen)} 元。`,
	},
};
