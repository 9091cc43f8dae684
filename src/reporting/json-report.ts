import type { Language } from '../domain/bilingual.ts';
import { explain, severityOf, type Finding } from '../domain/findings.ts';
import { tally } from './tally.ts';

/** The report for scripts. The keys are stable; a place without a line, column or cell has `null` there. */
export function jsonReport(findings: readonly Finding[], language: Language): string {
	const report = {
		...tally(findings),
		findings: findings.map((one) => ({
			severity: severityOf(one),
			kind: one.kind,
			file: one.place.file,
			line: one.place.line ?? null,
			column: one.place.column ?? null,
			cell: one.place.cell ?? null,
			...explain(one, language),
		})),
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}
