import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importDirections, wrongDirection } from '../../../scripts/lint/import-directions.mjs';

describe('the directions of imports', () => {
	it.for<readonly [string, string]>([
		['src/domain/money/money.ts', '../order.ts'],
		['src/checks/balance-chain.ts', '../village/dataset.ts'],
		['src/checks/hints/pay/pay-months.ts', '../../../domain/time/period.ts'],
		['src/client/desk/inspect-file.ts', '../../loading/read-csv.ts'],
		['src/pages/villages/[village]/index.astro', '../../../site/addresses.ts'],
		['src/pages/index.astro', 'astro:content'],
		['src/loading/data-folder.ts', 'node:fs'],
		['scripts/build.ts', '../src/publishing/build-portal.ts'],
	])('let %s import %s', ([from, specifier]) => {
		expect(wrongDirection(from, specifier)).toBeUndefined();
	});

	it.for<readonly [string, string]>([
		['src/domain/money/money.ts', '../../village/dataset.ts'],
		['src/checks/hints/pay/pay-months.ts', '../../../views/paths.ts'],
		['src/components/AskBox.astro', '../pages/index.astro'],
		['src/components/hints/HintWords.astro', '../../site/open-site.ts'],
		['src/layouts/Page.astro', '../publishing/publications.ts'],
		['src/client/desk/inspect-file.ts', '../../loading/village.ts'],
		['src/views/paths.ts', 'node:fs'],
		['src/views/paths.ts', 'astro:content'],
		['src/site/open-site.ts', '../../scripts/demo.ts'],
		['src/publishing/build-portal.ts', '../../test/builders.ts'],
		['scripts/demo/county.ts', '../../test/builders.ts'],
	])('keep %s from importing %s', ([from, specifier]) => {
		expect(wrongDirection(from, specifier)).toBeDefined();
	});

	it('say which way the arrow runs, and what the room may import', () => {
		expect(wrongDirection('src/village/dataset.ts', '../views/paths.ts')).toBe(
			'src/village/ imports only from domain, not from src/views/: data flows domain → village → loading → checks, summary → views → search, site → publishing, pages.',
		);
	});

	it('hold for every way to import', () => {
		const linter = new Linter();
		const code = [
			"import { a } from '../views/a.ts';",
			"import '../views/b.ts';",
			"export { c } from '../views/c.ts';",
			"export * from '../views/d.ts';",
			"await import('../views/e.ts');",
		].join('\n');
		const found = linter.verify(
			code,
			[{ plugins: { house: importDirections }, rules: { 'house/import-directions': 'error' } }],
			{ filename: `${process.cwd()}/src/village/made-up.js` },
		);
		expect(found.map(({ ruleId, line }) => [ruleId, line])).toEqual(
			[1, 2, 3, 4, 5].map((line) => ['house/import-directions', line]),
		);
	});
});
