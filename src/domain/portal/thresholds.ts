import type { Bilingual } from '../bilingual.ts';

/** A limit that a county may set, with what it means and how to write it. */
export interface Threshold {
	/** Its unit. Amounts are in yuan in the file and in fen in the program; `yes-or-no` is a rule of the county. */
	readonly kind: 'yuan' | 'percent' | 'days' | 'months' | 'years' | 'times' | 'yes-or-no';
	/** The portal's own, where a county sets none. */
	readonly usual?: number;
	/** For the documentation, where there is no usual value. */
	readonly example?: number | boolean;
	readonly least?: number;
	readonly most?: number;
	/** Without the usual value and the end of the sentence, where there is a usual value. */
	readonly doc: Bilingual;
}

/**
 * The settings under `thresholds` in `portal.yaml`. The usual values are chosen so that what is usual stays quiet.
 * Amounts, the days for handing in vouchers and zero reception have none, for only a county can set them: their rules are then not run. The years are
 * the longest terms of 《中华人民共和国民法典》 for a lease and of 《中华人民共和国农村土地承包法》 for arable land,
 * grassland and forest land. A new village committee has its handover within ten days by 《中华人民共和国村民委员会组织法》
 * (2018).
 */
export const thresholds = {
	decision: {
		kind: 'yuan',
		example: 10_000,
		doc: {
			zh: '多少元以上的支出、借入要有“四议两公开”决议，只写数字。',
			en: 'The amount in yuan from which an expense or a loan taken needs a decision; digits only.',
		},
	},
	tender: {
		kind: 'yuan',
		example: 100_000,
		doc: {
			zh: '多少元以上的工程要公开招标，只写数字。',
			en: 'The amount in yuan from which a project needs a tender; digits only.',
		},
	},
	countersign: {
		kind: 'yuan',
		example: 5_000,
		doc: {
			zh: '多少元以上的支出要增加审批人，只写数字。',
			en: 'The amount in yuan from which an expense needs extra approvals; digits only.',
		},
	},
	contract: {
		kind: 'yuan',
		example: 5_000,
		doc: {
			zh: '多少元以上的支出要签合同，只写数字。',
			en: 'The amount in yuan from which an expense needs a contract; digits only.',
		},
	},
	cash: {
		kind: 'yuan',
		example: 5_000,
		doc: {
			zh: '库存现金最多留多少元，只写数字。',
			en: 'The most cash in yuan that may be kept; digits only.',
		},
	},
	zeroReception: {
		kind: 'yes-or-no',
		example: true,
		doc: {
			zh: '本县实行村级“零接待”的写 true。',
			en: 'true where the county’s villages may not spend on receptions.',
		},
	},
	splitDays: {
		kind: 'days',
		usual: 30,
		least: 1,
		most: 366,
		doc: {
			zh: '多少天内付给同一收款方的几笔钱合起来看',
			en: 'Days within which payments to one payee are looked at together',
		},
	},
	splitPercent: {
		kind: 'percent',
		usual: 60,
		doc: {
			zh: '每一笔达到金额标准的百分之几，才算接近标准',
			en: 'From which percentage of a threshold a payment counts as close to it',
		},
	},
	awardNearPercent: {
		kind: 'percent',
		usual: 1,
		doc: {
			zh: '中标金额比预算低不到百分之几要提示',
			en: 'A price awarded less than this percentage below the budget is noted',
		},
	},
	finalOverPercent: {
		kind: 'percent',
		usual: 10,
		doc: {
			zh: '决算超过中标金额百分之几要提示',
			en: 'A final cost more than this percentage above the award is noted',
		},
	},
	winnerYears: {
		kind: 'years',
		usual: 3,
		least: 1,
		most: 20,
		doc: {
			zh: '最近几年的中标情况合起来看',
			en: 'Years over which awards are looked at together',
		},
	},
	winnerTimes: {
		kind: 'times',
		usual: 3,
		least: 2,
		most: 100,
		doc: {
			zh: '同一单位在一个村至少中标几次才提示',
			en: 'Awards to one organisation in a village from which it is noted',
		},
	},
	winnerPercent: {
		kind: 'percent',
		usual: 50,
		doc: {
			zh: '同一单位占全村、乡镇或全县中标项目百分之几要提示',
			en: 'The percentage of a village’s, a township’s or the county’s awards from which it is noted',
		},
	},
	rentBelowPercent: {
		kind: 'percent',
		usual: 50,
		doc: {
			zh: '每亩租金比全县同类中位数低百分之几要提示',
			en: 'Rent per mu this percentage below the county’s median is noted',
		},
	},
	leaseYears: {
		kind: 'years',
		usual: 20,
		least: 1,
		most: 100,
		doc: {
			zh: '资产出租最长几年',
			en: 'The longest lease of an asset in years',
		},
	},
	arableYears: {
		kind: 'years',
		usual: 30,
		least: 1,
		most: 100,
		doc: {
			zh: '耕地承包最长几年',
			en: 'The longest contract for arable land in years',
		},
	},
	grasslandYears: {
		kind: 'years',
		usual: 50,
		least: 1,
		most: 100,
		doc: {
			zh: '草地承包最长几年',
			en: 'The longest contract for grassland in years',
		},
	},
	forestYears: {
		kind: 'years',
		usual: 70,
		least: 1,
		most: 100,
		doc: {
			zh: '林地承包最长几年',
			en: 'The longest contract for forest land in years',
		},
	},
	assetDays: {
		kind: 'days',
		usual: 90,
		least: 0,
		most: 366,
		doc: {
			zh: '工程验收后多少天内登记资产',
			en: 'Days from acceptance to the asset’s registration',
		},
	},
	assemblyMonths: {
		kind: 'months',
		usual: 6,
		least: 1,
		most: 60,
		doc: {
			zh: '多少个月没有村民（代表）会议的记录要提示',
			en: 'Months without a recorded assembly from which it is noted',
		},
	},
	supervisionMonths: {
		kind: 'months',
		usual: 3,
		least: 1,
		most: 60,
		doc: {
			zh: '多少个月没有监委会工作记录要提示',
			en: 'Months without a supervision record from which it is noted',
		},
	},
	handoverDays: {
		kind: 'days',
		usual: 10,
		least: 0,
		most: 366,
		doc: {
			zh: '换届、换人后多少天内办完工作移交并登记',
			en: 'Days from a change of office to its handover',
		},
	},
	voucherDays: {
		kind: 'days',
		example: 10,
		least: 0,
		most: 366,
		doc: {
			zh: '期末后多少天内把凭证交到记账机构，只写数字。',
			en: 'Days from the end of a period within which its vouchers go to the agency; digits only.',
		},
	},
	vacantDays: {
		kind: 'days',
		usual: 90,
		least: 0,
		most: 730,
		doc: {
			zh: '应有的职务空缺多少天要提示',
			en: 'Days without a holder from which an office is noted',
		},
	},
	feedbackDays: {
		kind: 'days',
		usual: 30,
		least: 1,
		most: 366,
		doc: {
			zh: '巡察、审计、检查反馈以后多少天没有公开要提示',
			en: 'Days from an inspection’s report to the village until it is noted that villagers were not told',
		},
	},
	recheckDays: {
		kind: 'days',
		usual: 90,
		least: 1,
		most: 1000,
		doc: {
			zh: '问题整改完成以后多少天没有复查要提示',
			en: 'Days from the end of a rectification until it is noted that nobody checked it again',
		},
	},
	homesteadDays: {
		kind: 'days',
		usual: 90,
		least: 1,
		most: 1000,
		doc: {
			zh: '宅基地申请停在一步多少天没有进展要提示',
			en: 'Days without a next stage from which an application for a house plot is noted',
		},
	},
	fundIdleMonths: {
		kind: 'months',
		usual: 6,
		least: 1,
		most: 60,
		doc: {
			zh: '专项资金下达后多少个月没有到账、到账或者上一笔支出后多少个月没有再用要提示',
			en: 'Months after its grant without receipt, or without spending, from which earmarked money is noted',
		},
	},
	budgetOverPercent: {
		kind: 'percent',
		usual: 10,
		doc: {
			zh: '支出超过预算百分之几要提示',
			en: 'Spending more than this percentage above the budget is noted',
		},
	},
	roundPercent: {
		kind: 'percent',
		usual: 40,
		doc: {
			zh: '整千元的支出占百分之几要列出统计',
			en: 'The percentage of payments in whole thousands from which the statistic is shown',
		},
	},
	yearEndPercent: {
		kind: 'percent',
		usual: 30,
		doc: {
			zh: '12月支出占全年百分之几要列出统计',
			en: 'December’s percentage of a year’s spending from which the statistic is shown',
		},
	},
	weekendPercent: {
		kind: 'percent',
		usual: 40,
		doc: {
			zh: '周末和节日的凭证占百分之几要列出统计',
			en: 'The percentage of vouchers dated on weekends and holidays from which the statistic is shown',
		},
	},
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof thresholds;

/** The thresholds with a usual value. */
export type UsualThreshold = {
	[Name in ThresholdName]: (typeof thresholds)[Name] extends { usual: number } ? Name : never;
}[ThresholdName];

/** What each is set to, as the program sees it. */
export type ThresholdValues = {
	readonly [Name in ThresholdName]?:
		((typeof thresholds)[Name]['kind'] extends 'yes-or-no' ? boolean : number) | undefined;
};

export const thresholdNames = Object.keys(thresholds) as ThresholdName[];

/** What a threshold means and what holds where it is left out. */
export function thresholdDoc(name: ThresholdName): Bilingual {
	const { doc, usual, kind }: Threshold = thresholds[name];
	if (usual === undefined) return doc;
	return {
		zh: `${doc.zh}，不写按 ${usual}${units[kind]}。`,
		en: `${doc.en}; ${usual} when left out.`,
	};
}

const units: Readonly<Record<Threshold['kind'], string>> = {
	yuan: ' 元',
	percent: '',
	days: ' 天',
	months: ' 个月',
	years: ' 年',
	times: ' 次',
	'yes-or-no': '',
};

/** How a threshold is written in the example of the documentation. */
export function thresholdExample(name: ThresholdName): string {
	const { usual, example }: Threshold = thresholds[name];
	return String(usual ?? example);
}

/** The least and the most that a number may be. @returns as `portal.yaml` has it */
export function thresholdRange(name: ThresholdName): readonly [number, number] {
	const { least = 0, most = mostPercent }: Threshold = thresholds[name];
	return [least, most];
}

const mostPercent = 1000;
