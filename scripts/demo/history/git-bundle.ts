import { createHash } from 'node:crypto';
import { compareText } from '../../../src/domain/order.ts';

/** The files as they are at a commit. */
export interface Version {
	/** When, in seconds since 1970; the clock at the place shows Beijing's time. */
	readonly seconds: number;
	readonly message: string;
	/** Text by path, with forward slashes. */
	readonly files: ReadonlyMap<string, string>;
}

const author = '青禾县农业农村局 <demo@example.invalid>';

/**
 * A git bundle whose HEAD is the newest of these versions, each the parent of the next. The bytes are the same on
 * every machine, which git's own are not: nothing in it is compressed.
 * @param versions oldest first
 */
export function writeBundle(versions: readonly Version[]): Uint8Array {
	const objects = new Map<string, Uint8Array>();
	const put: PutObject = (type, content) => {
		const bytes = Buffer.from(content);
		const id = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
		objects.set(id, Buffer.concat([objectHead(type, bytes.length), storedZlib(bytes)]));
		return id;
	};
	const newest = versions.reduce<string | undefined>((parent, { seconds, message, files }) => {
		const signed = `${author} ${seconds} +0800`;
		const lines = [
			`tree ${putTree(files, put)}`,
			...(parent === undefined ? [] : [`parent ${parent}`]),
			`author ${signed}`,
			`committer ${signed}`,
		];
		return put('commit', `${lines.join('\n')}\n\n${message}\n`);
	}, undefined);
	if (newest === undefined) throw new RangeError('A bundle holds one version at least.');
	return Buffer.concat([
		Buffer.from(`# v2 git bundle\n${newest} HEAD\n\n`),
		packOf([...objects.values()]),
	]);
}

const objectTypes = { commit: 1, tree: 2, blob: 3 } as const;

/** Puts an object into the pack, once. @returns its id */
type PutObject = (type: keyof typeof objectTypes, content: string | Uint8Array) => string;

/** Puts a folder, all that lies below it first. */
function putTree(files: ReadonlyMap<string, string>, put: PutObject): string {
	const byName = Map.groupBy(files, ([path]) => path.split('/')[0] ?? '');
	const entries = [...byName].map(([name, own]) => {
		const [first] = own;
		if (first?.[0] === name)
			return { order: name, line: `100644 ${name}`, id: put('blob', first[1]) };
		const below = new Map(own.map(([path, text]) => [path.slice(name.length + 1), text]));
		return { order: `${name}/`, line: `40000 ${name}`, id: putTree(below, put) };
	});
	const inOrder = entries.toSorted((a, b) => compareText(a.order, b.order));
	return put(
		'tree',
		Buffer.concat(
			inOrder.flatMap(({ line, id }) => [Buffer.from(`${line}\0`), Buffer.from(id, 'hex')]),
		),
	);
}

function packOf(objects: readonly Uint8Array[]): Uint8Array {
	const head = Buffer.alloc(12);
	head.write('PACK');
	head.writeUInt32BE(2, 4);
	head.writeUInt32BE(objects.length, 8);
	const body = Buffer.concat([head, ...objects]);
	return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

/** The type of an object, and its size in bytes: four bits, then seven at a time, the lowest first. */
function objectHead(type: keyof typeof objectTypes, size: number): Uint8Array {
	const bytes = [(objectTypes[type] << 4) | (size & 0x0f)];
	for (let rest = size >>> 4; rest > 0; rest >>>= 7) {
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) | 0x80;
		bytes.push(rest & 0x7f);
	}
	return Uint8Array.from(bytes);
}

const largestBlock = 0xffff;

/** Bytes in the form of zlib (RFC 1950), as they are: compressors differ from machine to machine. */
function storedZlib(bytes: Uint8Array): Uint8Array {
	const blocks: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
	for (let from = 0; from === 0 || from < bytes.length; from += largestBlock) {
		const block = bytes.subarray(from, from + largestBlock);
		const head = Buffer.alloc(5);
		head.writeUInt8(from + largestBlock >= bytes.length ? 1 : 0, 0);
		head.writeUInt16LE(block.length, 1);
		head.writeUInt16LE(~block.length & 0xffff, 3);
		blocks.push(head, block);
	}
	return Buffer.concat([...blocks, adler32(bytes)]);
}

function adler32(bytes: Uint8Array): Uint8Array {
	let [low, high] = [1, 0];
	for (const byte of bytes) {
		low = (low + byte) % 65_521;
		high = (high + low) % 65_521;
	}
	const sum = Buffer.alloc(4);
	sum.writeUInt16BE(high, 0);
	sum.writeUInt16BE(low, 2);
	return sum;
}
