import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Characters kept back before they are written to a file. */
const charactersAtOnce = 500_000;

/** Appends lines to the files of a folder, many lines at once, so that far more passes through than fits in memory. */
export function openLineSpool(folder: string) {
	mkdirSync(folder, { recursive: true });
	const waiting = new Map<string, string>();
	const write = (file: string, lines: string) => appendFileSync(path.join(folder, file), lines);
	return {
		add(file: string, line: string): void {
			const lines = `${waiting.get(file) ?? ''}${line}\n`;
			const full = lines.length > charactersAtOnce;
			if (full) write(file, lines);
			waiting.set(file, full ? '' : lines);
		},
		close(): void {
			for (const [file, lines] of waiting) write(file, lines);
			waiting.clear();
		},
	};
}
