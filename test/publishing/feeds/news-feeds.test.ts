import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/corrections/correction.ts';
import { listNewsFeeds } from '../../../src/publishing/feeds/news-feeds.ts';
import {
	aComment,
	aDisclosure,
	anObligation,
	villageId,
	type VillageParts,
} from '../../builders.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';

const root = 'https://example.gov.cn/sunlit/';
const catalogue = [
	anObligation({ 目录编号: 'CW-03', 类别: '财务', 公开事项: '财产', 公开时限: '次月15日' }),
	anObligation({ 目录编号: 'DW-01', 类别: '党务', 公开事项: '党费', 公开频次: '每年' }),
];
const correction: Correction = {
	...{ id: 'a1', village: villageId, table: 'ledger', kind: 'changed', on: '2025-05-06' },
	...{ commit: 'c0ffee', issue: 'ledger/2025-03', row: 'ledger/1', name: '记-3-1' },
	...{ period: '2025-03', publishedOn: '2025-03-12', reason: '多写了' },
	cells: [{ field: 'expense', before: '12000.00', after: '10200.00' }],
};

interface Entry {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly updated: string;
	readonly kind: string;
	readonly link: string;
}

function feeds(parts: VillageParts, corrections: readonly Correction[] = [], asOf = '2025-05-20') {
	const site = aSite(aDatedVillage({ asOf, since: '2025-03-01' }, { catalogue, ...parts }));
	const own = { corrections, firstPublished: {}, firstCommits: {}, skipped: [] };
	const log = { since: '2025-01-01', moves: [], villages: new Map([[villageId, own]]) };
	const all = [...listNewsFeeds(site, { root, corrections: log })];
	return new Map(all.map(({ path, text }) => [path, text]));
}

const asText = (markup = '') =>
	markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

function entriesOf(xml = ''): Entry[] {
	return xml
		.split('<entry>')
		.slice(1)
		.map((entry) => ({
			id: /<id>(.*?)<\/id>/.exec(entry)?.[1] ?? '',
			title: asText(/<title type="html"><!\[CDATA\[(.*?)\]\]>/s.exec(entry)?.[1]),
			summary: asText(/<summary type="html"><!\[CDATA\[(.*?)\]\]>/s.exec(entry)?.[1]),
			updated: /<updated>(.*?)<\/updated>/.exec(entry)?.[1] ?? '',
			kind: /term="([^"]*)"/.exec(entry)?.[1] ?? '',
			link: /<link href="([^"]*)"/.exec(entry)?.[1] ?? '',
		}));
}

const ofVillage = `feeds/villages/${villageId}.xml`;
const noon = (day: string) => `${day}T04:00:00.000Z`;
const happened: VillageParts = {
	finance: [
		aDisclosure({ 编号: 'CW-1', 期间: '2025-03', 标题: '3月财产', 发布日期: '2025-04-10' }),
	],
	comments: [
		aComment({ 编号: 'YJ-1', 收到日期: '2025-04-02', 答复日期: '2025-04-12', 答复内容: '已修好' }),
	],
};

describe('what is new in a village', () => {
	it('is told newest first, each under the day on which it happened', () => {
		const xml = feeds(happened, [correction]).get(ofVillage);
		const told = entriesOf(xml).map(({ kind, updated, title, summary }) => [
			...[kind, updated, title, summary],
		]);
		expect(told).toEqual([
			[
				...['overdue', noon('2025-05-16'), '柳溪镇柳溪村到期未公开：财产（2025年4月）'],
				'应于2025年5月15日前公开，到期没有公开。',
			],
			[
				...['corrected', noon('2025-05-06'), '柳溪镇柳溪村更正：2025年3月 收支明细 记-3-1'],
				'支出：2025年3月12日发布时为 12,000.00 元，2025年5月6日改为 10,200.00 元。原因：多写了',
			],
			[
				...['answered', noon('2025-04-12'), '柳溪镇柳溪村答复意见：水渠什么时候修好？'],
				'2025年4月12日答复：已修好',
			],
			[
				...['disclosed', noon('2025-04-10'), '柳溪镇柳溪村公开：3月财产'],
				'财务公开，2025年3月。村里登记的公开日期是2025年4月10日。',
			],
		]);
		expect(xml).toContain(`<updated>${noon('2025-05-16')}</updated>`);
		expect(xml).toContain(`<link rel="self" href="${root}${ofVillage}"/>`);
	});

	it('is called the same for good, wherever and whenever it is told', () => {
		const early = entriesOf(feeds(happened, [correction]).get(ofVillage));
		const later = feeds(happened, [correction], '2025-07-01');
		const ids = early.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const path of [ofVillage, 'feeds/townships/990101.xml', 'feeds/county.xml']) {
			const again = entriesOf(later.get(path));
			expect(again.filter(({ id }) => ids.includes(id))).toEqual(early);
		}
		expect(ids).toContain(`${root}villages/${villageId}/#finance-CW-1`);
	});

	it('ceases to be overdue once it is there', () => {
		const late = aDisclosure({ 编号: 'CW-2', 期间: '2025-04', 发布日期: '2025-05-18' });
		const entries = entriesOf(feeds({ finance: [late] }).get(ofVillage));
		expect(entries.map(({ kind, updated }) => [kind, updated])).toEqual([
			['disclosed', noon('2025-05-18')],
			['overdue', noon('2025-04-16')],
		]);
	});

	it('leaves out what is dated after the day of the site', () => {
		const early = aDisclosure({ 期间: '2025-03', 发布日期: '2025-05-21' });
		const kinds = entriesOf(feeds({ finance: [early] }).get(ofVillage)).map(({ kind }) => kind);
		expect(kinds).toEqual(['overdue', 'overdue']);
	});

	it('is told by affair, where it belongs to one', () => {
		const all = feeds(happened, [correction]);
		const kinds = (name: string) => entriesOf(all.get(`feeds/${name}.xml`)).map(({ kind }) => kind);
		expect(kinds('finance')).toEqual(['overdue', 'disclosed']);
		expect(kinds('party-affairs')).toEqual([]);
		expect(kinds('county')).toEqual(['overdue', 'corrected', 'answered', 'disclosed']);
	});

	it('is no markup, whatever it says', () => {
		const title = '<script>alert(1)</script>]]>&';
		const finance = [aDisclosure({ 期间: '2025-03', 标题: title })];
		const xml = feeds({ finance }).get(ofVillage) ?? '';
		expect(xml).not.toContain('<script');
		expect(xml.split(']]>').length).toBe(xml.split('<![CDATA[').length);
		expect(entriesOf(xml).at(-1)?.title).toBe(`柳溪镇柳溪村公开：${title}`);
	});

	it('is bounded', () => {
		const comments = Array.from({ length: 60 }, (_, index) =>
			aComment({ 编号: `YJ-${index}`, 答复日期: '2025-04-12' }),
		);
		const finance = Array.from({ length: 60 }, (_, index) =>
			aDisclosure({ 编号: `CW-${index}`, 期间: '2025-03', 发布日期: '2025-04-12' }),
		);
		const all = feeds({ finance, comments });
		expect(entriesOf(all.get(ofVillage))).toHaveLength(30);
		const many = Array.from({ length: 150 }, (_, index) => ({ ...correction, id: `a${index}` }));
		expect(entriesOf(feeds({}, many).get('feeds/county.xml'))).toHaveLength(100);
	});

	it('is dated from the beginning where nothing has happened', () => {
		const xml = feeds({}, [], '2025-03-05').get(ofVillage);
		expect(entriesOf(xml)).toEqual([]);
		expect(xml).toContain(`<updated>${noon('2025-03-01')}</updated>`);
	});
});
