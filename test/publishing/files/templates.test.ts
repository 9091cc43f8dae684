import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../src/domain/tables/index.ts';
import { findMissingPaths } from '../../../src/publishing/release/verify.ts';
import { templateFiles, writeTemplates } from '../../../src/publishing/files/templates.ts';
import { buildTemplateWorkbook } from '../../../src/templates/template-workbook.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild } from '../a-build.ts';

describe('the templates of a site', () => {
	it('stand under the name of each table', async () => {
		const site = aDataFolder({});
		const templatePaths = [
			...templateFiles.addresses(aSite(aDatedVillage({ asOf: '2025-12-31' }, {})), aBuild()),
		];
		expect(templatePaths).toContain('/templates/ledger.xlsx');
		expect(templatePaths).toHaveLength(Object.keys(tables).length);
		expect(findMissingPaths(site, templatePaths)).toEqual(templatePaths);
		await writeTemplates(site);
		expect(findMissingPaths(site, templatePaths)).toEqual([]);
		const ledger = readFileSync(path.join(site, 'templates/ledger.xlsx'));
		expect(ledger.equals(await buildTemplateWorkbook(tables.ledger))).toBe(true);
	});
});
