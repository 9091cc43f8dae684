import type { LedgerIndex, LedgerYear } from '../../search/explore/ledger-index.ts';
import { NoRangesError, type LedgerSource } from '../../search/explore/read-ledger.ts';

/** The files are no longer those that were listed: a new release has taken the place of the site. */
export class ReplacedError extends Error {
	override readonly name = 'ReplacedError';
}

/** The list of files as it is now. @throws Error when it does not come */
export async function fetchIndex(address: string, signal: AbortSignal): Promise<LedgerIndex> {
	const response = await fetch(address, { cache: 'no-cache', signal });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as LedgerIndex;
}

/**
 * Reads the files over the network.
 * @param address of the list, beside which they lie
 * @param onBytes told of every piece that comes in
 */
export function openHttpSource(address: string, onBytes: (bytes: number) => void): LedgerSource {
	const addressOf = ({ file }: LedgerYear) => new URL(file, address);
	const readBody = async (response: Response): Promise<ArrayBuffer> => {
		if (!response.body) return response.arrayBuffer();
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		const reader = response.body.getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			pieces.push(value);
			onBytes(value.length);
		}
		return new Blob(pieces).arrayBuffer();
	};
	const readExactly = async (response: Response, bytes: number): Promise<ArrayBuffer> => {
		const body = await readBody(response);
		if (body.byteLength !== bytes) throw new ReplacedError();
		return body;
	};
	return {
		async readPart(year, start, end, signal) {
			const response = await fetch(addressOf(year), {
				headers: { Range: `bytes=${start}-${end - 1}` },
				signal,
			});
			if (response.status === 206) return readExactly(response, end - start);
			await response.body?.cancel();
			if (response.ok) throw new NoRangesError();
			throw failureOf(response);
		},
		async readWhole(year, signal) {
			const response = await fetch(addressOf(year), { signal });
			if (!response.ok) throw failureOf(response);
			return readExactly(response, year.bytes);
		},
	};
}

const replacedStatuses = [404, 410, 416];

function failureOf({ status, url }: Response): Error {
	return replacedStatuses.includes(status) ? new ReplacedError() : new Error(`${status} ${url}`);
}
