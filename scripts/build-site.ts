import { buildPortal, type BuildOptions } from '../src/publishing/build-portal.ts';
import { OutputInUseError } from '../src/publishing/release/output-lock.ts';
import { OutputOccupiedError, OutputUnusableError } from '../src/publishing/release/release.ts';
import { beijingDay } from '../src/domain/time/beijing-time.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
import { textsFor } from '../src/texts/index.ts';
import { checkFolder, readArguments, UsageError } from './arguments.ts';
import { parseAsOfDay, parseBasePath, parseSiteUrl } from './build-arguments.ts';
import { showStageProgress } from './stage-progress.ts';

export const buildUsage =
	'[--data DIR] [--out DIR] [--base /path/] [--site URL] [--as-of YYYY-MM-DD]';

/** Reads the arguments that `build` and `start` share. @throws UsageError for a wrong one */
export function readBuildArguments(): BuildOptions {
	const { values } = readArguments({
		options: {
			data: { type: 'string', default: 'data' },
			out: { type: 'string', default: 'dist' },
			base: { type: 'string', default: '/' },
			site: { type: 'string' },
			'as-of': { type: 'string' },
		},
	});
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
		const { findings, published, villages, addresses } = await buildPortal(options, progress);
		progress.end();
		process.stderr.write(formatAsText(findings, 'zh'));
		if (!published) return 1;
		process.stdout.write(`已生成网站：${options.out}（${villages} 个村，${addresses} 个网址）\n`);
		return 0;
	} catch (error) {
		progress.end();
		throw explainOutput(error, options.out);
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
