import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks, checkVillage } from '../../src/checks/index.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { loadVillage } from '../../src/loading/village.ts';
import { treeData } from '../trees.ts';

const data = treeData('contradictions');
const { register } = loadCounty(data);
const datasets = [...register.villages.values()].map(
	(village) => loadVillage(data, village, register).dataset,
);
const found = (rules: typeof checks) =>
	datasets.flatMap((dataset) => checkVillage(dataset, register, rules));

describe('the rules', () => {
	it.each(checks.map((check) => [check.name, check] as const))(
		'would miss something without %s',
		(_, check) => {
			const others = checks.filter((other) => other !== check);
			expect(found(others).length).toBeLessThan(found(checks).length);
		},
	);

	it('are all in the list, each under the name of its file', () => {
		const files = readdirSync(path.join(import.meta.dirname, '../../src/checks'), {
			withFileTypes: true,
		});
		const names = files
			.filter((file) => file.isFile() && !['index.ts', 'check.ts'].includes(file.name))
			.map((file) => path.basename(file.name, '.ts'));
		expect(checks.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
	});
});
