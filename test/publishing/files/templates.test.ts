import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from '../../../src/domain/tables/index.ts';
import { templateFiles, writeTemplates } from '../../../src/publishing/files/templates.ts';
import { buildTemplateWorkbook } from '../../../src/templates/template-workbook.ts';
import { aDataFolder } from '../../data-folder.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { aSite } from '../../made-up-site.ts';
import { aBuild, aWriter } from '../a-build.ts';

describe('the templates of a site', () => {
	it('stand under the name of each table', async () => {
		const site = aDataFolder({});
		const templatePaths = [
			...templateFiles.addresses(aSite(aDatedVillage({ asOf: '2025-12-31' }, {})), aBuild()),
		];
		expect(templatePaths).toContain('/templates/ledger.xlsx');
		expect(templatePaths).toHaveLength(Object.keys(tables).length);
		await writeTemplates(aWriter(site));
		expect(templatePaths.filter((each) => !existsSync(path.join(site, each)))).toEqual([]);
		const ledger = readFileSync(path.join(site, 'templates/ledger.xlsx'));
		expect(ledger.equals(await buildTemplateWorkbook(tables.ledger))).toBe(true);
	});
});
