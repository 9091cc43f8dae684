import type { Bilingual } from '../../domain/bilingual.ts';
import type { CsvRecord } from '../../loading/read-csv.ts';

/** Records whose cells hold nothing that cannot be seen, and what the report says of the cleaning. */
export interface CleanRecords {
	readonly records: readonly CsvRecord[];
	readonly remarks: readonly Bilingual[];
}

/**
 * Marks that show nothing: control characters, zero-width spaces, byte order marks, marks of the direction of
 * writing, soft hyphens, fillers. Pasted from chat programs and web pages, they make two things of what looks
 * like one.
 */
const invisible =
	// eslint-disable-next-line no-control-regex, no-misleading-character-class -- such characters are what is looked for
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]/g;
/** Joiners have a meaning in scripts whose letters join, and in emoji. */
const uselessJoiner =
	// eslint-disable-next-line no-misleading-character-class -- the parts of emoji are what is looked for
	/(?<![\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Tibetan}\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]/gu;
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/g;
/** How programs keep a spreadsheet from reading a number: `="0012"`. */
const textFormula = /^=\s*"([^"]*)"$/;
/** And how a spreadsheet itself does, where the mark was saved with the text: `'0012`, `'2025-03-02`. */
const textMark =
	/^['‘’`＇](?=[\s\d.,:：/年月日号()（）A-Za-z#_¥￥元+\-—－△记收付转银现字第]*$)(?=\D*\d)/u;

const fewPlaces = 5;

/** Takes out of every cell what cannot be seen, and what only kept a spreadsheet from reading it as a number. */
export function cleanRecords(records: readonly CsvRecord[]): CleanRecords {
	const unseen: string[] = [];
	const marked: string[] = [];
	const clean = records.map((record): CsvRecord => {
		const { line } = record;
		const cells = record.cells.map((cell, index) => {
			const visible = cell
				.replace(invisible, '')
				.replace(uselessJoiner, '')
				.replace(otherSpaces, ' ');
			const plain = visible.trim().replace(textFormula, '$1').replace(textMark, '');
			const place = `第${line}行第${index + 1}列`;
			if (visible.replaceAll(' ', '') !== cell.replace(otherSpaces, '').replaceAll(' ', '')) {
				unseen.push(place);
			}
			if (plain === visible.trim()) return visible;
			marked.push(place);
			return plain;
		});
		return cells.every((cell, index) => cell === record.cells[index]) ? record : { line, cells };
	});
	const filled = clean.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return {
		records: filled,
		remarks: [
			...remark(unseen, {
				zh: '格子里有看不见的字符，已经去掉',
				en: 'Characters that cannot be seen were taken out',
			}),
			...remark(marked, {
				zh: '数字前面有表格软件的文本标记（' + "' 或 =）" + '，已经去掉',
				en: 'Marks that kept a spreadsheet from reading a number were taken off',
			}),
		],
	};
}

function remark(places: readonly string[], what: Bilingual): Bilingual[] {
	if (places.length === 0) return [];
	const first = places.slice(0, fewPlaces).join('、');
	const more = places.length > fewPlaces ? `等 ${places.length} 格` : '';
	return [
		{
			zh: `${what.zh}：${first}${more}。`,
			en: `${what.en}: ${places.length} ${places.length === 1 ? 'cell' : 'cells'}.`,
		},
	];
}
