import { Inflate } from 'fflate';
import type { ReadingLimits } from '../reading-limits.ts';
import { refuse } from './workbook.ts';

/** A zip archive: which parts it has, and the content of one at a time. */
export interface Archive {
	/** With forward slashes, as the archive has them. */
	readonly names: readonly string[];
	/**
	 * Unpacks a part. Sizes that the archive declares are not believed: unpacking stops at the limit, which
	 * counts all parts taken so far.
	 * @throws WorkbookRefused when it is too large or damaged
	 */
	take(name: string): Uint8Array;
}

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly encrypted: boolean;
	readonly packedBytes: number;
	readonly offset: number;
}

const endRecord = 0x06054b50;
const endRecordBytes = 22;
const longestComment = 0xffff;
const directoryRecord = 0x02014b50;
const directoryRecordBytes = 46;
const localRecord = 0x04034b50;
const localRecordBytes = 30;
/** What unpacks to more than a thousand times its size has been unpacked in steps of at most this. */
const stepBytes = 16_384;

/**
 * Opens a zip archive by its directory, without unpacking anything.
 * @throws WorkbookRefused when the directory is damaged or has too many entries
 */
export function openArchive(
	bytes: Uint8Array,
	limits: Pick<ReadingLimits, 'unpackedBytes' | 'archiveEntries'>,
): Archive {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map(
		readDirectory(view, bytes, limits).map((entry) => [entry.name.toLowerCase(), entry]),
	);
	let room = limits.unpackedBytes;
	return {
		names: [...entries.values()].map(({ name }) => name),
		take(name) {
			const entry = entries.get(name.toLowerCase());
			if (!entry) return refuse({ kind: 'damaged' });
			if (entry.encrypted) return refuse({ kind: 'protected' });
			const tooLarge = () =>
				refuse({ kind: 'too-large', limit: { what: 'unpackedBytes', most: limits.unpackedBytes } });
			const content = unpack(packedBytes(view, bytes, entry), entry.method, room, tooLarge);
			room -= content.length;
			return content;
		},
	};
}

function readDirectory(
	view: DataView,
	bytes: Uint8Array,
	{ archiveEntries: most }: Pick<ReadingLimits, 'archiveEntries'>,
): Entry[] {
	const end = findEnd(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > most) refuse({ kind: 'too-large', limit: { what: 'archiveEntries', most } });
	const entries: Entry[] = [];
	for (let index = 0; index < count; index += 1) {
		if (at + directoryRecordBytes > bytes.length || view.getUint32(at, true) !== directoryRecord) {
			refuse({ kind: 'damaged' });
		}
		const nameBytes = view.getUint16(at + 28, true);
		const nameFrom = at + directoryRecordBytes;
		entries.push({
			name: textOf(bytes.subarray(nameFrom, nameFrom + nameBytes)).replaceAll('\\', '/'),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
			method: view.getUint16(at + 10, true),
			packedBytes: view.getUint32(at + 20, true),
			offset: view.getUint32(at + 42, true),
		});
		at = nameFrom + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** Where the last record begins: at the end, but for a comment. */
function findEnd(view: DataView): number {
	const last = view.byteLength - endRecordBytes;
	for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
		if (view.getUint32(at, true) === endRecord) return at;
	}
	return refuse({ kind: 'damaged' });
}

function packedBytes(view: DataView, bytes: Uint8Array, { offset, packedBytes: size }: Entry) {
	if (offset + localRecordBytes > bytes.length || view.getUint32(offset, true) !== localRecord) {
		refuse({ kind: 'damaged' });
	}
	const from =
		offset +
		localRecordBytes +
		view.getUint16(offset + 26, true) +
		view.getUint16(offset + 28, true);
	if (from + size > bytes.length) refuse({ kind: 'damaged' });
	return bytes.subarray(from, from + size);
}

function unpack(
	packed: Uint8Array,
	method: number,
	room: number,
	tooLarge: () => never,
): Uint8Array {
	if (method === 0) return packed.length > room ? tooLarge() : packed;
	if (method !== 8) refuse({ kind: 'damaged' });
	const chunks: Uint8Array[] = [];
	let [size, complete] = [0, false];
	const inflate = new Inflate((chunk, final) => {
		size += chunk.length;
		if (size > room) tooLarge();
		chunks.push(chunk);
		complete ||= final;
	});
	for (let at = 0; at < packed.length; at += stepBytes) {
		inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
	}
	if (!complete) refuse({ kind: 'damaged' });
	return joinBytes(chunks);
}

/** The pieces one after the other. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}
