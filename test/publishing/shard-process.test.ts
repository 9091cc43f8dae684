import { describe, expect, it } from 'vitest';
import { takeShard, countShards, runShard } from '../../src/publishing/shard-process.ts';

describe('shards', () => {
	it('hold every village once between them', () => {
		const villages = Array.from({ length: 11 }, (_, index) => index);
		const parts = [0, 1, 2].map((shard) => takeShard(villages, { shard, shards: 3 }));
		expect(parts.flat().sort((a, b) => a - b)).toEqual(villages);
		expect(parts.map((part) => part.length)).toEqual([4, 4, 3]);
	});

	it('are not started for a small county', () => {
		expect(countShards(12)).toBe(1);
		expect(countShards(0)).toBe(1);
	});
});

describe('a process of a shard', () => {
	const module = (name: string) => `../../test/fixtures/shards/${name}.ts`;

	it('that hangs is ended, and the step named that it had come to', async () => {
		const villages: string[] = [];
		const run = runShard({
			...{ module: module('hangs'), args: [], silenceAtMost: 2000 },
			onVillage: (id) => villages.push(id),
		});
		await expect(run).rejects.toThrow('hangs said nothing more after 990101001200, and was ended.');
		expect(villages).toEqual(['990101001200']);
	});

	it('that is killed is told of with the signal and the step', async () => {
		const run = runShard({ module: module('is-killed'), args: [] });
		await expect(run).rejects.toThrow('is-killed was killed (SIGKILL) at 990101001200');
	});

	it.for(['is-refused', 'starts-one-that-is-refused'])(
		'(%s) whose work the system refuses says what and where',
		async (name) => {
			await expect(runShard({ module: module(name), args: [] })).rejects.toMatchObject({
				...{ name: 'ShardError', work: 'is-refused', cameTo: '990101001200', reason: 'failed' },
				cause: { code: 'ENOENT', syscall: 'open', path: '/nowhere/at/all' },
			});
		},
	);

	it('that fails ends those that work beside it, and is the one that is told of', async () => {
		const run = Promise.all([
			runShard({ module: module('hangs'), args: [] }),
			runShard({ module: module('is-refused'), args: [] }),
		]);
		await expect(run).rejects.toMatchObject({ work: 'is-refused' });
	});
});
