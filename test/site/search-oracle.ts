import { existsSync } from 'node:fs';
import path from 'node:path';
import { homes } from './county.ts';
import { filesOf, readPage } from './html.ts';
import { countyData, readCells } from './trees.ts';

/** A text of the data and the page that shows it. */
interface Written {
	readonly page: string;
	readonly text: string;
}

/** The columns of each register whose texts can be found, and the page they stand on, below the village. */
const registers: Readonly<
	Record<string, { readonly columns: readonly string[]; readonly page: (id: string) => string }>
> = {
	decisions: { columns: ['事项', '文号', '实施结果'], page: (id) => `decisions/${id}/` },
	projects: {
		columns: ['名称', '地点', '中标单位', '资金来源'],
		page: (id) => `projects/${id}/`,
	},
	contracts: { columns: ['名称', '对方'], page: (id) => `contracts/${id}/` },
	subsidies: { columns: ['项目', '政策依据', '补贴标准'], page: (id) => `subsidies/${id}/` },
	assets: { columns: ['名称', '类别', '存放地点'], page: () => 'capitals/' },
	resources: { columns: ['名称', '类别', '位置'], page: () => 'capitals/' },
	funds: { columns: ['名称', '来源文件', '用途'], page: (id) => `funds/${id}/` },
	debts: { columns: ['事由', '对方'], page: () => 'debts/' },
	supervision: { columns: ['内容', '意见', '落实情况'], page: () => 'supervision/' },
	comments: { columns: ['内容（脱敏）', '答复内容'], page: () => 'comments/' },
	inspections: { columns: ['组织单位', '范围', '结论'], page: () => 'inspections/' },
	rectifications: { columns: ['问题', '整改措施', '轮次'], page: () => 'rectifications/' },
};

const affairs = ['party-affairs', 'village-affairs', 'finance'];

/** What the offices of a county wrote into ledgers and registers, read without the program's own readers. */
export function writtenIn(data: string): Written[] {
	const items = readCells(data, 'catalogue.csv');
	const open = new Set(
		items
			.filter((item) => item['公开对象'] === '全社会' && item['数据表'] !== 'ledger')
			.map((item) => item['目录编号']),
	);
	return readCells(data, 'villages.csv').flatMap(({ 村编号: village = '' }) => {
		const home = `villages/${village}/`;
		const ledgers = filesOf(path.join(data, home, 'ledger'), '.csv').flatMap((file) =>
			readCells(data, `${home}ledger/${file}`).flatMap(
				({ 摘要: summary = '', 对方: counterparty = '' }) =>
					[summary, counterparty].map((text) => ({
						page: `${home}ledger/${file.replace('.csv', '')}/`,
						text,
					})),
			),
		);
		const disclosures = affairs.flatMap((affair) =>
			readCells(data, `${home}${affair}.csv`)
				.filter(({ 目录编号: item }) => open.has(item))
				.flatMap(({ 编号: id = '', 标题: title = '', 正文: body = '' }) =>
					[title, body].map((text) => ({ page: `${home}${affair}/${id}/`, text })),
				),
		);
		const kept = Object.entries(registers).flatMap(([register, { columns, page }]) =>
			cellsOf(data, `${home}${register}.csv`).flatMap((row) =>
				columns.map((column) => ({
					page: home + page(row['编号'] ?? row['批次'] ?? ''),
					text: row[column] ?? '',
				})),
			),
		);
		return [...ledgers, ...disclosures, ...kept];
	});
}

/** A village need not have every register. */
function cellsOf(data: string, file: string): Record<string, string>[] {
	return existsSync(path.join(data, file)) ? readCells(data, file) : [];
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

/** The first ledger row of the small county's first spring whose summary stands nowhere else. */
export function aRowOfLongAgo(written: readonly Written[]): {
	page: string;
	voucher: string;
	summary: string;
} {
	const page = `${homes.village}ledger/2025-04/`;
	const rows = readCells(countyData, page.replace(/\/$/, '.csv'));
	const row = rows.find(
		({ 摘要: summary = '' }) =>
			/^\p{Script=Han}{6,}/u.test(summary) && pagesWith(summary, written).length === 1,
	);
	if (!row) throw new Error('Every summary of the month stands elsewhere too');
	return { page, voucher: row['凭证号'] ?? '', summary: row['摘要'] ?? '' };
}
