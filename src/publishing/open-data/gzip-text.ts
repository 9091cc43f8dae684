import { once } from 'node:events';
import { createGzip } from 'node:zlib';

/** A text that is compressed as it grows, so that only the compressed bytes are kept. */
export interface GzippedText {
	add(text: string | Uint8Array): Promise<void>;
	/** Nothing comes after this. */
	end(): Promise<Uint8Array>;
}

export function openGzippedText(): GzippedText {
	const gzip = createGzip();
	const chunks: Buffer[] = [];
	gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
	return {
		async add(text) {
			if (!gzip.write(text)) await once(gzip, 'drain');
		},
		async end() {
			gzip.end();
			await once(gzip, 'end');
			return Buffer.concat(chunks);
		},
	};
}
