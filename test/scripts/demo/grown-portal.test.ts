import { describe, expect, it, vi } from 'vitest';
import { aHintRule } from '../../made-up-rules.ts';
import { readFilesBelow, writeAndReadDemo } from './read-demo.ts';

/** A rule that has something to say of every village. */
vi.mock('../../../src/checks/hints/index.ts', async (importOriginal) => {
	const hints = await importOriginal<typeof import('../../../src/checks/hints/index.ts')>();
	const madeUp = aHintRule({
		id: 'made-up',
		*run(_, { asOf }) {
			yield { subject: 'village', on: asOf, values: {}, rows: [] };
		},
	});
	const villageHintRules = [madeUp, ...hints.villageHintRules];
	const findVillageHints: typeof hints.findVillageHints = (dataset, context) =>
		hints.findVillageHints(dataset, context, villageHintRules);
	return { ...hints, villageHintRules, findVillageHints };
});

/** A register of which no village has a row. */
vi.mock('../../../src/domain/tables/village-tables.ts', async (importOriginal) => {
	const original =
		await importOriginal<typeof import('../../../src/domain/tables/village-tables.ts')>();
	const { assets } = original.villageTables;
	const villageTables = {
		...original.villageTables,
		'made-up': { ...assets, name: 'made-up', folder: 'made-up' },
	};
	return { ...original, villageTables };
});

describe(
	'the demo in a portal with one more rule and one more register',
	{ timeout: 60_000 },
	() => {
		it('is what it was', async () => {
			const { villageHintRules } = await import('../../../src/checks/hints/index.ts');
			const { villageTables } = await import('../../../src/domain/tables/index.ts');
			expect(villageHintRules[0].id).toBe('made-up');
			expect(Object.keys(villageTables)).toContain('made-up');
			const committed = readFilesBelow('data');
			committed.delete('README.md');
			expect(writeAndReadDemo()).toEqual(committed);
		});
	},
);
