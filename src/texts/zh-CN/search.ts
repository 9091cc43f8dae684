import { count } from './format.ts';

export const search = {
	title: '搜索',
	description: (county: string) =>
		`在${county}全部村的收支明细和党务、村务、财务公开里，查事项、单位、村名。`,
	intro: '查事项、收款单位、村名、金额都可以，例如“果园承包款”“垃圾清运”“18,100.00”。',
	label: '要查什么',
	hint: '几个词用空格隔开。个人姓名已隐去一部分，照“张*丰”这样写，并选好村。',
	submit: '搜索',
	filters: '缩小范围：乡镇、村、年度、类型',
	township: '乡镇',
	village: '村',
	affair: '哪一务',
	year: '年度',
	kind: '类型',
	any: '全部',
	kinds: {
		ledger: '收支明细',
		disclosure: '公开事项',
		register: '台账',
		payee: '收款单位',
		village: '村庄',
		guide: '看账指南',
	},
	results: '搜索结果',
	more: '更多结果',
	retry: '再试一次',
	/** For whoever has no working script: there is no search then. */
	needsScript: '搜索要用到 JavaScript。这里如果一直没有出现搜索框，说明浏览器没有开启或者不支持。',
	directoryInstead: '请从村庄名录进入自己的村，所有内容都能一页一页看到。',
	directory: '村庄名录',
	advice: [
		'换一个短一点的词，例如不写“支付水管款”，只写“水管”。',
		'个人姓名写成“张*丰”这样，选好村；或者改查单位、事项。',
		'把上面的乡镇、村、年度改回“全部”。',
	],
	guidePlace: '看账指南',
	/** Given to the script in the page; it puts a value for each name in braces. */
	sentences: {
		searching: '正在查找……',
		found: '找到 {count} 条结果',
		foundSince: '{year}年以来找到 {count} 条结果',
		shown: '已列出 {shown} 条，共 {count} 条',
		/** No record holds what was typed as it was typed; these hold its parts. */
		loosely: '没有一处写着“{typed}”。下面这些提到了{parts}。',
		quoted: '“{word}”',
		olderYear: '再查{year}年',
		moreMatches: '这一页还有 {count} 处',
		/** A masked name may be several people; within a village it is found with every payment. */
		chooseVillage:
			'“{typed}”是隐去一部分的姓名，不同的村可能是不同的人。请在上面选一个村，再查这个村的。',
		nothing: '没有找到“{typed}”',
		nothingInScope: '这个范围里没有公开内容',
		failed: '搜索没有准备好，可能是网络断了。',
		failedOlder: '更早的年份没有取到，可能是网络断了。',
		/** Of an amount that was asked for. */
		payments: '金额 {amount} 元的收支有 {count} 笔：收入合计 {income} 元，支出合计 {expense} 元。',
		income: '收入 {amount}',
		expense: '支出 {amount}',
		allPayments: '看全部，再筛选、下载',
		inPayments: '在每一笔收支里查“{typed}”',
		unsupported: '这个浏览器太旧，不能搜索。请更新微信或者浏览器。',
	},
	finder: {
		label: '输入村名、拼音或乡镇',
		hint: '例如：柳溪村、liuxi、lxc、柳溪镇',
		clear: '清空',
		villageCount: (villages: number) => `${count(villages)}个村`,
		alias: (names: readonly string[]) => `又名${names.join('、')}`,
		sentences: {
			found: '找到 {count} 个村',
			foundOne: '找到{village}，按回车键打开',
			none: '没有这个名字的村。请换一个字试试，或者清空后从名单里找。',
		},
	},
} as const;
