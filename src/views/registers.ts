import type { Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { Texts } from '../texts/index.ts';

type PagedTable = Extract<
	(typeof villageTables)[VillageTableName],
	{ readonly page: { readonly register: string } }
>;

/** The registers that have a page in each village. */
export type Register = PagedTable['page']['register'];

/** The registers whose rows have a page each; the rows of the others are anchors on the register's page. */
export type RecordRegister = Extract<PagedTable, { page: { rows: 'pages' } }>['name'];

/** The registers of which each row has a page 一笔钱的来龙去脉 too. */
export type TrailRegister = Extract<PagedTable, { page: { trail: true } }>['name'];

/** The registers with pages made for them, in the order in which a village lists them. */
export const drawnRegisters = [
	'decisions',
	'projects',
	'contracts',
	'capitals',
	'funds',
	'debts',
	'subsidies',
	'distributions',
	'fees',
	'homesteads',
	'officials',
	'handovers',
	'supervision',
	'comments',
	'inspections',
	'rectifications',
] as const satisfies readonly Register[];

export type DrawnRegister = (typeof drawnRegisters)[number];

/** The tables that these registers are made of. */
export type TableOf<R extends Register> = Extract<PagedTable, { page: { register: R } }>['name'];

const paged = Object.values<Table>(villageTables).flatMap(({ name, page }) =>
	page ? [{ name: name as VillageTableName, page }] : [],
);

/** The registers that have a page in each village; those drawn from a declaration come last. */
export const registers: readonly Register[] = [
	...new Set([...drawnRegisters, ...paged.map(({ page }) => page.register as Register)]),
];

/** The registers whose pages are drawn from the declarations of their tables. */
export const plainRegisters: readonly Register[] = registers.filter(
	(register) => !isDrawn(register),
);

export const recordRegisters = registers.filter((register): register is RecordRegister =>
	paged.some(({ page }) => page.register === register && page.rows === 'pages'),
);

export const trailRegisters = registers.filter((register): register is TrailRegister =>
	paged.some(({ page }) => page.register === register && page.trail),
);

export function isDrawn(register: Register): register is DrawnRegister {
	return (drawnRegisters as readonly Register[]).includes(register);
}

/** What a register is called on the site: by the site's own words, or as its table is titled. */
export function registerName(register: Register, { registers: words, format }: Texts): string {
	if (isDrawn(register)) return words.names[register];
	const [table] = tablesOf(register);
	return table ? villageTables[table].title[format.language] : register;
}

/** The tables that a register is made of. */
export function tablesOf(register: Register): readonly VillageTableName[] {
	return paged.filter(({ page }) => page.register === register).map(({ name }) => name);
}

/** The register on whose pages the rows of a table are shown, or those that its files belong to. */
export function registerOf(table: VillageTableName): Register | undefined {
	const { page, partOf } = villageTables[table] as Table;
	if (partOf !== undefined) return registerOf(partOf as VillageTableName);
	return page?.register as Register | undefined;
}
