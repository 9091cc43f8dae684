import type { Bilingual } from '../bilingual.ts';
import type { DueRule } from '../obligations/due-rule.ts';

/** What a jurisdiction prescribes. A value that is absent is not prescribed: nothing is counted as late by it. */
export interface ProfileRules {
	/** How often the ledger is disclosed; where both are named a village may close by month or by quarter. */
	readonly closing?: readonly ('month' | 'quarter')[];
	/** By when a month's or quarter's ledger is disclosed. */
	readonly ledgerDue?: DueRule;
	/** Days from an event to its disclosure; 0 is the same day (即时公开). */
	readonly eventDueDays?: number;
	/** Days a disclosure stays on the notice board at least. */
	readonly postedDays?: number;
	/** Days in which the village answers a villager's comment. */
	readonly answerDays?: number;
	/** Days in which the township answers when the village's answer is disputed. */
	readonly townshipAnswerDays?: number;
}

export interface Profile extends ProfileRules {
	readonly id: ProfileId;
	readonly name: Bilingual;
	/** The regulation and its year. Article numbers come from `catalogue.csv`, never from here. */
	readonly source: string;
	readonly checkedOn: typeof checkedOn;
}

export const profileIds = [
	'national',
	'chongqing',
	'shandong',
	'zhejiang',
	'shanghai',
	'sichuan',
	'shaanxi',
] as const;

export type ProfileId = (typeof profileIds)[number];

const checkedOn = '2026-11-21';

/**
 * The built-in jurisdiction profiles; `portal.yaml` may override any rule. A title in 《》 is the
 * regulation's own; the others only say whose provision of which year the values are.
 */
export const profiles: Readonly<Record<ProfileId, Profile>> = {
	national: {
		id: 'national',
		name: { zh: '全国', en: 'National' },
		source: '《中华人民共和国村民委员会组织法》（2025年修订）',
		checkedOn,
	},
	chongqing: {
		id: 'chongqing',
		name: { zh: '重庆市', en: 'Chongqing' },
		source: '重庆市关于村务公开的规定（2013年）',
		checkedOn,
		closing: ['month', 'quarter'],
		ledgerDue: { kind: 'day-of-next-month', day: 15 },
		eventDueDays: 10,
		postedDays: 10,
		answerDays: 3,
		townshipAnswerDays: 10,
	},
	shandong: {
		id: 'shandong',
		name: { zh: '山东省', en: 'Shandong' },
		source: '《山东省村务公开条例》（2018年）',
		checkedOn,
		closing: ['month'],
		eventDueDays: 0,
		postedDays: 5,
		answerDays: 5,
	},
	zhejiang: {
		id: 'zhejiang',
		name: { zh: '浙江省', en: 'Zhejiang' },
		source: '浙江省关于村务公开的规定（2020年）',
		checkedOn,
		closing: ['month', 'quarter'],
		eventDueDays: 5,
		answerDays: 15,
		townshipAnswerDays: 20,
	},
	shanghai: {
		id: 'shanghai',
		name: { zh: '上海市', en: 'Shanghai' },
		source: '上海市关于村务公开的规定（2020年）',
		checkedOn,
		answerDays: 15,
	},
	sichuan: {
		id: 'sichuan',
		name: { zh: '四川省', en: 'Sichuan' },
		source: '《四川省村务公开条例》（2009年）',
		checkedOn,
		answerDays: 10,
		townshipAnswerDays: 20,
	},
	shaanxi: {
		id: 'shaanxi',
		name: { zh: '陕西省', en: 'Shaanxi' },
		source: '《陕西省实施〈中华人民共和国村民委员会组织法〉办法》（2011年修订）',
		checkedOn,
		eventDueDays: 5,
	},
};
