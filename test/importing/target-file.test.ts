import { expect, it } from 'vitest';
import { tables } from '../../src/domain/tables/index.ts';
import { targetFile } from '../../src/importing/target-file.ts';

it('puts a county’s table beside the villages, and a village’s into its folder, named where there are many', () => {
	const village = '990101001200';
	expect(targetFile(tables.catalogue, {})).toBe('catalogue.csv');
	expect(targetFile(tables.officials, { village })).toBe(`villages/${village}/officials.csv`);
	expect(targetFile(tables.budget, { village, name: '2025' })).toBe(
		`villages/${village}/budget/2025.csv`,
	);
	expect(targetFile(tables.ledger, { village, name: '2025-Q1' })).toBe(
		`villages/${village}/ledger/2025-Q1.csv`,
	);
});
