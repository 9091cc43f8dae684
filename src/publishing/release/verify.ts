import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../domain/order.ts';
import { digestOf, type WrittenFile } from '../site-writer.ts';

/** What is wrong with a file of a site that has been built. */
export interface SiteFault {
	/**
	 * `unwritten`: an address of the site that nothing was written for. `empty`: one written without content. `missing`,
	 * `changed`, `added`: what somebody else did to the folder. `written-twice`: of two, one was lost.
	 */
	readonly kind: 'unwritten' | 'empty' | 'missing' | 'changed' | 'added' | 'written-twice';
	/** From the site's folder. */
	readonly file: string;
}

/** The site is not what was written, and must not be published. */
export class SiteFaultError extends Error {
	readonly faults: readonly SiteFault[];

	constructor(faults: readonly SiteFault[]) {
		super(`The built site is not what was written: ${faults[0]?.kind} ${faults[0]?.file}`);
		this.name = 'SiteFaultError';
		this.faults = faults;
	}
}

/** A file by its content. */
type KnownFile = Pick<WrittenFile, 'name' | 'digest'>;

const nothing = digestOf('');

/**
 * Reads a built site and holds it against what was written, both ways, and that against the addresses it is to have.
 * @throws SiteFaultError with all that is wrong, by file
 */
export function verifySite(
	site: string,
	written: Iterable<KnownFile>,
	addresses: Iterable<string>,
): void {
	const digests = new Map<string, string>();
	const faults: SiteFault[] = [];
	for (const { name, digest } of written) {
		if (digests.has(name)) faults.push({ kind: 'written-twice', file: name });
		digests.set(name, digest);
	}
	for (const address of addresses) {
		const digest = digests.get(fileAt(address));
		if (digest === undefined) faults.push({ kind: 'unwritten', file: fileAt(address) });
		else if (digest === nothing) faults.push({ kind: 'empty', file: fileAt(address) });
	}
	for (const { name, digest } of digestFiles(site, '')) {
		const expected = digests.get(name);
		digests.delete(name);
		if (expected === undefined) faults.push({ kind: 'added', file: name });
		else if (expected !== digest) faults.push({ kind: 'changed', file: name });
	}
	for (const file of digests.keys()) faults.push({ kind: 'missing', file });
	if (faults.length === 0) return;
	throw new SiteFaultError(faults.sort((a, b) => compareText(a.file, b.file)));
}

/** The file that hosts answer an address with. */
function fileAt(address: string): string {
	const name = decodeURIComponent(address.slice(1));
	return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** Every file below a folder. What is neither a file nor a folder, such as a link, has no content of its own. */
function* digestFiles(site: string, below: string): Generator<KnownFile> {
	for (const entry of readdirSync(path.join(site, below), { withFileTypes: true })) {
		const name = `${below}${entry.name}`;
		if (entry.isDirectory()) yield* digestFiles(site, `${name}/`);
		else
			yield { name, digest: entry.isFile() ? digestOf(readFileSync(path.join(site, name))) : '' };
	}
}
