import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { aDisclosure, aLedgerRow, anObligation, csvOf } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import { asOf, buildSite } from './build-site.ts';
import { corrected } from './county-history.ts';
import { homes } from './county.ts';
import { filesOf } from './html.ts';
import { readCells } from './trees.ts';

const village = 'villages/990101001200';
const ledgerFile = `${village}/ledger/2025-03.csv`;
const county = {
	...countyFiles,
	'catalogue.csv': csvOf([
		anObligation({ 目录编号: 'CW-01', 类别: '财务', 公开事项: '收支明细', 数据表: 'ledger' }),
		anObligation({ 目录编号: 'CW-02', 类别: '财务', 公开对象: '本村成员' }),
	]),
};

/** What was planted in the first commit and must not be found anywhere. */
const planted = ['13812345678', '王小明', '内部名单'];

const firstVersion = {
	...county,
	[ledgerFile]: csvOf([
		aLedgerRow({ '支出（元）': '12000.00' }),
		aLedgerRow({ 凭证号: '记-3-2', 摘要: '王小明误工补贴', 备注: '电话13812345678' }),
		aLedgerRow({ 凭证号: '记-3-3', 摘要: '王小明的补助', 对方: '王小明' }),
	]),
	[`${village}/finance.csv`]: csvOf([
		aDisclosure({ 目录编号: 'CW-01', 发布日期: '2025-04-10' }),
		aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-02', 标题: '内部名单' }),
	]),
};
const secondVersion = {
	[ledgerFile]: csvOf([
		aLedgerRow({ '支出（元）': '10200.00' }),
		aLedgerRow({ 凭证号: '记-3-2', 摘要: '王*明误工补贴' }),
	]),
	[`${village}/finance.csv`]: csvOf([
		aDisclosure({ 目录编号: 'CW-01', 发布日期: '2025-04-10', 更正说明: '多写了1800元' }),
	]),
};

/** The words of a page, without its marks. */
function wordsOf(site: string, address: string): string {
	const html = readFileSync(path.join(site, address, 'index.html'), 'utf8');
	return html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

describe('a site whose data was corrected', () => {
	it('tells of the row what stood there first, when it was changed, and why', () => {
		const { folder } = inject('county');
		for (const page of [corrected.page, `${homes.village}corrections/`, 'corrections/']) {
			expect(wordsOf(folder, page), page).toContain(corrected.sentence);
			expect(wordsOf(folder, page), page).toContain(`原因：${corrected.reason}`);
		}
		expect(wordsOf(folder, `${homes.careless}corrections/`)).toContain(
			'从2025年4月10日起没有更正。',
		);
		const [row, ...more] = readCells(folder, 'downloads/corrections.csv').filter((cells) =>
			Object.values(cells).join().includes(corrected.voucher),
		);
		expect(more).toEqual([]);
		expect(Object.values(row ?? {})).toEqual(expect.arrayContaining(['1840.00', '1480.00']));
	});

	it('tells it on the pages of the month, the village and the county and in the feed, and nothing private', async () => {
		const { data, commit } = aDatedRepository();
		commit('2025-04-12', firstVersion);
		commit('2025-05-06', secondVersion);
		const site = path.join(aDataFolder({}), 'site');
		await buildSite(data, site, asOf, '--site', 'https://example.gov.cn');

		const sentence = '支出：2025年4月12日发布时为 12,000.00 元，2025年5月6日改为 10,200.00 元。';
		for (const page of [`${village}/ledger/2025-03`, `${village}/corrections`, 'corrections']) {
			expect(wordsOf(site, page), page).toContain(sentence);
			expect(wordsOf(site, page), page).toContain('原因：多写了1800元');
			expect(wordsOf(site, page), page).toContain('摘要：2025年5月6日有改动，文字内容不显示。');
			expect(wordsOf(site, page), page).toContain(
				'撤下：日期 2025年3月5日，类别“办公费”，支出 100.00 元。',
			);
		}
		expect(wordsOf(site, `${village}/ledger/2025-03`)).toContain(
			'数据文件首次提交于 2025年4月12日',
		);
		expect(wordsOf(site, village)).toContain('更正记录（3 处）');
		expect(wordsOf(site, 'villages/990101001201/corrections')).toContain(
			'从2025年4月12日起没有更正。',
		);
		const feed = readFileSync(path.join(site, 'corrections.xml'), 'utf8');
		expect(feed).toContain(sentence);
		expect(feed).toContain(`https://example.gov.cn/${village}/corrections/#correction-`);
		const county = readFileSync(path.join(site, 'corrections/index.html'), 'utf8');
		expect(county).toContain('href="/corrections.xml"');

		const cache = path.join(import.meta.dirname, '../../.cache/corrections.json');
		const files = filesOf(site).map((file) => path.join(site, file));
		const telling = [...files, cache].filter((file) => {
			const bytes = readFileSync(file);
			return planted.some((each) => bytes.includes(each));
		});
		expect(telling).toEqual([]);
	}, 120_000);
});

describe('a site without a history', () => {
	it('says so, offers no table and no feed, and is built all the same', () => {
		const { folder } = inject('small');
		for (const page of ['corrections/', `${homes.village}corrections/`]) {
			expect(wordsOf(folder, page)).toContain('不在 git 仓库里');
			expect(wordsOf(folder, page)).toContain('这不等于没有更正过');
		}
		for (const file of ['corrections.xml', 'downloads/corrections.csv']) {
			expect(existsSync(path.join(folder, file)), file).toBe(false);
		}
	});
});
