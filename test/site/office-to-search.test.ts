import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';
import { csvOf } from '../builders.ts';
import { countyFiles } from '../data-folder.ts';
import { asOf, buildSite, runScript } from './build-site.ts';
import { it, phone } from './visit.ts';

const village = '990101001200';
const office = path.join(import.meta.dirname, '../fixtures/offices/gbk-excel/input.csv');

let temporary = '';
let data = '';
let closing: (() => unknown) | undefined;

beforeAll(() => {
	temporary = mkdtempSync(path.join(tmpdir(), 'sunlit-office-'));
	data = path.join(temporary, 'data');
	mkdirSync(path.join(data, 'villages', village), { recursive: true });
	for (const [file, content] of Object.entries(countyFiles))
		writeFileSync(path.join(data, file), content);
});
afterAll(() => {
	closing?.();
	rmSync(temporary, { recursive: true });
});

describe('an office’s spreadsheet in GBK', () => {
	it('is imported, registered, checked, built, found by a villager, and read on its row', async ({
		visit,
	}) => {
		const { stdout: imported } = await runScript(
			'import.ts',
			office,
			'--village',
			village,
			'--period',
			'2025-03',
			'--data',
			data,
		);
		expect(imported).toContain('全部导入');
		const register = {
			编号: 'CW2025-03',
			目录编号: 'CW-01',
			期间: '2025-03',
			标题: '2025年3月收支明细',
			发布日期: '2025-04-10',
			编制人: '周文',
			监委会审核人: '吴天',
			批准人: '郑和平',
		};
		writeFileSync(path.join(data, 'villages', village, 'finance.csv'), csvOf([register]));
		const { stdout: checked } = await runScript('check.ts', '--data', data, '--village', village);
		expect(checked).toContain('可以发布');
		const site = path.join(temporary, 'site');
		await buildSite(data, site, asOf);
		const { address, close } = await serveSite(site, '/', 0);
		closing = close;

		const page = await visit(address, { viewport: phone });
		await page.getByRole('link', { name: '搜索', exact: true }).click();
		await page.getByRole('searchbox').fill('村部屋面维修');
		await page.keyboard.press('Enter');
		await page.locator('.result-lines a', { hasText: '村部屋面维修' }).click();
		await page.waitForURL((url) => url.pathname === `/villages/${village}/ledger/2025-03/`);
		const row = page.locator('tr:target');
		expect(await row.locator('th').textContent()).toContain('村部屋面维修');
		expect((await row.locator('.expense').textContent())?.trim()).toBe('3,580.50');
		expect(await row.innerText()).toContain('禾丰建材店');
		expect(await page.locator('.lead').innerText()).toContain('12,000.00');
		expect(await page.locator('dl.facts').innerText()).toContain('吴天');
		const csv = readFileSync(path.join(site, 'downloads', village, 'ledger/2025-03.csv'), 'utf8');
		expect(csv).toContain('村部屋面维修,,3580.50,禾丰建材店');
	}, 120_000);
});
