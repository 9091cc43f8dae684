import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Period } from '../src/domain/time/period.ts';
import { finding } from '../src/domain/findings/findings.ts';
import type { OfficeSheetRead } from '../src/importing/sheet/office-sheet.ts';
import { reportFileTooLarge } from '../src/importing/sheet/too-large.ts';
import { officeLimits, type ReadingLimits } from '../src/loading/reading-limits.ts';

export interface OfficeFileRequest {
	/** Where the file is. */
	readonly path: string;
	/** How messages name it. */
	readonly file: string;
	/** The table that it holds, by name; the ledger when left out. */
	readonly table?: string | undefined;
	/** The sheet that the clerk named. */
	readonly sheet?: string | undefined;
	/** The period that the clerk named. */
	readonly period?: Period | undefined;
	/** By heading of the file, the heading of the table's column, as the office named it. */
	readonly columnNames?: Readonly<Record<string, string>> | undefined;
	readonly limits?: ReadingLimits | undefined;
}

/**
 * What stands behind the limits on the file itself: what they let through takes a fraction of it, on a slow
 * machine too. Memory counts the worker's objects only, not the bytes and not the rest of the program.
 */
const safetyNet = { seconds: 15, heapMegabytes: 96 };

/** Reads an office's file in a thread of its own, with limits of time and memory. */
export function readOfficeFileApart(
	request: OfficeFileRequest,
	{ seconds, heapMegabytes } = safetyNet,
): Promise<OfficeSheetRead> {
	const { path, file, limits = officeLimits } = request;
	const { size } = statSync(path);
	if (size > limits.fileBytes) {
		return Promise.resolve({ findings: [reportFileTooLarge(file, size, limits.fileBytes)] });
	}
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('office-file-worker.ts', import.meta.url), {
			workerData: request,
			resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 },
		});
		const giveUp = (what: 'seconds' | 'memory') => {
			clearTimeout(timer);
			void worker.terminate();
			const values = { what, most: String(seconds), sheet: '' };
			resolve({ findings: [finding('table-too-large', { file }, values)] });
		};
		const timer = setTimeout(() => giveUp('seconds'), seconds * 1000);
		worker.once('message', (read: OfficeSheetRead) => {
			clearTimeout(timer);
			resolve(read);
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp('memory');
			else {
				clearTimeout(timer);
				reject(error);
			}
		});
	});
}
