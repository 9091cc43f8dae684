import { describe, expect, it } from 'vitest';
import { takeShard, countShards } from '../../src/publishing/shard-process.ts';

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
