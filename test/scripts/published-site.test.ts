import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UsageError } from '../../scripts/arguments.ts';
import { readPublishedSite } from '../../scripts/published-site.ts';
import { aDataFolder } from '../data-folder.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const said = JSON.stringify({ title: '青禾县三务公开', commit });

async function serve(answer: RequestListener): Promise<string> {
	const server = createServer(answer).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/portal.json`;
}

describe('what the published site says of itself', () => {
	it('is read where the new site goes, if there is one', async () => {
		const out = aDataFolder({ 'portal.json': said });
		expect(await readPublishedSite(undefined, out)).toMatchObject({ commit });
		expect(await readPublishedSite(undefined, path.join(out, 'none'))).toBeUndefined();
	});

	it('is read from a file, which must be one', async () => {
		const folder = aDataFolder({ 'portal.json': said, 'other.json': '{}' });
		const at = (name: string) => readPublishedSite(path.join(folder, name), folder);
		expect(await at('portal.json')).toMatchObject({ commit });
		await expect(at('other.json')).rejects.toThrow(UsageError);
		await expect(at('none.json')).rejects.toThrow(UsageError);
	});

	it('is read from an address', async () => {
		const address = await serve((_, response) => response.end(said));
		expect(await readPublishedSite(address, 'nowhere')).toMatchObject({ commit });
	});

	it('is nothing before the first publication', async () => {
		const address = await serve((_, response) => response.writeHead(404).end(said));
		expect(await readPublishedSite(address, 'nowhere')).toBeUndefined();
	});

	it.for<readonly [string, RequestListener]>([
		['fails', (_, response) => response.writeHead(503).end()],
		['answers with a page', (_, response) => response.end('<html>')],
		['answers without end', (_, response) => response.end(' '.repeat(100_000) + said)],
		['hangs up', (request) => request.socket.destroy()],
	])('cannot be read where the server %s', async ([, answer]) => {
		await expect(readPublishedSite(await serve(answer), 'nowhere')).rejects.toThrow(UsageError);
	});
});
