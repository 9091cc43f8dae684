import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Stage } from '../../src/publishing/build-observer.ts';
import { buildPortal } from '../../src/publishing/build-portal.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';

const village = 'villages/990101001200';
const ledger = (summary: string) =>
	`日期,凭证号,类别,摘要,收入（元）,支出（元）\n2025-03-05,记-3-1,办公费,${summary},,120.00\n`;

it('publishes what was checked, whatever is written into the data folder afterwards', async () => {
	const data = aDataFolder({ ...countyFiles, [`${village}/ledger/2025-03.csv`]: ledger('打印纸') });
	const out = path.join(aDataFolder({}), 'dist');
	const ended = (stage: Stage) => {
		if (stage !== 'check') return;
		writeFileSync(path.join(data, `${village}/ledger/2025-03.csv`), ledger('11010519491231002X'));
		rmSync(path.join(data, 'villages.csv'));
	};
	const { published } = await buildPortal(
		{ dataFolder: data, out, base: '/', url: undefined, asOf: '2025-04-20' },
		{ started: () => undefined, ended, village: () => undefined },
	);
	expect(published).toBe(true);
	for (const file of [
		`${village}/ledger/2025-03/index.html`,
		'downloads/990101001200/ledger/2025-03.csv',
	]) {
		const text = readFileSync(path.join(out, file), 'utf8');
		expect(text).toContain('打印纸');
		expect(text).not.toContain('11010519491231002X');
	}
	expect(JSON.parse(readFileSync(path.join(out, 'portal.json'), 'utf8'))).toMatchObject({
		data: expect.stringMatching(/^[0-9a-f]{16}$/),
	});
	expect(existsSync(`${out}.lock`)).toBe(false);
});
