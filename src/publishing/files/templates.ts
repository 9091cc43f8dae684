import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Table } from '../../domain/schema/table.ts';
import { tables } from '../../domain/tables/index.ts';
import { buildTemplateWorkbook } from '../../templates/template-workbook.ts';
import { templatePath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';

/** The workbooks that offices fill in, one a table of the contract. */
export const templateFiles: Publication = {
	addresses: () => Object.values<Table>(tables).map(({ name }) => templatePath(name)),
	write: (_, { out }) => writeTemplates(out),
};

export async function writeTemplates(site: string): Promise<void> {
	for (const table of Object.values<Table>(tables)) {
		const file = path.join(site, templatePath(table.name));
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, await buildTemplateWorkbook(table));
	}
}
