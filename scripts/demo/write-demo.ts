import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { historyFile } from '../../src/loading/read-county.ts';
import { answerFiles } from './answers/answer-hints.ts';
import { demoFiles, spanOf, villagesOf, type DemoSize } from './demo.ts';
import { demoHistory, hasHistory } from './history/demo-history.ts';
import type { DemoFile } from './village.ts';

/** How much was written. */
export interface WrittenDemo {
	readonly files: number;
	readonly bytes: number;
}

/**
 * Writes the demo county into a folder: what the county and its villages disclose; what the villages answer to the
 * hints that the portal finds in it, unless only ledgers are wanted; and the history of what was put right.
 */
export function writeDemo(folder: string, size: DemoSize = {}): WrittenDemo {
	let [files, bytes] = [0, 0];
	const made = new Set<string>();
	const write = (name: string, content: string | Uint8Array) => {
		const file = path.join(folder, name);
		if (!made.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
		made.add(path.dirname(file));
		writeFileSync(file, content);
		files += 1;
		bytes += Buffer.byteLength(content);
	};
	const digest = createHash('sha256');
	const withHistory = new Map<string, string>();
	const writeAll = (demo: Iterable<DemoFile>) => {
		for (const { path: name, content } of demo) {
			write(name, content);
			digest.update(`${name}\n${content}`);
			if (hasHistory(name)) withHistory.set(name, content);
		}
	};
	writeAll(demoFiles(size));
	if (size.disclosures !== 'ledger') {
		writeAll(answerFiles(folder, villagesOf(size), spanOf(size.years)));
	}
	const history = demoHistory(withHistory, digest.digest('hex'));
	if (history) write(historyFile, history);
	return { files, bytes };
}
