import { currentRelease, rollBack } from '../src/publishing/release/site-releases.ts';
import { readArguments, UsageError } from './arguments.ts';
import { explainBuildFailure } from './build-failures.ts';

/** Serves the release before the current one again; gives the exit code. @throws UsageError where there is none */
export function goBack(): number {
	const { values } = readArguments({
		options: { releases: { type: 'string' }, rollback: { type: 'boolean' } },
	});
	const { releases } = values;
	if (releases === undefined) {
		throw new UsageError({
			zh: '--rollback 和 --releases 一起用，写明存放历次网站的文件夹。',
			en: '--rollback goes with --releases, which names the folder of releases.',
		});
	}
	try {
		const name = rollBack(releases);
		process.stdout.write(`已退回上一次的网站：${currentRelease(releases)} 现在指向 ${name}\n`);
		return 0;
	} catch (error) {
		throw explainBuildFailure(error, currentRelease(releases));
	}
}
