import { createHash } from 'node:crypto';
import type { Language } from '../domain/bilingual.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import { explain } from '../texts/findings.ts';
import { dataFolderPath } from './data-folder-path.ts';

/**
 * The report as a Code Quality artifact, which GitLab shows in a merge request.
 * @param dataFolder as given on the command line, relative to the repository
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatForGitlab(
	findings: readonly Finding[],
	language: Language,
	dataFolder: string,
): string {
	const times = new Map<string, number>();
	const issues = findings.map((one) => {
		const { file, line = 1, column = '' } = one.place;
		const { message, fix } = explain(one, language);
		const path = `${dataFolderPath(dataFolder)}${file}`;
		const description = [column, message, fix].filter(Boolean).join(' ');
		// A finding stays the same one when rows above it are added: its line is left out.
		const identity = JSON.stringify([one.kind, path, description]);
		const time = (times.get(identity) ?? 0) + 1;
		times.set(identity, time);
		return {
			description,
			check_name: one.kind,
			fingerprint: createHash('sha256').update(`${identity}${time}`).digest('hex'),
			severity: severityOf(one) === 'error' ? 'major' : 'info',
			location: { path, lines: { begin: line } },
		};
	});
	return `${JSON.stringify(issues, null, '\t')}\n`;
}
