import { buildPortal, type BuildOptions } from '../src/publishing/build-portal.ts';
import { currentRelease } from '../src/publishing/release/site-releases.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { checkFolder, readArguments, UsageError } from './arguments.ts';
import { parseAsOfDay, parseBasePath, parseKept, parseSiteUrl } from './build-arguments.ts';
import { explainBuildFailure } from './build-failures.ts';
import { describeHistory } from './build-history.ts';
import { describeHolding } from './build-holding.ts';
import { readPublishedSite } from './published-site.ts';
import { showStageProgress } from './stage-progress.ts';

const commonUsage = '[--base /path/] [--site URL] [--as-of YYYY-MM-DD]';
export const siteUsage = `[--data DIR] [--out DIR] ${commonUsage}`;

const siteOptions = {
	data: { type: 'string', default: 'data' },
	out: { type: 'string' },
	base: { type: 'string', default: '/' },
	site: { type: 'string' },
	'as-of': { type: 'string' },
} as const;

type SiteValues = ReturnType<typeof readArguments<typeof siteOptions>>['values'];

/** Reads the arguments of a site that is only looked at on this machine: with errors there is none. @throws UsageError for a wrong one */
export function readSiteArguments(): BuildOptions {
	return { ...parseSiteValues(readArguments({ options: siteOptions }).values), strict: true };
}

export const buildUsage = `[--data DIR] [--out DIR | --releases DIR [--keep N] [--rollback]] ${commonUsage} [--published FILE|URL] [--committed-only] [--allow-older] [--strict]`;

const buildOptions = {
	...siteOptions,
	releases: { type: 'string' },
	keep: { type: 'string' },
	published: { type: 'string' },
	'committed-only': { type: 'boolean', default: false },
	'allow-older': { type: 'boolean', default: false },
	strict: { type: 'boolean', default: false },
} as const;

/**
 * Reads the arguments of a site that is to be published, and what the one that it replaces says of itself.
 * @throws UsageError for a wrong one
 */
export async function readBuildArguments(): Promise<BuildOptions> {
	const { values } = readArguments({ options: buildOptions });
	const options = parseSiteValues(values);
	return {
		...options,
		published: await readPublishedSite(values.published, options.out),
		committedOnly: values['committed-only'],
		allowOlder: values['allow-older'],
		strict: values.strict,
	};
}

function parseSiteValues(values: SiteValues & NamedPlace): BuildOptions {
	return {
		dataFolder: checkFolder('--data', values.data),
		...placeNamed(values),
		base: parseBasePath(values.base),
		url: parseSiteUrl(values.site),
		asOf: parseAsOfDay(values['as-of']),
	};
}

export interface NamedPlace {
	readonly out?: string | undefined;
	readonly releases?: string | undefined;
	readonly keep?: string | undefined;
}

/** The site's own folder, or one of numbered releases. */
export function placeNamed({
	out,
	releases,
	keep,
}: NamedPlace): Pick<BuildOptions, 'out' | 'releases'> {
	if (releases === undefined) {
		if (keep === undefined) return { out: out ?? 'dist' };
		throw new UsageError({
			zh: '--keep 和 --releases 一起用。',
			en: '--keep goes with --releases.',
		});
	}
	if (out !== undefined) {
		throw new UsageError({
			zh: '--out 和 --releases 只能写一个：--out 是网站的文件夹，--releases 是存放历次网站的文件夹。',
			en: '--out and --releases exclude each other: the one is the folder of the site, the other that of its releases.',
		});
	}
	return { out: currentRelease(releases), releases: { keep: parseKept(keep) } };
}

/** What a build gives that has published all but some villages, which stay as they were. */
const someHeld = 3;

/** Builds the site, showing progress and the findings; gives the exit code. */
export async function buildSite(options: BuildOptions): Promise<number> {
	const progress = showStageProgress(process.stderr);
	try {
		const built = await buildPortal(options, progress);
		const { findings, published, villages, held, addresses, history } = built;
		progress.end();
		process.stderr.write(formatAsText(findings, 'zh', { held: held.length }));
		process.stderr.write(describeHolding(built));
		if (!published) return 1;
		const reservations = history ? describeHistory(history) : [];
		process.stderr.write(reservations.map((line) => `${line}\n`).join(''));
		process.stdout.write(`已生成网站：${options.out}（${villages} 个村，${addresses} 个网址）\n`);
		return held.length > 0 ? someHeld : 0;
	} catch (error) {
		progress.end();
		throw explainBuildFailure(error, options.out);
	}
}
