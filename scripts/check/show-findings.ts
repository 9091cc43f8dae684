import type { Language } from '../../src/domain/bilingual.ts';
import type { Finding } from '../../src/domain/findings.ts';
import { githubReport } from '../../src/reporting/github-report.ts';
import { gitlabReport } from '../../src/reporting/gitlab-report.ts';
import { jsonReport } from '../../src/reporting/json-report.ts';
import { tally } from '../../src/reporting/tally.ts';
import { textReport } from '../../src/reporting/text-report.ts';

const reports = {
	text: textReport,
	json: jsonReport,
	github: githubReport,
	gitlab: gitlabReport,
} satisfies Record<
	string,
	(findings: readonly Finding[], language: Language, dataFolder: string) => string
>;

export type Format = keyof typeof reports;
export const formats = Object.keys(reports) as Format[];

/** How the findings are shown. */
export interface Show {
	readonly format: Format;
	readonly language: Language;
	/** The data folder as the caller names it. */
	readonly data: string;
}

/** Prints the report; gives the exit code. */
export function showFindings(findings: readonly Finding[], { format, language, data }: Show) {
	process.stdout.write(reports[format](findings, language, data));
	return tally(findings).errors > 0 ? 1 : 0;
}
