/** What the head of a git bundle says of it. */
export interface BundleHeader {
	/** The kind of digest that names its objects. */
	readonly format: 'sha1' | 'sha256';
	/** The newest commit it holds: the one it calls HEAD, or its only one. */
	readonly newest: string;
}

const longestHeader = 64_000;

/** Reads the lines before the objects; `undefined` when it is no bundle, or does not say which commit is the newest. */
export function readBundleHeader(bytes: Uint8Array): BundleHeader | undefined {
	const text = Buffer.from(bytes.subarray(0, longestHeader)).toString('latin1');
	const end = text.indexOf('\n\n');
	const [signature, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
	if (!/^# v[23] git bundle$/.test(signature ?? '')) return undefined;
	const format = lines.includes('@object-format=sha256') ? 'sha256' : 'sha1';
	const heads = lines.flatMap((line): [id: string, name: string][] => {
		const [, id, name] = /^([0-9a-f]{40}|[0-9a-f]{64}) (.+)$/.exec(line) ?? [];
		return id !== undefined && name !== undefined ? [[id, name]] : [];
	});
	const newest = heads.find(([, name]) => name === 'HEAD') ?? (heads.length === 1 ? heads[0] : []);
	return newest?.[0] === undefined ? undefined : { format, newest: newest[0] };
}
