import { buildPortal, type BuildOptions } from '../src/publishing/build-portal.ts';
import { OutputOccupiedError } from '../src/publishing/release/release.ts';
import { formatAsText } from '../src/reporting/text-report.ts';
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
		if (!(error instanceof OutputOccupiedError)) throw error;
		throw new UsageError({
			zh: `“${options.out}”里有别的东西，不是本程序生成的网站，没有动它。请换一个 --out，或先把它移走。`,
			en: `“${options.out}” holds something that is not a site built by this program; it was left alone. Choose another --out.`,
		});
	}
}
