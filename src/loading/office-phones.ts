import { isSeq, parseDocument } from 'yaml';
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

/**
 * The phones of `portal.yaml`, whether or not its other settings are right: of the settings that give a phone,
 * never what a remark or another text happens to say.
 */
export function readPortalPhones(bytes: Uint8Array): string[] {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) return [];
	const document = parseDocument(decoded.text);
	const complaints = document.getIn(['complaints']);
	const places = [
		['contact', 'phone'],
		...(isSeq(complaints) ? complaints.items.map((_, at) => ['complaints', at, 'phone']) : []),
	];
	return places
		.map((place) => document.getIn(place))
		.filter((phone) => typeof phone === 'string' || typeof phone === 'number')
		.flatMap((phone) => readPhones(String(phone)));
}
