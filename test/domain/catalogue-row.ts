import type { CatalogueItem } from '../../src/domain/tables/catalogue.ts';
import { anObligation, aVillage, type Cells } from '../builders.ts';

/** Rows of the catalogue as the program sees them; a monthly item of finance, open to all, unless told. */
export function catalogueRows(...rows: readonly Cells[]): CatalogueItem[] {
	const catalogue = rows.map((cells, index) =>
		anObligation({ 目录编号: `CW-${index + 1}`, 类别: '财务', ...cells }),
	);
	return [...aVillage({ catalogue }).register.catalogue.values()];
}

export function aCatalogueRow(cells: Cells): CatalogueItem {
	const [row] = catalogueRows(cells);
	if (!row) throw new Error('No row');
	return row;
}
