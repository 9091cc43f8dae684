import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { allCarriers, measureCarriers } from '../../../../scripts/bench/safety/carriers.ts';

it('tries at least a hundred different files, each with something planted', () => {
	const names = allCarriers.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names.length).toBeGreaterThan(100);
});

it('counts what the check refuses', async () => {
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-'));
	onTestFinished(() => rmSync(scratch, { recursive: true }));
	const two = allCarriers.filter(({ name }) => ['csv cell', 'csv DDE formula'].includes(name));
	const figures = await measureCarriers(two).measure(process.cwd(), scratch);
	expect(figures[0]).toEqual({ what: '挡住或清除', value: '2 / 2' });
});
