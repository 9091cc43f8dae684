import path from 'node:path';
import { filesOf, readPage } from './html.ts';
import { demoData, readCells } from './trees.ts';

/** A text of the data and the page that shows it. */
interface Written {
	readonly page: string;
	readonly text: string;
}

const affairs = ['party-affairs', 'village-affairs', 'finance'];

/** What the offices wrote into ledgers and registers, read without the program's own readers. */
export function writtenInDemo(): Written[] {
	const items = readCells(demoData, 'catalogue.csv');
	const open = new Set(
		items
			.filter((item) => item['公开对象'] === '全社会' && item['数据表'] !== 'ledger')
			.map((item) => item['目录编号']),
	);
	return readCells(demoData, 'villages.csv').flatMap(({ 村编号: village = '' }) => {
		const home = `villages/${village}/`;
		const ledgers = filesOf(path.join(demoData, home, 'ledger'), '.csv').flatMap((file) =>
			readCells(demoData, `${home}ledger/${file}`).flatMap(
				({ 摘要: summary = '', 对方: counterparty = '' }) =>
					[summary, counterparty].map((text) => ({
						page: `${home}ledger/${file.replace('.csv', '')}/`,
						text,
					})),
			),
		);
		const disclosures = affairs.flatMap((affair) =>
			readCells(demoData, `${home}${affair}.csv`)
				.filter(({ 目录编号: item }) => open.has(item))
				.flatMap(({ 编号: id = '', 标题: title = '', 正文: body = '' }) =>
					[title, body].map((text) => ({ page: `${home}${affair}/${id}/`, text })),
				),
		);
		return [...ledgers, ...disclosures];
	});
}

export function pagesWith(term: string, written: readonly Written[]): string[] {
	return [
		...new Set(written.filter(({ text }) => text.includes(term)).map(({ page }) => page)),
	].sort();
}

/** Stretches of Chinese that stand on a few pages, spread over all that was written. */
export function someTerms(count: number, written: readonly Written[]): string[] {
	const stretches = new Set(
		written
			.flatMap(({ text }) => text.match(/\p{Script=Han}{4,}/gu) ?? [])
			.map((stretch) => [...stretch].slice(-5).join('')),
	);
	const sorted = [...stretches].sort();
	const step = sorted.length / count;
	return Array.from({ length: count }, (_, index) => sorted[Math.floor(index * step)] ?? '');
}

/** The text of a built page without its markup. */
export function textOf(site: string, page: string): string {
	return readPage(site, `${page}index.html`)
		.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '')
		.replace(/\s+/g, '');
}

/** The first ledger row of the demo county's oldest year whose summary stands nowhere else. */
export function aRowOfLongAgo(written: readonly Written[]): {
	page: string;
	voucher: string;
	summary: string;
} {
	const page = 'villages/990101001200/ledger/2024-04/';
	const rows = readCells(demoData, page.replace(/\/$/, '.csv'));
	const row = rows.find(
		({ 摘要: summary = '' }) =>
			/^\p{Script=Han}{6,}/u.test(summary) && pagesWith(summary, written).length === 1,
	);
	if (!row) throw new Error('Every summary of the month stands elsewhere too');
	return { page, voucher: row['凭证号'] ?? '', summary: row['摘要'] ?? '' };
}
