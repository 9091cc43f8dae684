import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDataFolder } from '../data-folder.ts';
import { treeData } from '../trees.ts';

const script = path.resolve(import.meta.dirname, '../../scripts/check.ts');
const check = (cwd: string) =>
	spawnSync(process.execPath, [script, '--data', treeData('clean'), '--as-of', '2026-11-21'], {
		cwd,
		encoding: 'utf8',
	});

it('puts the site back that a killed build had put aside, whichever command comes next', () => {
	const folder = aDataFolder({ 'dist.previous/portal.json': '{}' });
	const { status, stderr } = check(folder);
	expect(status).toBe(0);
	expect(stderr).toContain('上次生成没有做完，已把旧的网站放回“dist”。');
	expect(readdirSync(folder)).toEqual(['dist']);
	expect(existsSync(path.join(folder, 'dist/portal.json'))).toBe(true);
	expect(check(folder).stderr).not.toContain('放回');
});
