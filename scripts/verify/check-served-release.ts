import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ReleaseCheck } from '../../src/publishing/release/check-release.ts';
import {
	manifestParts,
	readManifest,
	type ListedFile,
} from '../../src/publishing/release/manifest.ts';
import { Failure } from '../arguments.ts';
import type { SiteFault } from '../../src/publishing/release/verify.ts';
import { compareText } from '../../src/domain/order.ts';

/** Hosts read it and do not serve it. */
const hostSettings = '_headers';

/** Files that are fetched at the same time. */
const atOnce = 8;

/**
 * Fetches every file that the list of a served site names, and holds it against the list. What is served beside them
 * cannot be seen.
 * @param onFile told how many files are done, and of how many
 * @returns nothing where the list is not there, or damaged
 * @throws Failure where the host does not answer
 */
export async function checkServedRelease(
	address: string,
	onFile: (done: number, of: number) => void,
): Promise<ReleaseCheck | undefined> {
	const root = address.endsWith('/') ? address : `${address}/`;
	const listed = await fetchManifest(root);
	if (!listed) return undefined;
	const waiting = [...listed.values()].filter(({ path: name }) => name !== hostSettings);
	const all = waiting.length;
	const faults: SiteFault[] = [];
	const work = async () => {
		for (let file = waiting.pop(); file; file = waiting.pop()) {
			const kind = await findFault(root, file);
			if (kind) faults.push({ kind, file: file.path });
			onFile(all - waiting.length, all);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return { files: all, faults: faults.sort((a, b) => compareText(a.file, b.file)) };
}

async function findFault(
	root: string,
	{ path: name, sha256 }: ListedFile,
): Promise<'missing' | 'changed' | undefined> {
	const bytes = await fetchFile(root, name);
	if (!bytes) return 'missing';
	return createHash('sha256').update(bytes).digest('hex') === sha256 ? undefined : 'changed';
}

async function fetchManifest(root: string): Promise<ReadonlyMap<string, ListedFile> | undefined> {
	const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-verify-'));
	try {
		for (const part of manifestParts()) {
			const bytes = await fetchFile(root, part);
			if (!bytes) return undefined;
			writeFileSync(path.join(folder, part), bytes);
			const files = readManifest(folder);
			if (files) return files;
		}
		return undefined;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Nothing where the host does not have it. @throws Failure where the host does not answer */
async function fetchFile(root: string, name: string): Promise<Uint8Array | undefined> {
	// Hosts lead from the file to its folder's address.
	const served = name.replace(/(^|\/)index\.html$/, '$1');
	const address = new URL(served.split('/').map(encodeURIComponent).join('/'), root);
	try {
		const response = await fetch(address);
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
	} catch {
		throw new Failure({
			zh: `访问不到 ${address.href}。请检查网址和网络，再核对一次。`,
			en: `${address.href} does not answer. Check the address and the network.`,
		});
	}
}
