import type { Bilingual } from '../domain/bilingual.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { finding } from '../domain/findings/findings.ts';
import { cellPlace, type Row, type Table } from '../domain/schema/table.ts';
import { tables, villageTables, type VillageTableName } from '../domain/tables/index.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** Every reference finds the row it names, in the same village or in the county's register. */
export const references: Check = {
	name: 'references',
	*run(dataset, register) {
		for (const table of Object.values<Table>(villageTables)) {
			for (const [field, { type }] of Object.entries(table.columns)) {
				if (!type.refersTo) continue;
				const { refersTo } = type;
				const ids = refersTo.map((name) => idsOf(name, dataset, register));
				if (ids.includes(undefined)) continue;
				const rows: readonly Row<Table>[] = rowsOf(dataset, table.name as VillageTableName);
				for (const row of rows) {
					const id = (row as unknown as Record<string, string | undefined>)[field];
					if (id === undefined || ids.some((known) => known?.has(id))) continue;
					yield finding('reference-dangling', cellPlace(table, row, field), {
						table: refersTo.map((name) => `${name}.csv`).join('、'),
						tableTitle: titleOf(refersTo),
					});
				}
			}
		}
	},
};

function titleOf(names: readonly string[]): Bilingual {
	const titles = names.map((name) => tables[name as keyof typeof tables].title);
	return {
		zh: titles.map(({ zh }) => zh).join('、'),
		en: titles.map(({ en }) => en).join(', '),
	};
}

/** The ids of a table; `undefined` when some of its rows could not be read, for any of them may be the one. */
function idsOf(
	table: string,
	dataset: VillageDataset,
	register: CountyRegister,
): { has(id: string): boolean } | undefined {
	if (table === 'townships' || table === 'villages' || table === 'catalogue') {
		return register.complete ? register[table] : undefined;
	}
	const files = dataset.files[table as VillageTableName];
	const ofCounty = table === 'standards' ? register.standards : undefined;
	if (ofCounty && !register.complete) return undefined;
	if (files.some((file) => !file.complete)) return undefined;
	const own = files.flatMap((file) => file.rows.map((row) => ('id' in row ? row.id : '')));
	return new Set([...own, ...(ofCounty?.keys() ?? [])]);
}
