import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { UsageError } from './arguments.ts';

/**
 * Serves a built site on this machine, as a static host would: under its base path, `404.html` for what
 * is not there. Files are looked up anew on each request, so that a rebuilt site shows at once.
 * @param port 0 for any free one
 * @throws UsageError when the port is taken
 */
export async function serveSite(folder: string, base: string, port: number) {
	const files = sirv(folder, { dev: true, etag: true });
	const notFound = readFileSync(path.join(folder, '404.html'));
	const server = createServer((request, response) => {
		const missing = () => {
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			response.end(notFound);
		};
		const url = request.url ?? '/';
		if (url.startsWith(base)) {
			request.url = url.slice(base.length - 1);
			files(request, response, missing);
		} else missing();
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
		});
		server.listen(port, 'localhost', resolve);
	});
	const { port: taken } = server.address() as { port: number };
	return {
		address: `http://localhost:${taken}${base}`,
		close: () => server.close(),
		/** Settles when the server ends. */
		closed: new Promise<number>((resolve) => server.once('close', () => resolve(0))),
	};
}

function portTaken(port: number): UsageError {
	return new UsageError({
		zh: `端口 ${port} 已被别的程序占用。请先关掉那个程序，再运行一次。`,
		en: `Port ${port} is taken by another program. Close it and run the command again.`,
	});
}
