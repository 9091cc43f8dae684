import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { startOldWorker } from '../old-browser.ts';
import { filesOf } from './html.ts';

const { folder } = inject('county');

it('The program that reads an office’s files starts in an old browser, where there is no document', async () => {
	const [program = ''] = filesOf(path.join(folder, '_astro')).filter((name) =>
		/^desk-worker.*\.js$/.test(name),
	);
	const said = startOldWorker(readFileSync(path.join(folder, '_astro', program), 'utf8'));
	expect(
		await said({ content: { size: 99_000_000 }, file: 'a.xlsx', language: 'zh' }),
	).toMatchObject({
		inspection: { errors: 1 },
	});
});
