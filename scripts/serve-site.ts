import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { findHeaders } from '../src/publishing/files/host-headers.ts';
import { UsageError } from './arguments.ts';
import { guardRequest } from './guard-request.ts';
import { serveFiles } from './serve-files.ts';

/**
 * Serves a built site on this machine, as a static host would: under its base path, with the headers that hosts
 * are given, `404.html` for what is not there. Files are looked up anew on each request, so that a rebuilt site
 * shows at once.
 * @param port 0 for any free one
 * @throws UsageError when the port is taken
 */
export async function serveSite(folder: string, base: string, port: number) {
	const files = serveFiles(folder);
	const notFound = readFileSync(path.join(folder, '404.html'));
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		const url = request.url ?? '/';
		const address = url.startsWith(base) ? url.slice(base.length - 1) : '/404.html';
		for (const [name, value] of Object.entries(findHeaders(address))) {
			response.setHeader(name, value);
		}
		if (!guardRequest(request, response)) return;
		const missing = () => {
			response.removeHeader('Content-Disposition');
			response.removeHeader('Cache-Control');
			response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : notFound);
		};
		if (!url.startsWith(base)) {
			missing();
			return;
		}
		// The whole address stays known, for where a folder is asked for without its slash.
		Object.assign(request, { originalUrl: url, url: address });
		files(request, response, missing);
	};
	const server = createServer(answer);
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
