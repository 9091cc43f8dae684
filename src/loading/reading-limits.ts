/**
 * How much of an office's file is read. A village's month has some hundred rows, its largest register some
 * thousand; what goes beyond these limits is damaged, bloated with empty formatted cells, or an attack. Within
 * them, a file is read or refused within two seconds and 256 MB.
 */
export interface ReadingLimits {
	readonly fileBytes: number;
	/** Of a text file: one without pictures. */
	readonly textBytes: number;
	/** Of all parts of a workbook that are read, unpacked. */
	readonly unpackedBytes: number;
	/** Parts in the archive that a workbook is, pictures included. */
	readonly archiveEntries: number;
	readonly sheets: number;
	/** Empty ones included. */
	readonly cells: number;
	readonly columns: number;
	/** Of all cells together. */
	readonly characters: number;
	/** Of one cell; the limit of spreadsheets themselves. */
	readonly cellCharacters: number;
}

export const officeLimits: ReadingLimits = {
	fileBytes: 10_000_000,
	textBytes: 5_000_000,
	unpackedBytes: 8_000_000,
	archiveEntries: 2_000,
	sheets: 100,
	cells: 100_000,
	columns: 500,
	characters: 4_000_000,
	cellCharacters: 32_767,
};
