import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimFolder, clearUnclaimed } from '../../../src/publishing/release/abandoned-folders.ts';
import { aDataFolder } from '../../data-folder.ts';

const prefix = 'compiling-';
const module = path.resolve(
	import.meta.dirname,
	'../../../src/publishing/release/abandoned-folders.ts',
);

/** A build that has claimed a folder and never ends. */
const holdingFolder = `
const [module, parent] = process.argv.slice(1);
const { claimFolder } = await import(module);
claimFolder(parent, '${prefix}');
console.log('begun');
setInterval(() => undefined, 1000);
`;

/** What is thrown away is deleted in the background. */
const cleared = (parent: string, names: readonly string[]) =>
	expect.poll(() => readdirSync(parent).sort(), { timeout: 20_000 }).toEqual(names);

describe('a folder that is claimed', () => {
	it('is another each time, and gone when it is given up', () => {
		const parent = aDataFolder({});
		const [one, other] = [claimFolder(parent, prefix), claimFolder(parent, prefix)];
		expect(other.folder).not.toBe(one.folder);
		writeFileSync(path.join(one.folder, 'entry.mjs'), '');
		one.discard();
		other.discard();
		expect(readdirSync(parent)).toEqual([]);
	});

	it('is left alone while its owner runs, and cleared when that has been killed, as what had no owner is', async () => {
		const parent = aDataFolder({ 'app-1/entry.mjs': '' });
		mkdirSync(path.join(parent, `${prefix}4711`));
		const own = claimFolder(parent, prefix);
		const owner = spawn(
			process.execPath,
			['--input-type=module', '--eval', holdingFolder, module, parent],
			{ stdio: ['ignore', 'pipe', 'inherit'] },
		);
		await once(owner.stdout, 'data');
		const held = () => readdirSync(parent).filter((name) => /^compiling-[^.]{36}$/.test(name));
		expect(held()).toHaveLength(2);
		clearUnclaimed(parent, prefix);
		expect(held()).toHaveLength(2);
		expect(existsSync(path.join(parent, `${prefix}4711`))).toBe(false);
		owner.kill('SIGKILL');
		await once(owner, 'exit');
		clearUnclaimed(parent, prefix);
		expect(held()).toEqual([path.basename(own.folder)]);
		own.discard();
		await cleared(parent, ['app-1']);
	});
});
