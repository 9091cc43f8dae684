import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Bilingual } from '../src/domain/bilingual.ts';
import { finding } from '../src/domain/findings/findings.ts';
import type { OfficeSheetRead } from '../src/importing/sheet/office-sheet.ts';
import { fileTooLarge } from '../src/importing/sheet/too-large.ts';
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
		return Promise.resolve({ findings: [fileTooLarge(file, size, limits.fileBytes)] });
	}
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('office-file-worker.ts', import.meta.url), {
			workerData: request,
			resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 },
		});
		const giveUp = (problem: Bilingual) => {
			clearTimeout(timer);
			void worker.terminate();
			resolve({ findings: [finding('table-too-large', { file }, { problem })] });
		};
		const timer = setTimeout(
			() =>
				giveUp({
					zh: `读了 ${seconds} 秒还没有读完`,
					en: `It could not be read within ${seconds} seconds`,
				}),
			seconds * 1000,
		);
		worker.once('message', (read: OfficeSheetRead) => {
			clearTimeout(timer);
			resolve(read);
		});
		worker.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp(outOfMemory);
			else {
				clearTimeout(timer);
				reject(error);
			}
		});
	});
}

const outOfMemory: Bilingual = {
	zh: '读这个文件要用的内存太多',
	en: 'Reading it takes too much memory',
};
