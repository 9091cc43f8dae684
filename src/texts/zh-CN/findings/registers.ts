import type { registerKinds } from '../../../domain/findings/kinds/registers.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const registers: FindingTextsOf<typeof registerKinds> = {
	'steps-disordered': {
		title: '步骤先后不合常理',
		message: ({ earlier, later, earlierDate, laterDate }) =>
			`“${later}”（${laterDate}）早于“${earlier}”（${earlierDate}）。`,
		fix: '请核对这两个日期；确实如此的，照实保留，并向群众说明原因。',
	},
	'attendance-exceeds': {
		title: '人数超过上限',
		message: ({ cell, heading, limit, most }) =>
			`“${heading}”写的是 ${cell} 人，超过“${limit}”的 ${most} 人。`,
		fix: '请对照会议签到表核对这两个数。',
	},
	'ballots-exceed': {
		title: '评议票数多于实到人数',
		message: ({ cast, attended }) =>
			`优秀、称职、基本称职、不称职合计 ${cast} 票，多于实到的 ${attended} 人。`,
		fix: '请对照评议计票单核对；弃权和废票不写在这四项里。',
	},
	'votes-differ': {
		title: '票数与实到人数不符',
		message: ({ cast, attended }) => `同意、反对、弃权合计 ${cast} 票，实到 ${attended} 人。`,
		fix: '请对照表决记录核对；没有反对、弃权的写 0。',
	},
	'status-undated': {
		title: '状态缺少日期',
		message: ({ status, heading }) => `状态是“${status}”，却没有填“${heading}”的日期。`,
		fix: '请补上日期，或改正状态。',
	},
	'status-behind': {
		title: '状态与日期矛盾',
		message: ({ status, heading }) => `状态还是“${status}”，“${heading}”却已经有日期。`,
		fix: '请改正状态，或删去这个日期。',
	},
	'problem-before-inspection': {
		title: '反馈早于检查开始',
		message: ({ cell, inspection, began }) =>
			`反馈日期 ${cell}，对应的检查 ${inspection} 却在 ${began} 才开始。`,
		fix: '请核对反馈日期，或改正检查编号。',
	},
	'problem-other-source': {
		title: '来源与对应的检查不符',
		message: ({ cell, inspection, kind }) =>
			`来源写的是“${cell}”，对应的检查 ${inspection} 是“${kind}”。`,
		fix: '请改正来源，或改正检查编号；审计写“审计”，专项检查、公开情况检查写“专项检查”。',
	},
	'amount-negative': {
		title: '不能是负数',
		message: ({ cell, heading }) => `“${heading}”写的是 ${cell}，不能是负数。`,
		fix: '请核对这个数。',
	},
	'contract-receipts': {
		title: '已收款多于应收款',
		message: ({ cell, due }) => `已收款 ${cell} 多于应收款 ${due}。`,
		fix: '请核对两个累计数；对方预付的，应收款写到预付的那一期。',
	},
	'contract-subject': {
		title: '合同类型与标的不符',
		message: ({ cell, kind, is }) =>
			is === 'asset'
				? `“${kind}”合同的标的应是集体资源，“${cell}”却是集体资产。`
				: `“${kind}”合同的标的应是集体资产，“${cell}”却是集体资源。`,
		fix: '请改正合同类型或标的编号。',
	},
	'asset-value': {
		title: '净值高于原值',
		message: ({ cell, cost }) => `账面净值 ${cell} 高于原值 ${cost}。`,
		fix: '请核对两个数；经过重新评估的，可以保留。',
	},
	'letting-uncontracted': {
		title: '租出去了却没有合同',
		message: ({ use }) => `使用状况是“${use}”，却没有填合同编号。`,
		fix: '请补填合同编号；没有书面合同的，请尽快补签并登记。',
	},
	'letting-other-use': {
		title: '使用状况与合同不符',
		message: ({ use, contract }) => `使用状况是“${use}”，合同“${contract}”却还在履行。`,
		fix: '请核对使用状况，或改正合同编号、合同状态。',
	},
	'debt-balance': {
		title: '余额大于原来的金额',
		message: ({ cell, amount }) => `余额 ${cell} 大于金额 ${amount}。`,
		fix: '请核对两个数；后来增加的借款、利息，另写一行。',
	},
	'vouchers-handed-early': {
		title: '交账早于这一期',
		message: ({ handedOn, period }) => `${period} 的凭证写成 ${handedOn} 交账，这一期还没有开始。`,
		fix: '请核对期间和交账日期。',
	},
	'list-missing': {
		title: '找不到名单文件',
		message: ({ cell }) => `村文件夹里没有名单“${cell}”。`,
		fix: '请放入这个文件，写法是 subsidies/批次.csv；没有名单的留空。',
	},
	'list-unlisted': {
		title: '名单没有登记',
		message: 'subsidies.csv 里没有任何一行的“名单文件”写着它，所以没有公开。',
		fix: '请在 subsidies.csv 的“名单文件”一栏写上它，或删除文件。',
	},
	'list-count': {
		title: '名单行数与户数不符',
		message: ({ cell, list, count }) => `这里写的是 ${cell}，名单 ${list} 有 ${count} 行。`,
		fix: '按户发的，名单一户一行；按人发的，一人一行。请核对。',
	},
	'distribution-over': {
		title: '分配多于收益',
		message: ({ cell, parts }) => `各项分配合计 ${parts}，多于收益总额 ${cell}。`,
		fix: '请核对各项数；动用以前年度结余的，计入收益总额。',
	},
	'distribution-repeated': {
		title: '同一年度写了两行',
		message: ({ cell, firstLine }) => `${cell} 年度在第 ${firstLine} 行已经写过。`,
		fix: '请合并成一行。',
	},
	'standard-of-county': {
		title: '编号与县里的标准相同',
		message: ({ cell }) => `县里的 standards.csv 已经有编号“${cell}”。`,
		fix: '请给村里的标准换一个编号；要执行的就是县里那一条的，删去这一行。',
	},
	'standard-not-in-force': {
		title: '标准当时不在执行',
		message: ({ cell, name, from, to }) =>
			`“${cell}”是“${name}”，${from} 起执行${to === '' ? '' : `，${to} 失效`}，不含这笔钱的时间。`,
		fix: '请写当时执行的标准的编号；标准的生效、失效日期写错的，改正。',
	},
	'standard-unit': {
		title: '单位与标准不同',
		message: ({ cell, name, unit }) => `“${name}”按“${unit}”计，这里的单位是“${cell}”。`,
		fix: '请把单位写成与标准一样，数量也换算过来；标准编号写错的，改正。',
	},
	'standard-amount': {
		title: '应发不等于标准乘数量',
		message: ({ cell, name, rate, quantity, unit, expected }) =>
			`应发写的是 ${cell}；“${name}”每${unit} ${rate} 元，${quantity} ${unit}应是 ${expected}。`,
		fix: '请核对数量、应发和标准编号；一批里有几种标准的，分成几行。',
	},
	'fee-due': {
		title: '应收不等于标准乘户数',
		message: ({ cell, rate, households, expected }) =>
			`应收写的是 ${cell}；每户 ${rate} 元，${households} 户，应是 ${expected}。`,
		fix: '请核对标准、户数和应收；有减免的，在“说明”写明减免了几户；不按户收的，在“单位”写明按什么收。',
	},
	'bids-count': {
		title: '投标单位数与投标报价不符',
		message: ({ cell, listed }) => `这里写的是 ${cell} 家，bids.csv 里登记了 ${listed} 家。`,
		fix: '请对照开标（评审）记录，补登没有登记的单位，或改正“投标单位数”。',
	},
	'bids-winners': {
		title: '一个项目有几家中标',
		message: ({ winners }) =>
			`同一个项目，“结果”写“中标”的有 ${winners} 家。分标段发包可以各有中标单位，但合在一行，看不出哪个标段由谁、按什么价中标。`,
		fix: '分标段发包的，请把每个标段在 projects.csv 登记成一个项目；不是的，请对照评审记录改正“结果”。',
	},
	'bids-no-winner': {
		title: '投标报价里没有中标单位',
		message: ({ cell, listed }) =>
			`项目登记由“${cell}”中标，bids.csv 里登记的 ${listed} 家没有一家写“中标”。`,
		fix: '请在 bids.csv 把中标单位那一行的“结果”写成“中标”；漏登的，补一行。',
	},
};
