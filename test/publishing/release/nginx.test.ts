import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openStaging } from '../../../src/publishing/release/release.ts';
import { currentRelease, rollBack } from '../../../src/publishing/release/site-releases.ts';
import { treeData } from '../../trees.ts';

const guide = readFileSync(
	path.resolve(import.meta.dirname, '../../../src/content/guides/publish-a-month.mdx'),
	'utf8',
);
const blocks = [...guide.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const isInstalled = spawnSync('nginx', ['-v']).error === undefined;

/** The guide's own configuration, on a socket instead of the ports of a server that is reached by https. */
function configure(folder: string, releases: string): void {
	const [headers = '', servers = ''] = blocks;
	mkdirSync(path.join(folder, 'snippets'));
	writeFileSync(path.join(folder, 'snippets/sunlit-headers.conf'), headers);
	const server = servers
		.slice(servers.lastIndexOf('server {'))
		.replace(/listen .*;/, `listen unix:${path.join(folder, 'socket')};`)
		.replace(/ssl_certificate.*;/g, '')
		.replace(/root \/srv\/sunlit\/current;/, `root ${currentRelease(releases)};`);
	const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((name) => `${name}_temp_path ${path.join(folder, name)};`)
		.join('\n');
	writeFileSync(
		path.join(folder, 'nginx.conf'),
		`daemon off; master_process off; pid ${path.join(folder, 'pid')};
events {}
http { access_log off; ${kept}
types { text/html html; }
${server} }
`,
	);
}

function read(socketPath: string, address: string): Promise<string> {
	return new Promise((resolve, reject) => {
		request({ socketPath, path: address }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => resolve(`${response.statusCode} ${text}`));
		})
			.on('error', reject)
			.end();
	});
}

it.skipIf(!isInstalled)(
	'serves each release from the next request on, and the one before when it is gone back to (needs nginx)',
	async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'sunlit-nginx-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const releases = path.join(folder, 'releases');
		const release = (content: string) => {
			const out = currentRelease(releases);
			const staging = openStaging({ out, dataFolder: treeData('clean'), releases: { keep: 3 } });
			writeFileSync(path.join(staging.folder, 'index.html'), content);
			writeFileSync(path.join(staging.folder, '404.html'), 'nothing');
			staging.release({}, []);
		};
		release('one');
		configure(folder, releases);
		const server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		const ended = once(server, 'exit');
		const socket = path.join(folder, 'socket');
		const page = (address = '/') => read(socket, address).catch(() => 'not there yet');
		await expect.poll(() => page(), { timeout: 20_000 }).toBe('200 one');
		release('two');
		expect(await page()).toBe('200 two');
		rollBack(releases);
		expect(await page()).toBe('200 one');
		expect(await page('/000002/')).toBe('404 nothing');
		server.kill();
		await ended;
	},
);

it('is configured in the guide with the link to the current release', () => {
	expect(guide).toContain('root /srv/sunlit/current;');
	expect(guide).toContain('--releases /srv/sunlit');
});
