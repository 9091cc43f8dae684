import type { Language } from '../../src/domain/bilingual.ts';
import type { Finding } from '../../src/domain/findings/findings.ts';
import { formatForGithub } from '../../src/reporting/github-report.ts';
import { formatForGitlab } from '../../src/reporting/gitlab-report.ts';
import { formatHints, type ShownHints } from '../../src/reporting/hints-report.ts';
import { formatAsJson } from '../../src/reporting/json-report.ts';
import { countFindings } from '../../src/reporting/tally.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';

export const formats = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof formats)[number];

const reports: Readonly<Record<Format, (findings: readonly Finding[], show: Show) => string>> = {
	text: (findings, { language, hints }) =>
		[formatAsText(findings, language), ...(hints ? [formatHints(hints, language)] : [])].join('\n'),
	json: (findings, { language, hints }) => formatAsJson(findings, language, hints),
	github: (findings, { language, data }) => formatForGithub(findings, language, data),
	gitlab: (findings, { language, data }) => formatForGitlab(findings, language, data),
};

/** How the findings are shown. */
export interface Show {
	readonly format: Format;
	readonly language: Language;
	/** The data folder as the caller names it. */
	readonly data: string;
	/** Where they are asked for, for the reports that have room for them. */
	readonly hints?: ShownHints | undefined;
}

/** Prints the report; gives the exit code. */
export function showFindings(findings: readonly Finding[], show: Show) {
	process.stdout.write(reports[show.format](findings, show));
	return countFindings(findings).errors > 0 ? 1 : 0;
}
