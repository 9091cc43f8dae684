import { buildPortal, type BuildOptions } from '../src/publishing/build-portal.ts';
import { OutputInUseError } from '../src/publishing/release/output-lock.ts';
import { OutputOccupiedError, OutputUnusableError } from '../src/publishing/release/release.ts';
import { beijingDay } from '../src/domain/time/beijing-time.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { textsFor } from '../src/texts/index.ts';
import { checkFolder, readArguments, UsageError } from './arguments.ts';
import { parseAsOfDay, parseBasePath, parseSiteUrl } from './build-arguments.ts';
import { describeHistory, explainHistory } from './build-history.ts';
import { readPublishedSite } from './published-site.ts';
import { showStageProgress } from './stage-progress.ts';

export const siteUsage =
	'[--data DIR] [--out DIR] [--base /path/] [--site URL] [--as-of YYYY-MM-DD]';

const siteOptions = {
	data: { type: 'string', default: 'data' },
	out: { type: 'string', default: 'dist' },
	base: { type: 'string', default: '/' },
	site: { type: 'string' },
	'as-of': { type: 'string' },
} as const;

type SiteValues = ReturnType<typeof readArguments<typeof siteOptions>>['values'];

/** Reads the arguments of a site that is only looked at on this machine. @throws UsageError for a wrong one */
export function readSiteArguments(): BuildOptions {
	return parseSiteValues(readArguments({ options: siteOptions }).values);
}

export const buildUsage = `${siteUsage} [--published FILE|URL] [--committed-only] [--allow-older]`;

const buildOptions = {
	...siteOptions,
	published: { type: 'string' },
	'committed-only': { type: 'boolean', default: false },
	'allow-older': { type: 'boolean', default: false },
} as const;

/**
 * Reads the arguments of a site that is to be published, and what the one that it replaces says of itself.
 * @throws UsageError for a wrong one
 */
export async function readBuildArguments(): Promise<BuildOptions> {
	const { values } = readArguments({ options: buildOptions });
	return {
		...parseSiteValues(values),
		published: await readPublishedSite(values.published, values.out),
		committedOnly: values['committed-only'],
		allowOlder: values['allow-older'],
	};
}

function parseSiteValues(values: SiteValues): BuildOptions {
	return {
		dataFolder: checkFolder('--data', values.data),
		out: values.out,
		base: parseBasePath(values.base),
		url: parseSiteUrl(values.site),
		asOf: parseAsOfDay(values['as-of']),
	};
}

/** Builds the site, showing progress and the findings; gives the exit code. */
export async function buildSite(options: BuildOptions): Promise<number> {
	const progress = showStageProgress(process.stderr);
	try {
		const built = await buildPortal(options, progress);
		const { findings, published, villages, addresses, history } = built;
		progress.end();
		process.stderr.write(formatAsText(findings, 'zh'));
		if (!published) return 1;
		const reservations = history ? describeHistory(history) : [];
		process.stderr.write(reservations.map((line) => `${line}\n`).join(''));
		process.stdout.write(`已生成网站：${options.out}（${villages} 个村，${addresses} 个网址）\n`);
		return 0;
	} catch (error) {
		progress.end();
		const refusal = explainHistory(error);
		if (refusal === undefined) throw explainOutput(error, options.out);
		process.stderr.write(`${refusal.zh}\n${refusal.en}\n没有生成，原来的网站没有动。\n`);
		return 1;
	}
}

const unusable = {
	mounted: {
		zh: '是一个挂载点，不能整个换掉。请用它下面的一个文件夹',
		en: 'is a mount point and cannot be replaced as a whole; name a folder below it',
	},
	'broken-link': {
		zh: '是一个链接，指向的地方不存在。请先建好，或者换一个地方',
		en: 'is a link that leads nowhere; make what it names, or choose another place',
	},
	'not-writable': {
		zh: '所在的文件夹不能写。请换一个地方，或者请管理员开放权限',
		en: 'lies in a folder that cannot be written to; choose another place, or ask for permission',
	},
} as const;

/** What is wrong with the place of the site, as a sentence; any other error as it is. */
function explainOutput(error: unknown, out: string): unknown {
	if (error instanceof OutputInUseError) {
		const day = formatBeijingTime(error.since);
		const owner = error.owner || '?';
		return new UsageError({
			zh: `另一个生成正在往“${out}”写（${owner}，${day}开始）。请等它结束，再运行一次。`,
			en: `Another build is writing to “${out}” (${owner}, since ${day}). Wait for it and run the command again.`,
		});
	}
	if (error instanceof OutputUnusableError) {
		const { zh, en } = unusable[error.reason];
		return new UsageError({ zh: `“${out}”${zh}。`, en: `“${out}” ${en}.` });
	}
	if (error instanceof OutputOccupiedError) {
		return new UsageError({
			zh: `“${out}”里有别的东西，不是本程序生成的网站，没有动它。请换一个 --out，或先把它移走。`,
			en: `“${out}” holds something that is not a site built by this program; it was left alone. Choose another --out.`,
		});
	}
	return error;
}

/** `2026年11月29日14:37` */
function formatBeijingTime(moment: Date): string {
	const time = moment.toLocaleTimeString('zh-CN', {
		...{ timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
	});
	return `${textsFor('zh-CN').format.date(beijingDay(moment.getTime() / 1000))}${time}`;
}
