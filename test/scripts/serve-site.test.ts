import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
const page = '<p>0123456789</p>';
let server: Awaited<ReturnType<typeof serveSite>>;
let port: number;

beforeAll(async () => {
	for (const [name, text] of Object.entries({
		'index.html': page,
		'404.html': '<p>没有这一页</p>',
		'downloads/list.csv': '编号\n1\n',
		'_astro/a.js': 'export {};',
		'.hidden': 'not for anybody',
	})) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	server = await serveSite(folder, '/sunlit/', 0);
	port = Number(new URL(server.address).port);
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly text: string;
}

function ask(
	address: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ host: 'localhost', port, path: address, method, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8');
			response.on('data', (part: string) => (text += part));
			response.on('end', () => {
				resolve({ status: response.statusCode, headers: response.headers, text });
			});
		})
			.on('error', reject)
			.end();
	});
}

describe('a range of bytes', () => {
	it.each([
		['bytes=3-5', '012'],
		['bytes=-5', '9</p>'],
		['bytes=13-', '</p>'],
	])('%s is answered with that part', async (range, part) => {
		const { status, text, headers } = await ask('/sunlit/', { range });
		expect([status, text]).toEqual([206, part]);
		expect(headers['content-length']).toBe(String(part.length));
	});

	it.each([
		...['bytes=5-2', 'bytes=a-b', 'bytes=-', 'bytes=', 'bytes=0-1,5-2', 'bytes=0-0,-1'],
		...['lines=0-1', '=', 'bytes=1e3-', 'bytes=-1-5', `bytes=${'9'.repeat(400)}-`],
	])('%s, which is none, gets the whole file, and the server lives on', async (range) => {
		const { status, text } = await ask('/sunlit/', { range });
		expect([status, text]).toEqual([200, page]);
	});

	it.each(['bytes=99-', 'bytes=99-100'])('%s, behind the end, is refused', async (range) => {
		expect((await ask('/sunlit/', { range })).status).toBe(416);
	});
});

describe('the method', () => {
	it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
		'%s is refused, naming what is allowed',
		async (method) => {
			const { status, headers, text } = await ask('/sunlit/', {}, method);
			expect([status, headers['allow'], text]).toEqual([405, 'GET, HEAD', '']);
		},
	);

	it('HEAD is answered without a body', async () => {
		const { status, text, headers } = await ask('/sunlit/', {}, 'HEAD');
		expect([status, text, headers['content-length']]).toEqual([200, '', String(page.length)]);
	});
});

describe('the headers', () => {
	it('are those that hosts are given, for pages and for what is not there', async () => {
		for (const address of ['/sunlit/', '/sunlit/nothing/', '/elsewhere/']) {
			const { headers } = await ask(address);
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'referrer-policy': 'no-referrer',
				'content-security-policy': "frame-ancestors 'self'",
			});
			expect(headers['permissions-policy']).toContain('camera=()');
		}
	});

	it('make downloads files, and keep what has a fingerprint in its name', async () => {
		const { headers } = await ask('/sunlit/downloads/list.csv');
		expect(headers['content-disposition']).toBe('attachment');
		const script = await ask('/sunlit/_astro/a.js');
		expect(script.headers['cache-control']).toContain('immutable');
		const missing = await ask('/sunlit/_astro/b.js');
		expect([missing.status, missing.headers['cache-control']]).toEqual([404, undefined]);
	});

	it('say nothing of https, which this server does not speak', async () => {
		expect((await ask('/sunlit/')).headers['strict-transport-security']).toBeUndefined();
	});
});

describe('an address', () => {
	it.each([
		...['/sunlit/../secret', '/sunlit/%2e%2e/%2e%2e/etc/passwd', '/sunlit/..%2f..%2fetc/passwd'],
		...['/sunlit/.hidden', '/sunlit', '/', 'http://example.org/sunlit/', '/sunlit/nothing'],
	])('%s leads to nothing outside', async (address) => {
		const { status, text } = await ask(address);
		expect([403, 404]).toContain(status);
		expect(text).not.toContain('root:');
		expect(text).not.toContain('not for anybody');
	});

	it.each(['/sunlit/%', '/sunlit/%E0%A4', '/sunlit/%00'])(
		'%s, which cannot be decoded, is refused',
		async (address) => {
			expect((await ask(address)).status).toBe(400);
		},
	);

	it('of a folder without its slash leads there, under the base and never to another host', async () => {
		const { status, headers } = await ask('/sunlit/downloads');
		expect([status, headers['location']]).toEqual([301, '/sunlit/downloads/']);
		const doubled = await ask('/sunlit//example.org/..');
		expect(String(doubled.headers['location'] ?? '/')).toMatch(/^\/(?!\/)/);
	});
});

it('lives on after what is no request at all', async () => {
	const answer = await new Promise<string>((resolve, reject) => {
		let text = '';
		connect(port, 'localhost')
			.on('data', (part) => (text += String(part)))
			.on('close', () => resolve(text))
			.on('error', reject)
			.end('NONSENSE\r\n\r\n');
	});
	expect(answer).toContain('400 Bad Request');
	expect((await ask('/sunlit/')).status).toBe(200);
});

it('follows a link to a release anew on each request', async () => {
	const releases = mkdtempSync(path.join(tmpdir(), 'served-'));
	const point = (name: string) => {
		rmSync(path.join(releases, 'current'), { force: true });
		symlinkSync(name, path.join(releases, 'current'));
	};
	for (const name of ['000001', '000002']) {
		mkdirSync(path.join(releases, name));
		writeFileSync(path.join(releases, name, 'index.html'), name);
		writeFileSync(path.join(releases, name, '404.html'), '');
	}
	point('000001');
	const { address, close } = await serveSite(path.join(releases, 'current'), '/', 0);
	const read = async () => (await fetch(address)).text();
	expect(await read()).toBe('000001');
	point('000002');
	expect(await read()).toBe('000002');
	close();
	rmSync(releases, { recursive: true });
});
