import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file whole or not at all: whoever reads it finds the old text or the new one. */
export function writeWhole(file: string, text: string): void {
	const folder = path.dirname(file);
	mkdirSync(folder, { recursive: true });
	const part = path.join(folder, `.${path.basename(file)}.part`);
	try {
		writeFileSync(part, text, { flush: true });
		renameSync(part, file);
	} finally {
		rmSync(part, { force: true });
	}
}
