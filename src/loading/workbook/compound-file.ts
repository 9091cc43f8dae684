import { joinBytes } from './archive.ts';
import { refuse } from './workbook.ts';

/**
 * The streams of a compound file, the container of old workbooks and of password-protected new ones
 * ([MS-CFB]). Written here, for SheetJS' own reader follows chains that lead in circles without end. Every
 * chain is followed for no more sectors than the file has.
 */
export interface CompoundFile {
	/** Of its streams, wherever in the tree they are. */
	readonly names: readonly string[];
	/** @throws WorkbookRefused when there is no such stream or it is damaged */
	stream(name: string): Uint8Array;
}

interface Stream {
	readonly name: string;
	readonly start: number;
	readonly bytes: number;
}

const headerBytes = 512;
const headerFatEntries = 109;
const entryBytes = 128;
/** Streams smaller than this lie in the small sectors of the root's stream. */
const smallStream = 4096;
const smallSectorBytes = 64;
const [streamType, rootType] = [2, 5];
/** Sector numbers from here on are marks: end of a chain, free. */
const firstMark = 0xfffffffa;

/** @throws WorkbookRefused when it is damaged */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
	if (bytes.length < headerBytes) refuse({ kind: 'damaged' });
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const sectorBytes = 1 << view.getUint16(30, true);
	if (sectorBytes !== 512 && sectorBytes !== 4096) refuse({ kind: 'damaged' });
	const sector = (index: number) => {
		const from = (index + 1) * sectorBytes;
		if (from >= bytes.length) refuse({ kind: 'damaged' });
		return bytes.subarray(from, from + sectorBytes);
	};
	const fat = numbersOf(fatSectors(view, sectorBytes, sector).map(sector));
	const chain = (start: number) => joinBytes(followed(start, fat).map(sector));

	const { streams, root } = readDirectory(chain(view.getUint32(48, true)));
	const smallFat = numbersOf([chain(view.getUint32(60, true))]);
	let smallSectors: Uint8Array | undefined;
	const smallSector = (index: number) => {
		smallSectors ??= root ? chain(root.start) : new Uint8Array();
		return smallSectors.subarray(index * smallSectorBytes, (index + 1) * smallSectorBytes);
	};
	return {
		names: streams.map(({ name }) => name),
		stream(name) {
			const found = streams.find((stream) => stream.name === name);
			if (!found) return refuse({ kind: 'damaged' });
			const content =
				found.bytes < smallStream
					? joinBytes(followed(found.start, smallFat).map(smallSector))
					: chain(found.start);
			return content.length < found.bytes
				? refuse({ kind: 'damaged' })
				: content.subarray(0, found.bytes);
		},
	};
}

/** Which sectors hold the table of chains: the first in the header, more in a chain of their own. */
function fatSectors(
	view: DataView,
	sectorBytes: number,
	sector: (index: number) => Uint8Array,
): number[] {
	const listed = Array.from({ length: headerFatEntries }, (_, at) =>
		view.getUint32(76 + 4 * at, true),
	);
	let next = view.getUint32(68, true);
	const most = Math.ceil(view.byteLength / sectorBytes);
	for (let steps = 0; next < firstMark; steps += 1) {
		if (steps > most) refuse({ kind: 'damaged' });
		const numbers = numbersOf([sector(next)]);
		next = numbers.at(-1) ?? firstMark;
		listed.push(...numbers.slice(0, -1));
	}
	const sectors = listed.filter((number) => number < firstMark);
	return sectors.length > most ? refuse({ kind: 'damaged' }) : sectors;
}

/** The chain of sectors that begins at `start`. */
function followed(start: number, table: readonly number[]): number[] {
	const sectors: number[] = [];
	for (let at = start; at < firstMark; at = table[at] ?? firstMark) {
		if (sectors.length > table.length) refuse({ kind: 'damaged' });
		sectors.push(at);
	}
	return sectors;
}

function readDirectory(directory: Uint8Array): {
	readonly streams: readonly Stream[];
	readonly root: Stream | undefined;
} {
	const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
	const streams: Stream[] = [];
	let root: Stream | undefined;
	for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
		const nameBytes = Math.min(64, view.getUint16(at + 64, true));
		const name = new TextDecoder('utf-16le')
			.decode(directory.subarray(at, at + nameBytes))
			.replace(/\0.*$/s, '');
		const stream = {
			name,
			start: view.getUint32(at + 116, true),
			bytes: view.getUint32(at + 120, true),
		};
		const type = directory[at + 66];
		if (type === streamType) streams.push(stream);
		else if (type === rootType) root ??= stream;
	}
	return { streams, root };
}

function numbersOf(sectors: readonly Uint8Array[]): number[] {
	return sectors.flatMap((bytes) => {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
	});
}
