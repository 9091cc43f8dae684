import type { CellObject, Row, SheetData } from 'write-excel-file/universal';
import type { Column, Table } from '../domain/schema/table.ts';
import { headingFill, ink } from './colours.ts';
import { displayWidth } from './display-width.ts';

export const explanationName = '填写说明';

/** Where the words that may stand in a column are listed. */
export interface WordList {
	/** The heading of the column. */
	readonly heading: string;
	/** Rows of column A, from 1. */
	readonly first: number;
	readonly last: number;
}

/** The second sheet of a template: what the table is for, each column, and the words of the drop-down lists. */
export interface ExplanationSheet {
	readonly data: SheetData;
	readonly wordLists: readonly WordList[];
}

export const explanationWidths = [24, 8, 46, 50, 18] as const;

const wholeWidth = explanationWidths.reduce((sum, width) => sum + width, 0);
const pointsALine = 17;

export function buildExplanationSheet(table: Table): ExplanationSheet {
	const columns = Object.values<Column>(table.columns);
	const data: Row[] = [
		[bold(`${table.title.zh} 填写说明`)],
		...[
			table.doc.zh,
			`请填在第一张表“${table.title.zh}”里，从第2行起，一行一条。第1行的列名不要改。`,
			'深色列名的列必填，不能删。浅色列名的列，没有的留空，不写“/”“-”；整列都用不着的，可以删去。',
			'每一格都是文本格式，写成什么样就存成什么样，日期和编号不会被改掉。从别的表粘贴时，请用“选择性粘贴”里的“数值”。',
			'身份证号、手机号、银行卡号一律不写。任公职的人写真名，其他个人的姓名要脱敏，例如“张*丰”。',
		].map(remark),
		[],
		['列名', '必填', '填什么', '怎样写', '例子'].map(heading),
		...columns.map(explanation),
	];
	const wordLists: WordList[] = [];
	for (const { heading: name, type } of columns) {
		if (!type.words) continue;
		data.push([], [bold(`“${name}”可以选的词`)]);
		wordLists.push({
			heading: name,
			first: data.length + 1,
			last: data.length + type.words.length,
		});
		for (const word of type.words) data.push([prose(word)]);
	}
	return { data, wordLists };
}

function remark(sentence: string): Row {
	const span = { columnSpan: explanationWidths.length };
	return [{ ...prose(sentence), ...span, height: linesIn(sentence, wholeWidth) * pointsALine }];
}

/** The row of a column. Rows are given their height, for not every spreadsheet finds it by itself. */
function explanation({ heading: name, required, doc, type }: Column): Row {
	const cells = [name, required ? '必填' : '', doc.zh, ...howToWrite(type)];
	const lines = cells.map((text, index) => linesIn(text, explanationWidths[index] ?? 1));
	const height = Math.max(...lines) * pointsALine;
	return cells.map((text, index) => ({
		...prose(text),
		height,
		...(index === 0 && required && { fontWeight: 'bold' }),
	}));
}

/** How to write a cell, and an example where the type has one that fits every column of it. */
function howToWrite({ name, words, refersTo, howToWrite: sentence, example }: Column['type']) {
	if (words) return ['从下拉列表里选一个；各个词也列在下面。', example];
	if (refersTo)
		return [`写 ${refersTo.map((table) => `${table}.csv`).join('或 ')} 里有的编号。`, ''];
	return name.zh === '文字' ? [name.zh, ''] : [sentence.zh, example];
}

/** How many lines a text takes when it is wrapped; a little is left at each end of a line. */
function linesIn(text: string, width: number): number {
	return Math.max(1, Math.ceil(displayWidth(text) / (width - 2)));
}

function prose(value: string): CellObject {
	return { value, type: String, format: '@', wrap: true, alignVertical: 'top' };
}

function bold(value: string): CellObject {
	return { value, fontWeight: 'bold' };
}

function heading(value: string): CellObject {
	return { ...bold(value), backgroundColor: headingFill, textColor: ink };
}
