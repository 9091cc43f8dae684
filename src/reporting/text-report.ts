import type { Language } from '../domain/bilingual.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import { explain, shortened } from '../texts/findings.ts';
import type { Workplace } from '../texts/ways.ts';
import type { Place } from '../domain/schema/table.ts';
import { makePrintable } from './printable.ts';
import { summariseFindings } from './tally.ts';

/** Where a report is read, and what became of the villages. */
interface ReportCircumstances {
	readonly at?: Workplace | undefined;
	/** How many villages with errors stay as they were, while the others are published. */
	readonly held?: number | undefined;
}

/** The report for a person to read: each place, what is wrong there and what to do, then the count. */
export function formatAsText(
	findings: readonly Finding[],
	language: Language,
	{ at, held }: ReportCircumstances = {},
): string {
	const blocks = findings.map((one) => {
		const { message, fix } = explain(one, language, at);
		const mark = severityOf(one) === 'warning' ? warningMark[language] : '';
		const between = language === 'en' ? ' ' : '';
		return `${placeName(one.place, language)}\n  ${makePrintable(`${mark}${message}${between}${fix}`)}\n`;
	});
	return `${blocks.join('')}${summariseFindings(findings, language, held)}\n`;
}

const warningMark = { zh: '提醒：', en: 'Warning: ' } as const satisfies Record<Language, string>;

function placeName({ file, line, column }: Place, language: Language): string {
	const lineName = language === 'zh' ? `第${line}行` : `line ${line}`;
	const parts = [
		file,
		...(line === undefined ? [] : [lineName]),
		...(column ? [shortened(column)] : []),
	];
	return makePrintable(parts.join(' '));
}
