import type { Language } from '../domain/bilingual.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import { explain, shortened } from '../texts/findings.ts';
import { listHintsForJson, listRulesForJson, type ShownHints } from './hints-report.ts';
import { countFindings } from './tally.ts';

/** More than a person reads, and enough to find it by. */
const longestCell = 1000;

/**
 * The report for scripts. The keys are stable; a place without a line, column or cell has `null` there.
 * @param hints where they are asked for
 */
export function formatAsJson(
	findings: readonly Finding[],
	language: Language,
	hints?: ShownHints,
): string {
	const report = {
		...countFindings(findings),
		findings: findings.map((one) => ({
			severity: severityOf(one),
			kind: one.kind,
			file: one.place.file,
			line: one.place.line ?? null,
			column: one.place.column === undefined ? null : shortened(one.place.column),
			cell: one.place.cell === undefined ? null : shortened(one.place.cell, longestCell),
			...explain(one, language),
		})),
		...(hints && {
			hints: listHintsForJson(hints, language),
			rules: listRulesForJson(hints, language),
		}),
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}
