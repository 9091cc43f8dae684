import { describe, expect, test } from 'vitest';
import { witnessMissing } from '../../src/checks/hints/signatures/witness-missing.ts';
import { readGuideText } from '../../src/search/guide-text.ts';
import { describeGuide, describeHintRule, listVillageRecords } from '../../src/search/records.ts';
import { packRecord, unpackRecord, type SearchRecord } from '../../src/search/search-record.ts';
import { profiles } from '../../src/domain/portal/profiles.ts';
import type { Portal } from '../../src/domain/portal/portal.ts';
import { aDisclosure, aLedgerRow, aVillage, type VillageParts } from '../builders.ts';

const everythingOf = (parts: VillageParts): SearchRecord[] => {
	const { dataset, register } = aVillage(parts);
	const context = {
		portal: {} as Portal,
		profile: profiles.national,
		register,
		asOf: '2025-06-30',
	};
	return [...listVillageRecords(dataset, context)];
};
const ofKind = (records: readonly SearchRecord[], kind: string) =>
	records.filter(({ filters }) => filters.kind === kind);

describe('a village', () => {
	test('is found by name and spelling, in its township, in no year', () => {
		expect(everythingOf({})).toEqual([
			{
				path: '/villages/990101001200/',
				title: '柳溪村',
				place: '柳溪镇',
				keywords: 'liuxicun lxc',
				segments: [],
				filters: { kind: 'village', township: '990101', village: '990101001200' },
				date: '',
				year: undefined,
			},
		]);
	});
});

describe('a ledger', () => {
	const rows = [
		aLedgerRow({ 摘要: '复印纸', 对方: '晨光文具店', 经手人: '周文', 备注: '备注不找' }),
		aLedgerRow({ 凭证号: '记-3-2', 摘要: '水管', 类别: '维修费' }),
		aLedgerRow({ 凭证号: '记-3-2', 摘要: '水管', 类别: '维修费' }),
		aLedgerRow({ 凭证号: '记-3-3', 摘要: '复印纸', 对方: '晨光文具店' }),
		aLedgerRow({ 凭证号: '记-3-3', 摘要: '复印纸', 对方: '老郑五金店' }),
	];

	test('is found by each payment of a masked name, though others say the same', () => {
		const paid = { 摘要: '误工补贴', 对方: '谭*香', 对方类型: '个人' };
		const [ledger] = ofKind(
			everythingOf({
				ledger: { '2025-03': [aLedgerRow(paid), aLedgerRow({ ...paid, 凭证号: '记-3-2' })] },
			}),
			'ledger',
		);
		expect(ledger?.segments.slice(0, 2)).toEqual([
			{ anchor: 'v-记-3-1', text: '误工补贴 · 谭*香' },
			{ anchor: 'v-记-3-2', text: '误工补贴 · 谭*香' },
		]);
	});

	test('is found by what was paid for and to whom, once each, and by its categories', () => {
		const [ledger] = ofKind(everythingOf({ ledger: { '2025-03': rows } }), 'ledger');
		expect(ledger).toEqual({
			path: '/villages/990101001200/ledger/2025-03/',
			title: '柳溪村 2025年3月收支明细',
			place: '柳溪镇 · 财务',
			keywords: '',
			segments: [
				{ anchor: 'v-记-3-1', text: '复印纸 · 晨光文具店' },
				{ anchor: 'v-记-3-2', text: '水管' },
				{ anchor: 'v-记-3-3~2', text: '复印纸 · 老郑五金店' },
				{ anchor: 'v-记-3-1', text: '类别：办公费' },
				{ anchor: 'v-记-3-2', text: '类别：维修费' },
			],
			filters: {
				kind: 'ledger',
				township: '990101',
				village: '990101001200',
				affair: 'finance',
			},
			date: '2025-03-31',
			year: 2025,
		});
	});

	test('stands for the disclosure of it, whose correction is found with it', () => {
		const records = everythingOf({
			ledger: { '2025-03': rows.slice(0, 1) },
			finance: [
				aDisclosure({ 目录编号: 'CW-02', 标题: '3月明细', 更正说明: '补记复印纸一笔' }),
				aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-02', 期间: '2025-04', 标题: '4月明细' }),
			],
		});
		expect(ofKind(records, 'disclosure').map(({ title }) => title)).toEqual([
			'柳溪村 4月明细（2025年4月）',
		]);
		expect(ofKind(records, 'ledger')[0]?.segments.at(-1)).toEqual({ text: '补记复印纸一笔' });
	});
});

describe('a disclosure', () => {
	test('is found by its title and paragraphs, in the year that it is about', () => {
		const [record] = ofKind(
			everythingOf({
				'village-affairs': [
					aDisclosure({
						目录编号: 'CW-01',
						期间: '2024-Q4',
						标题: '四季度会议',
						发布日期: '2025-01-09',
						正文: '第一段\n第二段',
						更正说明: '改了日期',
					}),
				],
			}),
			'disclosure',
		);
		expect(record).toEqual({
			path: '/villages/990101001200/village-affairs/GK-1/',
			title: '柳溪村 四季度会议（2024年第四季度）',
			place: '柳溪镇 · 村务',
			keywords: '',
			segments: [
				{ anchor: 'p1', text: '第一段' },
				{ anchor: 'p2', text: '第二段' },
				{ text: '改了日期' },
			],
			filters: {
				kind: 'disclosure',
				township: '990101',
				village: '990101001200',
				affair: 'village',
			},
			date: '2025-01-09',
			year: 2024,
		});
	});

	test('for members only is not found', () => {
		const records = everythingOf({
			'party-affairs': [
				aDisclosure({ 编号: 'A', 目录编号: 'DW-01', 标题: '党费' }),
				aDisclosure({ 编号: 'B', 目录编号: 'DW-02', 标题: '名单' }),
			],
		});
		expect(ofKind(records, 'disclosure').map(({ title }) => title)).toEqual([
			'柳溪村 党费（2025年3月）',
		]);
	});
});

describe('a guide', () => {
	const source = `---
title: 怎么看账
description: 三步看懂。
---

import X from './x.astro';

开头一段，见[名录](/villages/)。

<X />

## 先看什么？

- **收入**：收进来的钱

## 先看什么？

再看支出。
`;

	test('is found by its paragraphs, each leading to the heading above it', () => {
		expect(describeGuide(readGuideText('/guides/accounts/', source))).toMatchObject({
			path: '/guides/accounts/',
			title: '怎么看账',
			segments: [
				{ text: '三步看懂。' },
				{ text: '开头一段，见名录。' },
				{ anchor: '先看什么', text: '先看什么？' },
				{ anchor: '先看什么', text: '收入：收进来的钱' },
				{ anchor: '先看什么-1', text: '先看什么？' },
				{ anchor: '先看什么-1', text: '再看支出。' },
			],
			filters: { kind: 'guide' },
			year: undefined,
		});
	});

	test('without a title is refused', () => {
		expect(() => readGuideText('/guides/x/', '正文')).toThrow();
	});
});

test('a rule of hints is found by what it asks, why it happens and what can be done', () => {
	expect(describeHintRule(witnessMissing)).toMatchObject({
		path: '/hints/rules/witness-missing/',
		title: '提示说明：缺少证明人',
		place: '提示说明',
		segments: [
			{ text: '每笔支出都写明证明人。' },
			{ text: '银行代扣水电费等，没有人在场证明。' },
			{ text: '原始凭证上已经签字，录入时漏填。' },
			{ text: '凭证上有签字的，在收支明细里补上；没有的，说明原因。' },
		],
		filters: { kind: 'guide' },
	});
});

describe('a packed record', () => {
	test('is unpacked as it was, but for the keywords', () => {
		const { path, title, place, segments } = aRecord;
		const { url, content } = packRecord(aRecord);
		const kept = { url, content: content.replace(/\u200B/g, '') };
		expect(unpackRecord(kept)).toEqual({ path, title, place, segments });
	});
});

const aRecord: SearchRecord = {
	path: '/villages/990101001200/ledger/2025-03/',
	title: '2025年3月收支明细',
	place: '柳溪村 · 柳溪镇 · 财务',
	keywords: 'abc',
	segments: [
		{ anchor: 'v-记#1', text: '购 A4 纸 12 包' },
		{ text: '没有地址的一段' },
		{ anchor: 'v-~2', text: '<b>&amp;“引”' },
	],
	filters: { kind: 'ledger' },
	date: '2025-03-31',
	year: 2025,
};
