import type { WriteStream } from 'node:tty';

/** One line that is written over and over on a terminal; nothing at all when the stream is not one. */
export function statusLine(stream: WriteStream) {
	const show = (text: string) => {
		if (stream.isTTY) stream.write(`\r\u001B[2K${text}`);
	};
	return { show, clear: () => show('') };
}

/** A status line that says which village some work has come to. */
export function progress(stream: WriteStream, what: string) {
	const { show, clear } = statusLine(stream);
	return {
		show: (number: number, of: number, id: string) => show(`${what} ${number}/${of} ${id}`),
		clear,
	};
}
