import type { IncomingMessage, ServerResponse } from 'node:http';

const readingMethods = ['GET', 'HEAD'];
/** One range of bytes that is one: `0-99`, `100-`, `-5`. */
const oneRange = /^bytes=(?:(\d{1,15})-(\d{0,15})|-\d{1,15})$/;

/**
 * Lets through what a static host answers: reading, by an address that can be decoded. Of a range that is none, or of
 * several at once, the header is taken off, so that the whole file is sent, as RFC 9110 (section 14.2) has it for ranges
 * that a server does not understand.
 * @returns whether the request is still to be answered
 */
export function guardRequest(request: IncomingMessage, response: ServerResponse): boolean {
	if (!readingMethods.includes(request.method ?? '')) {
		response.writeHead(405, { allow: readingMethods.join(', ') }).end();
		return false;
	}
	if (!isDecodable(request.url ?? '/')) {
		response.writeHead(400).end();
		return false;
	}
	const { range } = request.headers;
	if (range !== undefined && !isOneRange(range)) delete request.headers.range;
	return true;
}

function isOneRange(header: string): boolean {
	const match = oneRange.exec(header);
	if (!match) return false;
	const [, first = '', last = ''] = match;
	return first === '' || last === '' || Number(first) <= Number(last);
}

function isDecodable(url: string): boolean {
	try {
		return !decodeURIComponent(url.replace(/[?#].*$/s, '')).includes('\0');
	} catch {
		return false;
	}
}
