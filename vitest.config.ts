import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// The commands and builds that the tests start are compiled once, not once each.
process.env['NODE_COMPILE_CACHE'] ??= path.join(
	import.meta.dirname,
	'node_modules/.cache/compiled-by-node',
);

/** Files whose tests start a command as an office does, or git: whole processes. */
const commands = [
	'test/scripts/*.test.ts',
	'test/scripts/demo/demo-command.test.ts',
	'test/corrections/*.test.ts',
	'test/publishing/release/faults.test.ts',
];

/** Files that put something else in a module's place, which files that share their modules would meet. */
const replacing = globSync('test/**/*.test.ts').filter((file) =>
	/\bvi\.(mock|resetModules)\(/.test(readFileSync(file, 'utf8')),
);

/** Milliseconds after which a test has failed: a busy machine is no failure. */
const slow = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/site/**', ...commands, ...replacing],
					// 250 files need not load the same modules 250 times.
					isolate: false,
					maxWorkers: 2,
					testTimeout: slow,
				},
			},
			{
				test: {
					name: 'unit-apart',
					include: replacing,
					exclude: commands,
					testTimeout: slow,
				},
			},
			{
				test: {
					name: 'commands',
					include: commands,
					testTimeout: slow,
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: 'site',
					include: ['test/site/**/*.test.ts'],
					globalSetup: 'test/site/build-once.ts',
					maxWorkers: 2,
					// The files of a worker share its browser.
					isolate: false,
					testTimeout: slow,
					hookTimeout: slow,
					// After the others: browsers want the machine for themselves.
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
