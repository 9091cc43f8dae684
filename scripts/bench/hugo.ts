import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Comparison } from './report.ts';
import { runMeasured } from './run-measured.ts';
import { listFilesBelow } from './sizes.ts';

/** The version of the Hugo on the PATH, or nothing when there is none. */
export function readHugoVersion(): string | undefined {
	const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
	return stdout ? (/v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? stdout.trim()) : undefined;
}

/**
 * Draws one page a ledger with Hugo: our sentence of totals, the categories' totals with their shares, and the
 * table with the same columns. Versions before 0.126 have no content adapters, so each page gets a stub;
 * writing the stubs counts.
 * @param project a folder for Hugo; the county lies in it, for Hugo reads no file outside
 * @param county its name below `project`
 */
export async function drawWithHugo(
	version: string,
	project: string,
	county: string,
): Promise<Comparison> {
	const ledgers = listFilesBelow(path.join(project, county))
		.map((file) => path.relative(path.join(project, county), file))
		.filter((file) => path.basename(path.dirname(file)) === 'ledger');
	const [began, cpuBefore] = [performance.now(), process.cpuUsage()];
	writeProject(project, county, ledgers);
	const { user, system } = process.cpuUsage(cpuBefore);
	const stubSeconds = (performance.now() - began) / 1000;
	const site = path.join(project, 'site');
	const { total } = await runMeasured('hugo', [
		'--source',
		project,
		'--destination',
		site,
		'--quiet',
	]);
	return {
		usage: {
			name: `Hugo ${version}`,
			seconds: stubSeconds + total.seconds,
			cpuSeconds: (user + system) / 1e6 + total.cpuSeconds,
			peakBytes: total.peakBytes,
		},
		pages: listFilesBelow(site).filter((file) => file.endsWith('.html')).length,
	};
}

const settings = {
	baseURL: 'https://example.invalid/',
	languageCode: 'zh-CN',
	title: '村级三务公开',
	disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
};

function writeProject(project: string, county: string, ledgers: readonly string[]): void {
	const layout = path.join(project, 'layouts/_default');
	mkdirSync(layout, { recursive: true });
	writeFileSync(path.join(project, 'config.json'), JSON.stringify(settings));
	const template = readFileSync(new URL('hugo-ledger.gotmpl', import.meta.url));
	writeFileSync(path.join(layout, 'single.html'), template);
	const names = villageNames(path.join(project, county, 'villages.csv'));
	for (const ledger of ledgers) {
		const [, village = '', , file = ''] = ledger.split('/');
		const [name, period] = [names.get(village) ?? village, path.basename(file, '.csv')];
		const stub = path.join(project, 'content/villages', village, 'ledger', `${period}.md`);
		mkdirSync(path.dirname(stub), { recursive: true });
		const front = {
			title: `${name} ${period} 收支明细`,
			village,
			name,
			period,
			file: `${county}/${ledger}`,
		};
		writeFileSync(stub, `${JSON.stringify(front)}\n`);
	}
}

/** Names by id; the demo's register has plain cells with the id first and the name next. */
function villageNames(register: string): Map<string, string> {
	const [, ...lines] = readFileSync(register, 'utf8').trimEnd().split('\n');
	return new Map(lines.map((line) => line.split(',', 2) as [string, string]));
}
