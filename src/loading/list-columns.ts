import { finding, type Finding } from '../domain/findings/findings.ts';
import { isFullName, type PersonalDataKind } from '../domain/personal-data/index.ts';
import type { CsvRecord } from './read-csv.ts';

const nameHeading = /^(?:姓名|户主|户主姓名|名字|学生姓名|患者姓名|本人姓名|申请人|受助人)$/;

/** Columns that say something personal of whoever stands in the same row. */
const tellingHeadings: readonly (readonly [RegExp, PersonalDataKind])[] = [
	[/残疾|病种|病情|疾病|病因|诊断|健康状况/, 'health'],
	[/出生|生日/, 'birth-date'],
	[/住址|家庭地址|门牌/, 'home-address'],
	[/年级|就读|学校|监护人/, 'minor'],
];

/** How many of the first records may be titles above the headings. */
const mostTitles = 10;

/**
 * In a list of persons, what one cell keeps to itself the next one tells: full names in one column, their
 * illnesses in another. One finding for each such column, at the first row that has both.
 */
export function checkListColumns(file: string, records: readonly CsvRecord[]): Finding[] {
	const at = records
		.slice(0, mostTitles)
		.findIndex(({ cells }) => cells.some((cell) => nameHeading.test(plain(cell))));
	const headings = records[at]?.cells.map(plain);
	if (!headings) return [];
	const names = headings.findIndex((heading) => nameHeading.test(heading));
	return tellingHeadings.flatMap(([heading, kind]) => {
		const position = headings.findIndex((written) => heading.test(written));
		const row = records
			.slice(at + 1)
			.find(({ cells }) => isFullName(cells[names] ?? '') && (cells[position] ?? '').trim() !== '');
		const column = headings[position];
		return row && column ? [finding(kind, { file, line: row.line, column, position })] : [];
	});
}

function plain(cell: string): string {
	return cell.normalize('NFKC').replace(/\s/g, '');
}
