import { parsePeriod } from '../../src/domain/time/period.ts';
import { importFile, type LedgerOutcome } from './import-file.ts';

import { utf8 } from '../encodings.ts';

/** Imports a file given as its lines; without a period when that is `null`. */
export function importLines(
	lines: readonly string[],
	period: string | null = '2025-03',
): LedgerOutcome {
	return importBytes(utf8(`${lines.join('\n')}\n`), period);
}

export function importBytes(bytes: Uint8Array, period: string | null = '2025-03'): LedgerOutcome {
	return importFile(bytes, { file: '3月.csv', period: parsePeriod(period ?? '') });
}

/** The findings as `line column kind`. */
export function problems({ findings }: LedgerOutcome): string[] {
	return findings.map(({ kind, place: { line, column } }) =>
		[line, column, kind].filter((part) => part !== undefined).join(' '),
	);
}

/** The strict cells of the only row, by heading. */
export function onlyRow({ imported, findings }: LedgerOutcome): Record<string, string> {
	const [headings = [], row, ...more] = imported?.cells ?? [];
	if (!row || more.length > 0) throw new Error(`Not one row: ${JSON.stringify(findings)}`);
	return Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? '']));
}

export const heading = '日期,凭证号,类别,摘要,收入,支出';
export const purchase = '2025-03-05,记-1,办公费,打印纸,,20.00';
export const interest = '2025-03-06,记-2,利息收入,利息,15.20,';
