import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countyFiles } from '../data-folder.ts';
import { startServer } from '../start-server.ts';

const village = '990101001200';
const ledger = `villages/${village}/ledger/2025-03.csv`;
const rows = (summary: string, amount = '120.00') =>
	`日期,凭证号,类别,摘要,收入（元）,支出（元）\n2025-03-05,记-3-1,办公费,${summary},,${amount}\n`;

let data = '';
let address = '';
let end: (() => void) | undefined;

function save(file: string, content: string): void {
	const target = path.join(data, file);
	mkdirSync(path.dirname(target), { recursive: true });
	writeFileSync(target, content);
}

async function visit(page: string) {
	const response = await fetch(new URL(page, address));
	return { status: response.status, text: await response.text() };
}

beforeAll(async () => {
	data = mkdtempSync(path.join(tmpdir(), 'sunlit-dev-'));
	for (const [file, content] of Object.entries(countyFiles)) save(file, content);
	save(ledger, rows('打印纸'));
	const words = ['--data', data, '--village', village, '--as-of', '2025-04-20'];
	({ address, end } = await startServer('start.ts', ...words));
}, 60_000);

afterAll(() => {
	end?.();
	rmSync(data, { recursive: true });
});

describe('a preview', () => {
	const page = `/villages/${village}/ledger/2025-03/`;

	it('names the page of the village', () => {
		expect(new URL(address).pathname).toBe(`/villages/${village}/`);
	});

	it('shows a page that nobody has built, and a saved file when the page is asked for again', async () => {
		expect(await visit(page)).toMatchObject({
			status: 200,
			text: expect.stringContaining('打印纸'),
		});
		save(ledger, rows('墨盒两个'));
		expect((await visit(page)).text).toContain('墨盒两个');
		save(ledger.replace('2025-03', '2025-04'), rows('风扇').replace('03-05', '04-05'));
		expect((await visit(page.replace('2025-03', '2025-04'))).text).toContain('风扇');
	});

	it('shows the findings of a village with errors in place of its pages, and no other’s', async () => {
		save(ledger, rows('墨盒两个', '12元5角'));
		const { text } = await visit(page);
		expect(text).toContain(`${ledger} 第2行 支出（元）`);
		expect(text).not.toContain('墨盒两个');
		expect((await visit('/villages/990101001201/')).text).toContain('石桥村');
		save(ledger, rows('墨盒两个'));
		expect((await visit(page)).text).toContain('墨盒两个');
	});

	it('shows the findings of the county’s own files in place of every page', async () => {
		save('townships.csv', '乡镇编号,乡镇\n');
		expect((await visit(page)).text).toContain('townships.csv');
		save('townships.csv', countyFiles['townships.csv']);
		expect((await visit(page)).status).toBe(200);
	});

	it('shows the county when its villages have been read, and says so before', async () => {
		await expect
			.poll(async () => (await visit('/')).text, { timeout: 20_000 })
			.toContain('青禾县三务公开');
		expect((await visit('/payees/')).status).toBe(200);
	});

	it('answers what the site does not have as the site would', async () => {
		for (const nowhere of ['/nowhere/', '/villages/990101009999/', `${page}x/`]) {
			expect((await visit(nowhere)).status, nowhere).toBe(404);
		}
	});

	it('gives the files that pages offer', async () => {
		const { status, text } = await visit(`/downloads/${village}/ledger/2025-03.csv`);
		expect([status, text.includes('墨盒两个')]).toEqual([200, true]);
		expect((await visit('/downloads/calendar/all.csv')).status).toBe(200);
		expect((await visit(`/downloads/${village}/ledger/1999-01.csv`)).status).toBe(404);
	});
});
