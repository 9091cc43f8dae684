import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { SafetyMeasurement } from './measurement.ts';

/** What is sent, after which the server must still be there, and how the answer must begin. */
interface HostileRequest {
	readonly lines: readonly string[];
	readonly status: readonly number[];
}

const get = 'GET / HTTP/1.1';
const whole = [200];
const nothing = [400, 403, 404];

const requests: readonly HostileRequest[] = [
	...[
		'bytes=5-2',
		'bytes=a-b',
		'bytes=-',
		'bytes=',
		'lines=0-1',
		'bytes=0-1,5-2',
		'bytes=1e3-',
	].map((range) => ({ lines: [get, `Range: ${range}`], status: whole })),
	{ lines: [get, 'Range: bytes=-5'], status: [206] },
	{ lines: [get, 'Range: bytes=999999-'], status: [416] },
	...['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'].map((method) => ({
		lines: [`${method} / HTTP/1.1`, 'Content-Length: 0'],
		status: [405],
	})),
	...[
		'/%',
		'/%00',
		'/%E0%A4',
		'/../secret',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%2f..%2fetc/passwd',
	].map((address) => ({ lines: [`GET ${address} HTTP/1.1`], status: nothing })),
	{ lines: ['NONSENSE'], status: [400] },
	{ lines: [get, `X-Long: ${'x'.repeat(100_000)}`], status: [431] },
];

/** Hostile requests to the server that shows a built site on this machine. */
export const hostileRequests: SafetyMeasurement = {
	name: '对本机网站的恶意请求',
	async measure(project, scratch) {
		writeFileSync(path.join(scratch, 'index.html'), '0123456789');
		writeFileSync(path.join(scratch, '404.html'), 'nothing');
		let [right, deaths] = [0, 0];
		for (const request of requests) {
			const server = await startServer(project, scratch);
			const status = await send(server.port, request.lines).catch(() => undefined);
			const lives = (await send(server.port, [get]).catch(() => undefined)) === 200;
			server.end();
			if (!lives) deaths += 1;
			else if (status !== undefined && request.status.includes(status)) right += 1;
		}
		return [
			{ what: '回答正确', value: `${right} / ${requests.length}` },
			{ what: '服务停掉', value: String(deaths) },
		];
	},
};

/** A server of its own for each request, for one may end it. */
async function startServer(project: string, folder: string) {
	const server = spawn(
		process.execPath,
		['--input-type=module', '--eval', program, path.join(project, 'scripts/serve-site.ts'), folder],
		{ cwd: project, stdio: ['ignore', 'pipe', 'ignore'] },
	);
	for await (const line of createInterface({ input: server.stdout })) {
		return { port: Number(new URL(line).port), end: () => server.kill() };
	}
	throw new Error('The server ended without naming its address.');
}

const program = `
const [module, folder] = process.argv.slice(1);
const { serveSite } = await import(module);
console.log((await serveSite(folder, '/', 0)).address);
`;

/** @returns the status of the answer @throws Error when there is none */
function send(port: number, lines: readonly string[]): Promise<number> {
	return new Promise((resolve, reject) => {
		let text = '';
		const socket = connect(port, 'localhost', () => {
			socket.write(`${[...lines, 'Host: localhost', 'Connection: close'].join('\r\n')}\r\n\r\n`);
		});
		socket
			.on('data', (part) => (text += String(part)))
			// A server may answer and hang up before it has read all; what it said counts.
			.on('error', () => undefined)
			.on('close', () => {
				const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
				if (status === undefined) reject(new Error('no answer'));
				else resolve(Number(status));
			});
	});
}
