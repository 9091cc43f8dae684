import { readPhones } from '../domain/personal-data/index.ts';
import type { Table } from '../domain/schema/table.ts';
import { decodeText } from './decode.ts';
import { matchHeadings } from './match-headings.ts';
import { readCsv } from './read-csv.ts';

const phoneFields = ['phone', 'supervisionPhone'];

/** The phones that a register gives as offices', digits only: of rows that cannot be read, too. */
export function readRegisteredPhones(table: Table, bytes: Uint8Array): string[] {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return [];
	const [header, ...body] = readCsv(decoded.text).records;
	const { columns } = matchHeadings(table, header?.cells ?? [], { file: '', line: 1 });
	return columns
		.filter(({ field }) => phoneFields.includes(field))
		.flatMap(({ index }) => body.flatMap(({ cells }) => readPhones(cells[index] ?? '')));
}

/** The phones of `portal.yaml`, whether or not its other settings are right. */
export function readPortalPhones(bytes: Uint8Array): string[] {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return [];
	const written = decoded.text.matchAll(/phone:[ \t]*["']?([\d \t-]+)/g);
	return [...written].flatMap(([, phone = '']) => readPhones(phone));
}
