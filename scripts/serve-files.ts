import type { IncomingMessage, ServerResponse } from 'node:http';
import serveStatic from 'serve-static';

interface HttpError {
	readonly statusCode?: number;
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Answers with the files of a folder, looked up anew on each request. Of what is not there, or not for anybody,
 * `missing` is told.
 */
export function serveFiles(folder: string) {
	const serve = serveStatic(folder, {
		dotfiles: 'ignore',
		cacheControl: false,
		fallthrough: false,
	});
	return (request: IncomingMessage, response: ServerResponse, missing: () => void): void => {
		serve(request, response, (error?: HttpError) => {
			const { statusCode = 404, headers } = error ?? {};
			if (statusCode === 403 || statusCode === 404) missing();
			else response.writeHead(statusCode, headers).end();
		});
	};
}
