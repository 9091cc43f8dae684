import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerFiles } from './answers/answer-hints.ts';
import { demoFiles, spanOf, villagesOf, type DemoSize } from './demo.ts';
import type { DemoFile } from './village.ts';

/** How much was written. */
export interface WrittenDemo {
	readonly files: number;
	readonly bytes: number;
}

/**
 * Writes the demo county into a folder: first what the county and its villages disclose, then what the villages
 * answer to the hints that the portal finds in it. Ledgers alone are not answered.
 */
export function writeDemo(folder: string, size: DemoSize = {}): WrittenDemo {
	let [files, bytes] = [0, 0];
	const made = new Set<string>();
	const write = ({ path: name, content }: DemoFile) => {
		const file = path.join(folder, name);
		if (!made.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
		made.add(path.dirname(file));
		writeFileSync(file, content);
		files += 1;
		bytes += Buffer.byteLength(content);
	};
	for (const file of demoFiles(size)) write(file);
	if (size.disclosures !== 'ledger') {
		for (const file of answerFiles(folder, villagesOf(size), spanOf(size.years))) write(file);
	}
	return { files, bytes };
}
