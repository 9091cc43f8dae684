/**
 * `npm run erase`: takes the texts of a row in which something personal was written off the site, and looks whether
 * they are gone from everywhere.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { erased } from '../src/domain/tables/erased.ts';
import { dropOldReleases } from '../src/publishing/release/site-releases.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { checkFolder, parseWord, readArguments, runCommand, UsageError } from './arguments.ts';
import { buildSite, placeNamed } from './build-site.ts';
import { parseAsOfDay, parseBasePath, parseSiteUrl } from './build-arguments.ts';
import { eraseRow, type ErasedRow } from './erase/erase-row.ts';
import { findWords, listFilesBelow, normaliseWords } from './erase/find-words.ts';
import { Refusal } from './refusal.ts';
import { findVillage } from './village-argument.ts';

const project = path.join(import.meta.dirname, '..');
const usage =
	'npm run erase -- --village ID --row REF --what KIND --by WHO [--data DIR] [--out DIR | --releases DIR] [--base /path/] [--site URL]';

const mostListed = 20;

const options = {
	village: { type: 'string' },
	row: { type: 'string' },
	what: { type: 'string' },
	by: { type: 'string' },
	data: { type: 'string', default: 'data' },
	out: { type: 'string' },
	releases: { type: 'string' },
	base: { type: 'string', default: '/' },
	site: { type: 'string' },
} as const;

await runCommand(usage, async () => {
	const { values } = readArguments({ options });
	const { data } = values;
	const place = placeNamed(values);
	const { row, what } = erased.columns;
	const ref = row.type.read(values.row ?? '');
	if (ref === undefined || !values.by?.trim()) {
		throw new UsageError({
			zh: `请用 --row 写哪一行，用 --by 写谁删去的。${row.type.howToWrite.zh}`,
			en: `Name the row with --row and who erases it with --by. ${row.type.howToWrite.en}`,
		});
	}
	const erasure = {
		village: findVillage(values.village, checkFolder('--data', data)),
		row: ref,
		what: parseWord('--what', values.what ?? '', what.type.words ?? []),
		by: values.by.trim(),
		date: parseAsOfDay(undefined),
	};
	const site = { base: parseBasePath(values.base), url: parseSiteUrl(values.site) };
	try {
		const done = eraseRow(erasure, data);
		say(describe(done));
		// What was read of the history before may hold a reason that the row gave.
		const cache = path.join(project, '.cache/corrections.json');
		rmSync(cache, { force: true });
		const hasSite = existsSync(path.join(place.out, 'portal.json'));
		const code = hasSite
			? await buildSite({ dataFolder: data, ...place, ...site, asOf: erasure.date })
			: 0;
		if (code !== 0) {
			say([
				'网站没有重新生成，现在的网站上还有这些文字：请先改正上面的错误，再运行 npm run build。',
			]);
			return code;
		}
		if (hasSite && values.releases !== undefined) dropOldReleases(values.releases);
		return lookForRest(done, { data, out: values.releases ?? place.out, hasSite });
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n没有写任何文件。\n`);
		return 1;
	}
});

function say(lines: readonly string[]): void {
	process.stdout.write(lines.map((line) => `${makePrintable(line)}\n`).join(''));
}

function describe({ file, register, cells, deleted }: ErasedRow): string[] {
	const headings = cells.map(({ heading }) => heading).join('、');
	return [
		cells.length > 0
			? `已删去 ${cells.length} 格文字（${headings}），改在 ${file}。`
			: `${file} 里这一行没有要删的文字。`,
		...deleted.map((each) => `已删掉文件 ${each}。`),
		`已登记在 ${register}，没有写删去的内容。`,
	];
}

/** Looks through the site, what a build keeps, and the data; says where something still stands, and what is to do. */
function lookForRest(
	{ cells, notices }: ErasedRow,
	{
		data,
		out,
		hasSite,
	}: { readonly data: string; readonly out: string; readonly hasSite: boolean },
): number {
	const texts = [...cells.map(({ text }) => text), ...notices.flatMap((text) => text.split('\n'))];
	const words = [...new Set(texts.map(normaliseWords))].filter((word) => word.length > 1);
	const dataFiles = listFilesBelow(data).filter(
		(file) => !file.includes(`${path.sep}.git${path.sep}`),
	);
	const program = ['src', 'public'].flatMap((name) => listFilesBelow(path.join(project, name)));
	const elsewhere = findWords(dataFiles, words);
	const common = new Set(
		[...elsewhere, ...findWords(program, words)].flatMap((each) => each.words),
	);
	const gone = words.filter((word) => !common.has(word));
	const places = [
		...listFilesBelow(out),
		...siblingsOf(out).flatMap(listFilesBelow),
		...listFilesBelow(path.join(project, '.cache')),
	];
	const found = findWords(places, gone).map(({ file }) => file);
	if (hasSite) {
		say([
			found.length === 0
				? `已重新生成 ${out}，核对了 ${places.length} 个文件（网页、下载、检索、订阅、缓存），都没有了。`
				: `已重新生成 ${out}，下面的文件里还有：`,
		]);
	} else say([`${out} 里没有网站，没有生成。核对了 ${places.length} 个文件。`]);
	say(found.slice(0, mostListed).map((file) => `  ${file}`));
	// Officials sign many rows.
	const signed = new Set(
		cells.filter(({ signs }) => signs).map(({ text }) => normaliseWords(text)),
	);
	const others = elsewhere.filter((each) => each.words.some((word) => !signed.has(word)));
	if (others.length > 0) {
		say([
			`有 ${others.length} 个数据文件里写着同样的文字，没有动，请看是不是也要删去：`,
			...others.slice(0, mostListed).map(({ file }) => `  ${path.relative(data, file)}`),
		]);
	}
	say([
		'还要做的：',
		'  提交改动，按平时的办法发布一次。',
		'  清除提交历史、history.bundle 和别处的副本，做法见 SECURITY.md。',
	]);
	return found.length === 0 ? 0 : 1;
}

/** What builds leave beside a site: one that was put aside, or not finished. */
function siblingsOf(out: string): string[] {
	const { dir, base } = path.parse(path.resolve(out));
	if (!existsSync(dir)) return [];
	return readdirSync(dir)
		.filter((name) => name.startsWith(`${base}.`))
		.map((name) => path.join(dir, name));
}
