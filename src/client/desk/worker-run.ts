import type { DeskInspection } from '../../desk/desk-inspection.ts';
import type { DeskAnswer, DeskRequest } from './worker-messages.ts';
import type { Inspection } from './inspect-file.ts';

/** How a run ended. */
export type RunEnd =
	| { readonly inspection: Inspection }
	| { readonly village: DeskInspection }
	/** The file has changed or gone since it was chosen. */
	| 'lost'
	| 'stopped'
	/** It took longer than the time limit. */
	| 'too-long'
	/** The program failed: an old browser, or too little memory. */
	| 'broken';

export type Progress = Extract<DeskAnswer, { readonly stage: string }>;

export interface Run {
	readonly ended: Promise<RunEnd>;
	/** Ends the run at once. */
	stop(): void;
}

/**
 * Fetches the worker's program once and gives a maker of workers, which needs no network any more.
 * @throws TooOld when this browser cannot run it, Error when it cannot be fetched
 */
export async function fetchWorker(address: string): Promise<() => Worker> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const program = new Blob([await response.text()], { type: 'text/javascript' });
	const own = URL.createObjectURL(program);
	const make = () => new Worker(own);
	await tryWorker(make());
	return make;
}

/** The browser is too old for the program. */
export class TooOld extends Error {}

/** Starts the program once: a browser that is too old says so here, and not when a file waits. */
function tryWorker(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => {
			worker.terminate();
			resolve();
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			worker.terminate();
			reject(new TooOld(event.message));
		});
	});
}

/** Checks one file in a worker of its own, which ends with it and gives back its memory. */
export function startRun(
	worker: Worker,
	request: DeskRequest,
	limitSeconds: number,
	onProgress: (progress: Progress) => void,
): Run {
	let end: (how: RunEnd) => void = () => undefined;
	const ended = new Promise<RunEnd>((resolve) => {
		const limit = setTimeout(() => end('too-long'), limitSeconds * 1000);
		end = (how) => {
			clearTimeout(limit);
			worker.terminate();
			resolve(how);
		};
	});
	worker.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => {
		if ('started' in data) return;
		if ('stage' in data) onProgress(data);
		else if ('inspection' in data || 'village' in data) end(data);
		else end('lost');
	});
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		end('broken');
	});
	worker.postMessage(request);
	return { ended, stop: () => end('stopped') };
}
