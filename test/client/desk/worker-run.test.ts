import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskAnswer, DeskRequest } from '../../../src/client/desk/worker-messages.ts';
import { startRun, type Progress } from '../../../src/client/desk/worker-run.ts';
import type { Inspection } from '../../../src/client/desk/inspect-file.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const request = { table: 'ledger' } as unknown as DeskRequest;
const inspection = { findings: [] } as unknown as Inspection;

/** A run of at most ten seconds in a worker that answers what a test wants. */
function aRun() {
	const asked: unknown[] = [];
	const progress: Progress[] = [];
	let ended = false;
	const target = Object.assign(new EventTarget(), {
		postMessage: (message: unknown) => asked.push(message),
		terminate: () => (ended = true),
	});
	const worker = target as unknown as Worker;
	const run = startRun(worker, request, 10, (each) => progress.push(each));
	const answer = (data: DeskAnswer) => worker.dispatchEvent(new MessageEvent('message', { data }));
	return { run, worker, answer, asked, progress, isOver: () => ended };
}

describe('the check of a file in a worker', () => {
	it('sends the file, tells how far it is, and ends with what was found', async () => {
		const { run, answer, asked, progress, isOver } = aRun();
		expect(asked).toEqual([request]);
		answer({ stage: 'reading', done: 1, of: 2 });
		expect([progress, isOver()]).toEqual([[{ stage: 'reading', done: 1, of: 2 }], false]);
		answer({ inspection });
		expect(await run.ended).toEqual({ inspection });
		expect(isOver()).toBe(true);
	});

	it('says that the file is lost when it can be read no more', async () => {
		const { run, answer } = aRun();
		answer({ lost: true });
		expect(await run.ended).toBe('lost');
	});

	it('is stopped at once', async () => {
		const { run, isOver } = aRun();
		run.stop();
		expect(isOver()).toBe(true);
		expect(await run.ended).toBe('stopped');
	});

	it('is ended when it takes longer than its limit, and not before', async () => {
		const { run, isOver } = aRun();
		vi.advanceTimersByTime(9999);
		expect(isOver()).toBe(false);
		vi.advanceTimersByTime(1);
		expect(await run.ended).toBe('too-long');
		expect(isOver()).toBe(true);
	});

	it('says that the program broke, and keeps the error from the page', async () => {
		const { run, worker } = aRun();
		const error = new Event('error', { cancelable: true });
		worker.dispatchEvent(error);
		expect(await run.ended).toBe('broken');
		expect(error.defaultPrevented).toBe(true);
	});

	it('ends once: what comes afterwards changes nothing', async () => {
		const { run, answer } = aRun();
		run.stop();
		answer({ inspection });
		vi.advanceTimersByTime(60_000);
		expect(await run.ended).toBe('stopped');
	});
});
