import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { TooLarge } from '../../loading/workbook/workbook.ts';

const bytesPerMegabyte = 1_000_000;

/** For a file that is not even read. */
export function reportFileTooLarge(file: string, bytes: number, most: number): Finding {
	const values = { megabytes: Math.ceil(bytes / bytesPerMegabyte), limit: most / bytesPerMegabyte };
	return finding('file-too-large', { file }, values);
}

/** For a table that exceeds one of the limits of reading. */
export function reportTableTooLarge(file: string, { what, most, sheet, line }: TooLarge): Finding {
	const place = { file, ...(line !== undefined && { line }) };
	return finding('table-too-large', place, {
		what,
		most: most.toLocaleString('en-US'),
		sheet: sheet ?? '',
	});
}
