import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../scripts/progress.ts';

function shownOn(isTTY: boolean): string {
	let written = '';
	const stream = {
		isTTY,
		write: (text: string) => {
			written += text;
			return true;
		},
	};
	const bar = showProgress(stream as unknown as WriteStream, '检查');
	bar.show(1, 2, '990101001200');
	bar.clear();
	return written;
}

describe('progress', () => {
	it('is one line on a terminal, wiped at the end', () => {
		expect(shownOn(true)).toBe('\r\u001B[2K检查 1/2 990101001200\r\u001B[2K');
	});

	it('is nothing in a log', () => {
		expect(shownOn(false)).toBe('');
	});
});
