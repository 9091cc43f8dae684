import type { Table } from '../../domain/schema/table.ts';
import { tables } from '../../domain/tables/index.ts';
import { buildTemplateWorkbook } from '../../templates/template-workbook.ts';
import { templatePath } from '../../views/paths.ts';
import type { Publication } from '../publication.ts';
import type { SiteWriter } from '../site-writer.ts';

/** The workbooks that offices fill in, one a table of the contract. */
export const templateFiles: Publication = {
	addresses: () => Object.values<Table>(tables).map(({ name }) => templatePath(name)),
	write: (_, { writer }) => writeTemplates(writer),
};

export async function writeTemplates(site: SiteWriter): Promise<void> {
	for (const table of Object.values<Table>(tables)) {
		site.write(templatePath(table.name), await buildTemplateWorkbook(table));
	}
}
