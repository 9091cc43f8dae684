import path from 'node:path';
import { drawWithHugo, hugoVersion } from './hugo.ts';
import { ledgerCounty } from './ledger-county.ts';
import type { Comparison } from './report.ts';
import type { Usage } from './usage.ts';

/** Builds a county into a folder with our own build. */
type DrawOurs = (
	county: string,
	out: string,
) => Promise<{ readonly stages: readonly Usage[]; readonly pages: number }>;

/** The stage that draws pages, as `scripts/stage-progress.ts` calls it. */
const pagesStage = '生成网页';

/** Draws the same ledgers with Hugo and with our build, or says why not. */
export async function compareWithHugo(
	data: string,
	project: string,
	drawOurs: DrawOurs,
): Promise<{ readonly comparisons: readonly Comparison[]; readonly remarks: readonly string[] }> {
	const version = hugoVersion();
	if (version === undefined) return { comparisons: [], remarks: ['Hugo 没有安装，没有比较。'] };
	const county = path.join(project, 'county');
	const ledgers = ledgerCounty(data, county);
	const { stages, pages } = await drawOurs(county, path.join(project, 'ours'));
	const ours = stages
		.filter(({ name }) => name === pagesStage)
		.map((usage) => ({ usage: { ...usage, name: '本程序' }, pages }));
	const hugo = await drawWithHugo(version, project, 'county', ledgers);
	return {
		comparisons: [...ours, hugo],
		remarks: [
			'比较用的是同样的收支明细，不含公开登记和长文。Hugo 只画收支明细页，用时包括为每页写一个桩文件；本程序另外画村、年度等页，逐格读入，并列出余额和上年同期。',
		],
	};
}
