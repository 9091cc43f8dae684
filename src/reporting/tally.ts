import type { Language } from '../domain/bilingual.ts';
import { problemsIn } from '../domain/findings/collect-findings.ts';
import type { Severity } from '../domain/findings/finding-kind.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';

/** How many findings of each severity there are. */
export interface Tally {
	readonly errors: number;
	readonly warnings: number;
}

export function countFindings(findings: readonly Finding[]): Tally {
	const count = (severity: Severity) =>
		findings
			.filter((one) => severityOf(one) === severity)
			.reduce((sum, one) => sum + problemsIn(one), 0);
	return { errors: count('error'), warnings: count('warning') };
}

/**
 * The last line of a report: how much was found, and what that means for the site.
 * @param held how many villages with errors are shown as they were before, while the others are published
 */
export function summariseFindings(
	findings: readonly Finding[],
	language: Language,
	held = 0,
): string {
	const { errors, warnings } = countFindings(findings);
	const worst = errors > 0 ? 'error' : 'warning';
	const files = new Set(
		findings.filter((one) => severityOf(one) === worst).map(({ place }) => place.file),
	).size;
	return sentences[language]({ errors, warnings, files, held });
}

const sentences: Readonly<
	Record<Language, (counts: Tally & { readonly files: number; readonly held: number }) => string>
> = {
	zh: ({ errors, warnings, files, held }) => {
		if (errors > 0) {
			const more = warnings > 0 ? `；另有 ${warnings} 条提醒` : '';
			const outcome =
				held > 0
					? `有错误的 ${held} 个村没有更新，其余照常发布。`
					: '没有发布任何内容，网站保持原样。';
			return `共 ${errors} 处错误，${files} 个文件${more}。${outcome}`;
		}
		if (warnings > 0) return `没有错误，可以发布。共 ${warnings} 条提醒，${files} 个文件。`;
		return '没有发现问题，可以发布。';
	},
	en: ({ errors, warnings, files, held }) => {
		const inFiles = `in ${plural(files, 'file')}`;
		if (errors > 0) {
			const more = warnings > 0 ? `, and ${plural(warnings, 'warning')}` : '';
			const outcome =
				held > 0
					? `${plural(held, 'village')} with errors stay as they were; the others are published.`
					: 'Nothing has been published; the site stays as it is.';
			return `${plural(errors, 'error')} ${inFiles}${more}. ${outcome}`;
		}
		if (warnings > 0) {
			return `No errors; the data can be published. ${plural(warnings, 'warning')} ${inFiles}.`;
		}
		return 'No problems found; the data can be published.';
	},
};

function plural(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
