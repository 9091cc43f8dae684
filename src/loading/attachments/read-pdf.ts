import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

export interface PdfRequest {
	readonly bytes: Uint8Array;
	readonly mostPages: number;
}

/** The texts of a PDF's pages, remarks, fields and properties; or why there are none. */
export type PdfText =
	| {
			readonly texts: readonly string[];
			readonly allPagesRead: boolean;
			readonly active: boolean;
			readonly opensAtPage: boolean;
	  }
	| { readonly problem: string };

export interface PdfLimits {
	readonly seconds: number;
	readonly heapMegabytes: number;
	readonly pages: number;
}

/** A village's longest PDF has some hundred pages, which take some seconds. */
const pdfLimits: PdfLimits = { seconds: 20, heapMegabytes: 512, pages: 500 };

/** A thread that is kept for the next PDF: starting it takes longer than reading one. */
interface Reader {
	readonly worker: Worker;
	readonly port: MessagePort;
	readonly signal: Int32Array;
}

let reader: Reader | undefined;

/**
 * Reads the texts of a PDF in a thread of its own, with limits of time and memory, and waits for it: a file that
 * hangs or exhausts the thread is a problem, and no more.
 */
export function readPdf(bytes: Uint8Array, limits: PdfLimits = pdfLimits): PdfText {
	reader ??= startReader(limits);
	const { worker, port, signal } = reader;
	Atomics.store(signal, 0, 0);
	port.postMessage({ bytes, mostPages: limits.pages } satisfies PdfRequest);
	const waited = Atomics.wait(signal, 0, 0, limits.seconds * 1000);
	const answer = receiveMessageOnPort(port) as { message: PdfText } | undefined;
	if (waited !== 'timed-out' && answer) return answer.message;
	reader = undefined;
	void worker.terminate();
	return { problem: 'limits' };
}

function startReader({ heapMegabytes }: PdfLimits): Reader {
	const { port1, port2 } = new MessageChannel();
	const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
	const file = new URL('pdf-worker.ts', import.meta.url);
	const worker = new Worker(file, {
		workerData: { port: port2, signal },
		transferList: [port2],
		resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
	});
	// Out of memory: whoever waits finds out by the time.
	worker.on('error', () => (reader = undefined));
	worker.unref();
	port1.unref();
	return { worker, port: port1, signal };
}
