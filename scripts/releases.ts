/** `npm run releases`: lists the sites in a folder of releases, says what changed from one to another, serves another. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePublishedSite, type PublishedSite } from '../src/publishing/published-site.ts';
import {
	compareReleases,
	type ReleaseDifference,
} from '../src/publishing/release/compare-releases.ts';
import { readManifest, type ListedFile } from '../src/publishing/release/manifest.ts';
import {
	currentRelease,
	NoSuchReleaseError,
	readReleases,
	serveRelease,
	type Releases,
} from '../src/publishing/release/site-releases.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { formatTextTable } from '../src/reporting/text-table.ts';
import { Failure, readArguments, runCommand, UsageError } from './arguments.ts';
import { explainBuildFailure } from './build-failures.ts';

const usage = 'npm run releases -- DIR [--compare 000003 [--with 000004]] [--serve 000003]';

const options = {
	/** What changed since this release: up to the one that is served, or to `with`. */
	compare: { type: 'string' },
	with: { type: 'string' },
	/** The release that is to be served from now on. */
	serve: { type: 'string' },
} as const;

/** No more places than fit on a screen. */
const placesListed = 30;

await runCommand(usage, () => {
	const { values, positionals } = readArguments({ options, positionals: 1 });
	const folder = namedFolder(positionals[0]);
	try {
		if (values.serve !== undefined) return serve(folder, values.serve);
		const releases = readReleases(folder);
		if (values.compare !== undefined) {
			return compare(folder, values.compare, values.with ?? releases.served ?? '');
		}
		return list(folder, releases);
	} catch (error) {
		throw explainBuildFailure(error, currentRelease(folder));
	}
});

/** @throws UsageError when none is named, or it is not there */
function namedFolder(folder: string | undefined): string {
	if (folder !== undefined && existsSync(folder)) return folder;
	throw new UsageError({
		zh:
			folder === undefined
				? '请写明存放历次网站的文件夹，就是 npm run build 的 --releases。'
				: `没有“${folder}”这个文件夹。`,
		en: `Name the folder of releases, which npm run build takes as --releases.`,
	});
}

function serve(folder: string, release: string): number {
	serveRelease(folder, release);
	process.stdout.write(`${currentRelease(folder)} 现在指向 ${release}。\n`);
	return 0;
}

function list(folder: string, { names, served }: Releases): number {
	if (names.length === 0) {
		process.stdout.write(`“${folder}”里还没有网站。\n`);
		return 0;
	}
	const rows = names.map((name) => {
		const site = path.join(folder, name);
		const { asOf = '', commit = '', held = [] } = describeSite(site);
		const files = readManifest(site);
		const bytes = [...(files?.values() ?? [])].reduce((sum, { size }) => sum + size, 0);
		return [
			name === served ? `${name} 正在用` : name,
			...[asOf, commit.slice(0, 12) || '没有提交'],
			files ? String(files.size) : '没有清单',
			files ? `${(bytes / 1e6).toFixed(1)} MB` : '',
			held.length > 0 ? `${held.length} 个村没有更新` : '',
		];
	});
	const headings = ['网站', '状态截至', '数据的提交', '文件', '大小', '说明'];
	process.stdout.write(`${formatTextTable(headings, rows).join('\n')}\n`);
	return 0;
}

/** What a site says of itself. */
function describeSite(site: string): Partial<PublishedSite> {
	return parsePublishedSite(readFileSync(path.join(site, 'portal.json'), 'utf8')) ?? {};
}

function compare(folder: string, before: string, after: string): number {
	const difference = compareReleases(filesOf(folder, before), filesOf(folder, after));
	const { added, changed, removed } = difference;
	process.stdout.write(
		`从 ${before} 到 ${after}：新增 ${added.length} 个文件，改动 ${changed.length} 个，去掉 ${removed.length} 个。\n`,
	);
	for (const line of listDifference(difference)) process.stdout.write(`${line}\n`);
	return 0;
}

/** @throws NoSuchReleaseError, Failure where a release has no list of its files */
function filesOf(folder: string, release: string): ReadonlyMap<string, ListedFile> {
	if (!readReleases(folder).names.includes(release)) throw new NoSuchReleaseError(folder, release);
	const files = readManifest(path.join(folder, release));
	if (files) return files;
	throw new Failure({
		zh: `${release} 没有文件清单（manifest.json），或者清单坏了，不能比较。`,
		en: `${release} has no list of its files (manifest.json), or a damaged one.`,
	});
}

/** The files by what they are of: a village, or a folder of the county. */
function listDifference({ added, changed, removed }: ReleaseDifference): string[] {
	const counted = new Map<string, [number, number, number]>();
	for (const [at, paths] of [added, changed, removed].entries()) {
		for (const file of paths) {
			const own = counted.get(placeOf(file)) ?? [0, 0, 0];
			own[at as 0 | 1 | 2] += 1;
			counted.set(placeOf(file), own);
		}
	}
	const rows = [...counted].map(([place, counts]) => [place, ...counts.map(String)]);
	const rest = rows.length - placesListed;
	return rows.length === 0
		? []
		: [
				...formatTextTable(['在哪里', '新增', '改动', '去掉'], rows.slice(0, placesListed)),
				...(rest > 0 ? [`另有 ${rest} 处。`] : []),
			];
}

function placeOf(file: string): string {
	const [top = '', second = ''] = file.split('/');
	const isVillage = /^\d{12}$/.test(second);
	return makePrintable(isVillage || file.split('/').length > 2 ? `${top}/${second}/` : file);
}
