import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'demo-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

function demo(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/demo.ts', '--out', folder, ...args],
		{ encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

const small = ['--villages', '2', '--years', '1', '--rows', '5'];

describe('npm run demo', { timeout: 60_000 }, () => {
	it('refuses a folder that holds something else', () => {
		writeFileSync(join(folder, 'portal.yaml'), 'title: 真实县三务公开\n');
		mkdirSync(join(folder, 'villages'));
		const { status, stderr } = demo(...small);
		expect(status).toBe(2);
		expect(stderr).toContain('不是演示数据（portal.yaml 中没有 demo: true）。什么也没有改动。');
		expect(readFileSync(join(folder, 'portal.yaml'), 'utf8')).toBe('title: 真实县三务公开\n');
		expect(existsSync(join(folder, 'villages.csv'))).toBe(false);
	});

	it('replaces an older demo and leaves what is not its own', () => {
		expect(demo('--villages', '3', '--years', '1', '--rows', '5').status).toBe(0);
		writeFileSync(join(folder, 'README.md'), '说明');
		expect(demo(...small).status).toBe(0);
		expect(existsSync(join(folder, 'villages/990101001201'))).toBe(true);
		expect(existsSync(join(folder, 'villages/990101001202'))).toBe(false);
		expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('说明');
	});

	it('makes whole years up to December 2026, with at least the rows asked for', () => {
		expect(demo('--villages', '1', '--years', '2', '--rows', '40').status).toBe(0);
		const ledger = (period: string) => join(folder, `villages/990101001200/ledger/${period}.csv`);
		expect(existsSync(ledger('2024-12'))).toBe(false);
		expect(existsSync(ledger('2025-01'))).toBe(true);
		const lines = readFileSync(ledger('2026-12'), 'utf8').trimEnd().split('\n').length;
		expect(lines).toBeGreaterThanOrEqual(41);
	});

	it.each([
		['--villages', '0'],
		['--years', '21'],
		['--rows', '1.5'],
	])('does not take %s %s', (flag, value) => {
		const { status, stderr } = demo(flag, value);
		expect(status).toBe(2);
		expect(stderr).toContain(`写的是“${value}”`);
		expect(existsSync(join(folder, 'villages.csv'))).toBe(false);
	});
});
