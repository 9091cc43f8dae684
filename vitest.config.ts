import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					exclude: ['test/site/**'],
					// Several run a command or thousands of random cases; a slow machine is no failure.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['test/site/**/*.test.ts'],
					globalSetup: 'test/site/build-once.ts',
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// After the unit tests: browsers want the machine for themselves.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
