import type { Bilingual } from '../../domain/bilingual.ts';
import { finding, type Finding } from '../../domain/findings/findings.ts';
import type { TooLarge } from '../../loading/workbook/workbook.ts';

const bytesPerMegabyte = 1_000_000;

/** For a file that is not even read. */
export function fileTooLarge(file: string, bytes: number, most: number): Finding {
	const values = { megabytes: Math.ceil(bytes / bytesPerMegabyte), limit: most / bytesPerMegabyte };
	return finding('file-too-large', { file }, values);
}

/** For a table that exceeds one of the limits of reading. */
export function tableTooLarge(file: string, { what, most, sheet, line }: TooLarge): Finding {
	const place = { file, ...(line !== undefined && { line }) };
	const where: Bilingual =
		sheet === undefined
			? { zh: '', en: '' }
			: { zh: `工作表“${sheet}”：`, en: `Sheet “${sheet}”: ` };
	const { zh, en } = sentences[what](most.toLocaleString('en-US'));
	return finding('table-too-large', place, { problem: { zh: where.zh + zh, en: where.en + en } });
}

const sentences: Readonly<Record<TooLarge['what'], (most: string) => Bilingual>> = {
	unpackedBytes: (most) => ({
		zh: `工作簿展开以后超过 ${most} 个字节`,
		en: `Unpacked, the workbook has more than ${most} bytes`,
	}),
	archiveEntries: (most) => ({
		zh: `工作簿里的图片和其他附带内容超过 ${most} 个`,
		en: `The workbook has more than ${most} parts`,
	}),
	sheets: (most) => ({
		zh: `工作簿里的工作表超过 ${most} 张`,
		en: `The workbook has more than ${most} sheets`,
	}),
	cells: (most) => ({
		zh: `连空格子在内超过 ${most} 格`,
		en: `It has more than ${most} cells, empty ones included`,
	}),
	columns: (most) => ({
		zh: `这一行有内容的格子超过 ${most} 列`,
		en: `The row is wider than ${most} columns`,
	}),
	characters: (most) => ({
		zh: `全部文字超过 ${most} 个字`,
		en: `It has more than ${most} characters`,
	}),
	cellCharacters: (most) => ({
		zh: `这一行有一格超过 ${most} 个字`,
		en: `The row has a cell of more than ${most} characters`,
	}),
};
