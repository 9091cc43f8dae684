import type { CountyRegister } from '../domain/portal/county-register.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { findNearest } from '../domain/nearest.ts';
import type { Portal } from '../domain/portal/portal.ts';
import {
	collectPublicNames,
	maskNamesIn,
	reportNamesInRows,
} from '../domain/personal-data/index.ts';
import { cellPlace, tableFile, type Row, type Table } from '../domain/schema/table.ts';
import { countyTables } from '../domain/tables/index.ts';
import { standards as standardsTable } from '../domain/tables/standards.ts';
import type { DataSource } from './data-source.ts';
import { importMappingFile, readImportMapping } from './import-mapping.ts';
import { readPortalPhones, readRegisteredPhones } from './office-phones.ts';
import { readPortal } from './portal.ts';
import { readTable } from './read-table.ts';

export interface CountyRead {
	readonly portal: Portal | undefined;
	readonly register: CountyRegister;
	readonly findings: readonly Finding[];
}

/** A git bundle with the commits before those of the data folder's own repository. */
export const historyFile = 'history.bundle';

const ownFiles = [
	...[
		'portal.yaml',
		importMappingFile,
		'README.md',
		'townships.csv',
		'villages.csv',
		'catalogue.csv',
	],
	tableFile(countyTables['public-names']),
	tableFile(standardsTable),
	tableFile(countyTables.links),
	historyFile,
];

/** Reads the county's own files and looks at what else lies at the top of the data. */
export function readCountyFrom(source: DataSource): CountyRead {
	const listing = source.listFolder('');
	const findings: Finding[] = [...listing.findings];
	const unknown = [
		...listing.files.filter((file) => !ownFiles.includes(file)),
		...listing.folders.filter((folder) => folder !== 'villages'),
	];
	for (const file of unknown) {
		findings.push(finding('file-unknown', { file }, { nearest: findNearest(file, ownFiles) }));
	}
	const present = (file: string) => {
		if (listing.files.includes(file)) return true;
		const refused = listing.findings.some(({ place }) => place.file === file);
		if (!refused) findings.push(finding('file-missing', { file }));
		return false;
	};
	const officePhones = officePhonesOf(source, listing.files);
	const readRows = <T extends Table>(table: T) => {
		const file = tableFile(table);
		const read = readTable(table, file, source.readBytes(file), { officePhones });
		findings.push(...read.findings);
		return read;
	};
	const read = <T extends Table>(table: T): RegisterPart<T> => {
		if (!present(tableFile(table))) return { byId: new Map(), complete: false };
		const { rows, complete } = readRows(table);
		const byId = new Map(rows.map((row) => [(row as unknown as { id: string }).id, row]));
		return { byId, complete };
	};
	const cleared = countyTables['public-names'];
	const publicNames = listing.files.includes(tableFile(cleared)) ? readRows(cleared).rows : [];
	const links = listing.files.includes(tableFile(countyTables.links))
		? readRows(countyTables.links).rows
		: [];
	const standards: RegisterPart<typeof standardsTable> = listing.files.includes(
		tableFile(standardsTable),
	)
		? read(standardsTable)
		: { byId: new Map(), complete: true };
	const townships = read(countyTables.townships);
	const villages = read(countyTables.villages);
	const catalogue = read(countyTables.catalogue);
	const register = {
		townships: townships.byId,
		villages: villages.byId,
		catalogue: catalogue.byId,
		standards: standards.byId,
		links,
		complete: [townships, villages, catalogue, standards].every(({ complete }) => complete),
		officePhones,
		publicNames,
	};
	const names = collectPublicNames(publicNames, []);
	const portal = present('portal.yaml')
		? readPortal(source.readBytes('portal.yaml'), { officePhones, publicNames: names })
		: { portal: undefined, findings: [] };
	findings.push(...portal.findings);
	if (listing.files.includes(importMappingFile)) {
		const known = villages.complete ? [...villages.byId.keys()] : undefined;
		const gate = { officePhones, publicNames: names, villages: known };
		findings.push(...readImportMapping(source.readBytes(importMappingFile), gate).findings);
	}
	if (townships.complete) findings.push(...danglingTownships(register));
	if (villages.complete) findings.push(...danglingVillages(register), ...changedVillages(register));
	findings.push(...namesInTables(register, names));
	findings.push(...strays(source, villages));
	const masked = findings.map((one) => maskNamesIn(one, names));
	return { portal: portal.portal, register, findings: masked };
}

/** Read before all else: what the gate lets pass depends on it. */
function officePhonesOf(source: DataSource, files: readonly string[]): ReadonlySet<string> {
	const bytesOf = (file: string) =>
		files.includes(file) ? source.readBytes(file) : new Uint8Array();
	return new Set([
		...readPortalPhones(bytesOf('portal.yaml')),
		...readRegisteredPhones(countyTables.townships, bytesOf('townships.csv')),
		...readRegisteredPhones(countyTables.villages, bytesOf('villages.csv')),
	]);
}

interface RegisterPart<T extends Table> {
	readonly byId: ReadonlyMap<string, Row<T>>;
	/** False when some of its rows could not be read: what is not in it may yet be right. */
	readonly complete: boolean;
}

function* danglingTownships({ townships, villages }: CountyRegister): Generator<Finding> {
	for (const village of villages.values()) {
		if (townships.has(village.township)) continue;
		yield finding('reference-dangling', cellPlace(countyTables.villages, village, 'township'), {
			table: tableFile(countyTables.townships),
			tableTitle: countyTables.townships.title,
		});
	}
}

function* danglingVillages({ villages, publicNames }: CountyRegister): Generator<Finding> {
	for (const row of publicNames) {
		if (row.village === undefined || villages.has(row.village)) continue;
		yield finding('reference-dangling', cellPlace(countyTables['public-names'], row, 'village'), {
			table: tableFile(countyTables.villages),
			tableTitle: countyTables.villages.title,
		});
	}
}

/** Villages that were merged or dissolved, and do not say all of it. */
function* changedVillages({ villages }: CountyRegister): Generator<Finding> {
	const table = countyTables.villages;
	for (const village of villages.values()) {
		const { mergedInto, changedOn, changeNote, since } = village;
		const says = [mergedInto, changedOn, changeNote].some((each) => each !== undefined);
		for (const field of says ? (['changedOn', 'changeNote'] as const) : []) {
			if (village[field] !== undefined) continue;
			const { heading } = table.columns[field];
			yield finding('village-change-incomplete', cellPlace(table, village, field), { heading });
		}
		if (changedOn !== undefined && changedOn < since) {
			yield finding('village-change-early', cellPlace(table, village, 'changedOn'), { since });
		}
		if (mergedInto === undefined) continue;
		const place = cellPlace(table, village, 'mergedInto');
		if (!villages.has(mergedInto)) {
			yield finding('reference-dangling', place, {
				...{ table: tableFile(table), tableTitle: table.title },
			});
		} else if (leadsBack(village.id, villages)) yield finding('village-merged-in-circle', place);
	}
}

/** Does the way on from a village come back to it, or never end? */
function leadsBack(id: string, villages: CountyRegister['villages']): boolean {
	const seen = new Set<string>();
	for (let next: string | undefined = id; next !== undefined;) {
		if (seen.has(next)) return true;
		seen.add(next);
		next = villages.get(next)?.mergedInto;
	}
	return false;
}

/** The persons whom the county's own tables name in full. */
function* namesInTables(register: CountyRegister, publicNames: ReadonlySet<string>) {
	const { townships, villages, catalogue } = countyTables;
	yield* reportNamesInRows(townships, register.townships.values(), publicNames);
	yield* reportNamesInRows(villages, register.villages.values(), publicNames);
	yield* reportNamesInRows(catalogue, register.catalogue.values(), publicNames);
	yield* reportNamesInRows(countyTables.links, register.links, publicNames);
	yield* reportNamesInRows(standardsTable, register.standards.values(), publicNames);
}

/** What lies in `villages/` and is not the folder of a village in the register. */
function* strays(
	source: DataSource,
	villages: RegisterPart<typeof countyTables.villages>,
): Generator<Finding> {
	const { files, folders, findings } = source.listFolder('villages');
	yield* findings;
	for (const file of files) yield finding('file-unknown', { file }, { nearest: '' });
	if (!villages.complete) return;
	for (const folder of folders) {
		if (villages.byId.has(folder.slice('villages/'.length))) continue;
		yield finding('village-unregistered', { file: folder });
	}
}
