import type { WriteStream } from 'node:tty';

/** One line that is written over and over on a terminal; nothing at all when the stream is not one. */
export function progress(stream: WriteStream, what: string) {
	const write = (text: string) => {
		if (stream.isTTY) stream.write(`\r\u001B[2K${text}`);
	};
	return {
		show: (number: number, of: number, id: string) => write(`${what} ${number}/${of} ${id}`),
		clear: () => write(''),
	};
}
