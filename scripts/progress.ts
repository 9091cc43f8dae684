import type { WriteStream } from 'node:tty';

/** One line that is written over and over on a terminal; nothing at all when the stream is not one. */
export function openStatusLine(stream: WriteStream) {
	const show = (text: string) => {
		if (stream.isTTY) stream.write(`\r\u001B[2K${text}`);
	};
	return { show, clear: () => show('') };
}

/** A status line that says at which village the work is. */
export function showProgress(stream: WriteStream, what: string) {
	const { show, clear } = openStatusLine(stream);
	return {
		show: (number: number, of: number, id: string) => show(`${what} ${number}/${of} ${id}`),
		clear,
	};
}
