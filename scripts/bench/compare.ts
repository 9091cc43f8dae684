import { drawWithHugo, readHugoVersion } from './hugo.ts';
import type { CountyResult, Comparison } from './report.ts';
import { drawingStage } from './usage.ts';

/**
 * Draws the ledgers of a county with Hugo too, or says why not.
 * @param project a folder for Hugo; the county lies in it, for Hugo reads no file outside
 * @param county its name below `project`
 * @param ours what our own build of the same county took
 */
export async function compareWithHugo(
	project: string,
	county: string,
	ours: CountyResult,
): Promise<{ readonly comparisons: readonly Comparison[]; readonly remarks: readonly string[] }> {
	const version = readHugoVersion();
	if (version === undefined) return { comparisons: [], remarks: ['Hugo 没有安装，没有比较。'] };
	const comparisons = ours.stages
		.filter(({ name }) => name === drawingStage)
		.map((usage) => ({ usage: { ...usage, name: '本程序' }, pages: ours.sizes.pages }));
	return {
		comparisons: [...comparisons, await drawWithHugo(version, project, county)],
		remarks: [
			'比较用的是同样的收支明细。Hugo 只画收支明细页，用时包括为每页写一个桩文件；本程序另外画村、年度、公开登记等页，逐格读入，并列出余额和上年同期。',
		],
	};
}
