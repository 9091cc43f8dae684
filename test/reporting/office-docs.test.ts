import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/domain/money/categories.ts';
import { findingKinds } from '../../src/domain/findings/finding-kinds.ts';
import { portalSettings } from '../../src/domain/portal/portal-settings.ts';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { formatOfficeDocs } from '../../src/reporting/office-docs.ts';

const docs = formatOfficeDocs();
const lines = docs.split('\n');

describe('the offices’ documentation', () => {
	it('in data/README.md is the one that the declarations give', () => {
		const file = path.join(import.meta.dirname, '../../data/README.md');
		const stale = readFileSync(file, 'utf8') !== docs;
		expect(stale, 'data/README.md is stale: run npm run docs and commit it').toBe(false);
	});

	it('names every column, every setting, every category and every kind of finding', () => {
		for (const { title, columns } of Object.values<Table>(tables)) {
			expect(docs).toContain(`## ${title.zh}\n`);
			for (const { heading, doc } of Object.values<Column>(columns)) {
				expect(
					lines.some((line) => line.startsWith(`| ${heading} |`) && line.includes(doc.zh)),
				).toBe(true);
			}
		}
		for (const { path: setting } of portalSettings) expect(docs).toContain(`| \`${setting}\` |`);
		for (const { name } of categories) expect(docs).toContain(`| ${name} |`);
		for (const kind of Object.keys(findingKinds)) expect(docs).toContain(`\`${kind}\` |`);
	});

	it('is whole: no value is missing from a sentence, and no row from a table', () => {
		expect(docs).not.toMatch(/undefined|\[object/);
		const widths = lines.map((line) => line.replaceAll('\\|', '').split('|').length);
		for (const [index, line] of lines.entries()) {
			if (line.startsWith('|') && lines[index - 1]?.startsWith('|')) {
				expect(widths[index], line).toBe(widths[index - 1]);
			}
		}
	});
});
