import type { ledgerKinds } from '../../../domain/findings/kinds/ledger.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const ledger: FindingTextsOf<typeof ledgerKinds> = {
	'ledger-amounts': {
		title: '收入、支出必须只填一栏',
		message: ({ problem }) =>
			({
				both: '这一行同时填了收入和支出。',
				neither: '这一行没有金额。',
				'no-side': '这一行上面没有“收入”或“支出”的小标题，不知道是收还是支。',
			})[problem],
		fix: ({ problem }) =>
			problem === 'no-side'
				? '请在收入、支出各自的明细上面写明“一、收入”“二、支出”，或加一列“收/支”，逐行填好。'
				: '一行只写一笔：收入填收入栏，支出填支出栏，另一栏留空。',
	},
	'date-outside-period': {
		title: '日期不在本期',
		message: ({ cell, period, first, last }) =>
			`“${cell}”不在本文件的期间 ${period}（${first} 至 ${last}）内。`,
		fix: '请核对日期，或把这一笔移到所属期间的文件。',
	},
	'category-other-side': {
		title: '类别与收支方向不符',
		message: ({ cell, side }) =>
			`“${cell}”是${side === 'income' ? '收入' : '支出'}类别，金额却填在另一栏。`,
		fix: '请核对类别和金额所在的栏；退款和冲销写负数，仍放在原来的一栏。',
	},
	'account-unknown': {
		title: '科目编号不在会计制度里',
		message: ({ cell }) => `会计科目表（2004年、2023年）里都没有“${cell}”。`,
		fix: '请核对科目编号；明细科目要以一级科目的编号开头。',
	},
	'period-name': {
		title: '文件名不是规范的期间',
		message: ({ expected }) =>
			`文件名不是规范的期间，应是${expected === 'year' ? '年份，例如 2025.csv' : '月份或季度，例如 2025-03.csv 或 2025-Q1.csv'}。`,
		fix: '请改正文件名；一个文件只放一个期间。',
	},
	'batch-name': {
		title: '名单的文件名不能用',
		message: '名单的文件名只能用字母、数字、“-”和“_”。',
		fix: '请用 subsidies.csv 里的批次作文件名，例如 subsidies/BT2025-02.csv。',
	},
	'ledger-overlap': {
		title: '两个收支明细的期间重叠',
		message: ({ other }) => `这个文件的期间与 ${other} 重叠，同一笔钱可能算两次。`,
		fix: '按月或按季只留一种。',
	},
	'ledger-unregistered': {
		title: '收支明细没有公开登记',
		message: 'finance.csv 里没有这一期收支明细的登记：何时公开、谁审核、谁批准都不清楚。',
		fix: '请在 finance.csv 加一行，目录编号写收支明细那一项，期间与文件名一致。',
	},
	'ledger-absent': {
		title: '登记了却没有收支明细',
		message: ({ files }) => `登记已公开收支明细，${files} 却没有交，或者里面没有一笔收支。`,
		fix: '请补上缺的收支明细；哪个月没有收支，就为那个月登记一行，在“不适用说明”写明。',
	},
	'balance-row': {
		title: '这一行余额算不平',
		message: ({ cell, expected }) => `期初 + 收入 − 支出应等于 ${expected}，这里写的是 ${cell}。`,
		fix: '请核对这一行的四个数。',
	},
	'balance-chain': {
		title: '期初与上期期末对不上',
		message: ({ cell, expected, previous, previousLine }) =>
			`期初余额 ${cell} 与 ${previous} 的期末余额 ${expected}（第 ${previousLine} 行）不一致。`,
		fix: '请核对两期的余额；前期有更正的，一并更正并写明。',
	},
	'balance-gap': {
		title: '余额中间缺期',
		message: ({ previous, missing }) => `${previous} 之后缺 ${missing}，无法核对期初余额。`,
		fix: '请补上缺的期间。',
	},
	'balance-repeated': {
		title: '同一账户同一期间写了两行',
		message: ({ firstLine }) => `这个账户的这一期在第 ${firstLine} 行已经写过。`,
		fix: '请合并；不同的户在“账户名称”里写清。',
	},
	'balance-ledger': {
		title: '余额表与收支明细对不上',
		message: ({ side, entity, period, balance, ledger, difference }) =>
			`${entity} ${period} 的${side === 'income' ? '收入' : '支出'}：余额表合计 ${balance}，收支明细合计 ${ledger}，相差 ${difference}。`,
		fix: '请逐笔核对是否漏记、重记。账户之间的划转不记收支明细；余额表里转出、转入两边都写，金额相同。',
	},
	'balance-absent': {
		title: '有收支明细，没有余额',
		message: ({ period, entity }) =>
			`${entity} ${period} 有收支明细，balances.csv 里没有这一期余额，无法核对。`,
		fix: '请在 balances.csv 补上这一期。',
	},
	'entity-silent': {
		title: '分开记账的主体没有交账',
		message: ({ cell, title, entities }) =>
			`登记已公开 ${cell} 的“${title.zh}”，里面没有“${entities}”的账。`,
		fix: '请把它的收支和余额补进表里；没有收支的，余额照写，收入、支出写 0；不再单独记账的，在 entities.csv 写明终止日期。',
	},
	'entity-unlisted': {
		title: '核算主体没有登记',
		message: ({ entity }) => `entities.csv 里没有“${entity}”，它的账缺了哪一期看不出来。`,
		fix: '确实分开记账的，在 entities.csv 加一行，写明起始公开日期；写错了的，改正“主体”。不写主体的就是集体经济组织。',
	},
	'entity-outside': {
		title: '核算主体那时不单独核算',
		message: ({ entity, on, since, until }) =>
			`“${entity}”登记的起止日期是 ${since} 至 ${until === '' ? '现在' : until}，这一笔（期）是 ${on}。`,
		fix: '请核对这一行的主体和日期，或者改正 entities.csv 里的起止日期。',
	},
	'budget-repeated': {
		title: '同一类别写了两行预算',
		message: ({ cell, firstLine }) => `“${cell}”在第 ${firstLine} 行已经写过。`,
		fix: '请合并成一行。',
	},
};
