import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../domain/order.ts';

/** What an earlier build kept under a key; `undefined` when there is nothing, or it is damaged. */
export function readLogCache(file: string, key: string): unknown {
	try {
		const [digest, kept] = splitOnce(readFileSync(file, 'utf8'));
		if (digest !== digestOf(kept)) return undefined;
		const { key: own, value } = JSON.parse(kept) as { key: string; value: unknown };
		return own === key ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps something for the next build: whole or not at all. A place that cannot be written to is no failure. */
export function writeLogCache(file: string, key: string, value: unknown): void {
	const kept = JSON.stringify({ key, value });
	const folder = path.dirname(file);
	const fresh = `${file}.${randomUUID()}`;
	try {
		mkdirSync(folder, { recursive: true });
		// What a killed build left behind. One at work at the same time then keeps nothing, which is no failure.
		for (const name of readdirSync(folder)) {
			if (name.startsWith(`${path.basename(file)}.`))
				rmSync(path.join(folder, name), { force: true });
		}
		writeFileSync(fresh, `${digestOf(kept)}\n${kept}`);
		renameSync(fresh, file);
	} catch {
		if (existsSync(fresh)) rmSync(fresh);
	}
}

function splitOnce(text: string): [string, string] {
	const at = text.indexOf('\n');
	return [text.slice(0, at), text.slice(at + 1)];
}

const source = fileURLToPath(new URL('../..', import.meta.url));

/** A digest of the code that reads the history and writes its corrections: when it changes, the cached log is stale. */
export function digestCode(): string {
	const digest = createHash('sha256');
	for (const folder of ['domain', 'village', 'loading', 'corrections']) {
		const names = readdirSync(path.join(source, folder), { recursive: true, encoding: 'utf8' });
		for (const name of names.filter((each) => each.endsWith('.ts')).sort(compareText)) {
			digest.update(name).update(readFileSync(path.join(source, folder, name)));
		}
	}
	return digest.digest('hex');
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
