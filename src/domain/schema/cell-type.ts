import type { Bilingual } from '../bilingual.ts';
import { parseIsoDate, type IsoDate } from '../time/calendar-date.ts';
import { formatYuan, parseYuan } from '../money/money.ts';
import { parsePeriod, type Period } from '../time/period.ts';
import { formatQuantity, parseQuantity, type Quantity } from '../money/quantity.ts';

export type CellKind =
	| 'text'
	| 'web-address'
	| 'amount'
	| 'quantity'
	| 'count'
	| 'date'
	| 'period'
	| 'year'
	| 'id'
	| 'village-id'
	| 'reference'
	| 'choice'
	| 'list'
	| 'category'
	| 'entity'
	| 'due-rule'
	| 'masked-name'
	| 'row-reference'
	| 'record-subject'
	| 'hint-subject';

/** How the cells of a column are written and read. A cell arrives trimmed and is never empty. */
export interface CellType<T> {
	/** For what is done to some types and not to others; the name is for people. */
	readonly kind: CellKind;
	readonly name: Bilingual;
	/** How to write it, for the person at the spreadsheet. */
	readonly howToWrite: Bilingual;
	readonly example: string;
	/** The value, or `undefined` when the cell cannot be read exactly. Nothing is guessed. */
	read(cell: string): T | undefined;
	/** The strict written form: what `read` gives back unchanged. */
	write(value: T): string;
	/** Numbers and dates are folded from full width before reading; names and prose never are. */
	readonly foldWidth?: boolean;
	/** The words that may stand here, in the order they are offered. */
	readonly words?: readonly string[];
	/** The word that is most likely meant by one that is not in the list, where that is known better than by spelling. */
	suggest?(cell: string): string | undefined;
	/** Do names of files under `attachments/` stand here? */
	readonly listsFiles?: true;
	/** Does the path of a text under `notices/` stand here? */
	readonly namesText?: true;
	/** The tables whose ids may stand here. */
	readonly refersTo?: readonly string[];
}

const asWritten = (value: string) => value;

/**
 * Control characters other than tabs and line breaks, marks that turn the direction of writing (with them a
 * text can show what it does not say), characters without width (with them two vouchers look like one), and the
 * mark of text that was damaged elsewhere.
 */
const unprintable =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/;

/** Prose or a name, kept to the letter. */
export function text(): CellType<string> {
	return {
		kind: 'text',
		name: { zh: '文字', en: 'text' },
		howToWrite: {
			zh: '请照实写文字，不要有看不见的控制字符，也不要有损坏的文字（�）。',
			en: 'Write plain text without invisible control characters and without damaged text (�).',
		},
		example: '村部屋面维修',
		read: (cell) => (unprintable.test(cell) ? undefined : cell),
		write: asWritten,
	};
}

/** Whole fen in the program, yuan in the file. */
export function amount(): CellType<number> {
	return {
		kind: 'amount',
		name: { zh: '金额', en: 'amount' },
		howToWrite: {
			zh: '请只写数字，最多两位小数，例如 12500.00。',
			en: 'Write digits only, with at most two decimals, for example 12500.00.',
		},
		example: '12500.00',
		read: parseYuan,
		write: formatYuan,
		foldWidth: true,
	};
}

/** @param unit as it stands in the heading, for example 亩 */
export function quantity(unit: Bilingual): CellType<Quantity> {
	return {
		kind: 'quantity',
		name: { zh: `数量（${unit.zh}）`, en: `quantity (${unit.en})` },
		howToWrite: {
			zh: '请只写数字，最多四位小数，例如 12.5，单位写在列名里。',
			en: 'Write digits only, with at most four decimals, for example 12.5; the unit stands in the heading.',
		},
		example: '12.5',
		read: parseQuantity,
		write: formatQuantity,
		foldWidth: true,
	};
}

/** A count: 0, 1, 2 … */
export function count(): CellType<number> {
	return {
		kind: 'count',
		name: { zh: '整数', en: 'whole number' },
		howToWrite: {
			zh: '请只写阿拉伯数字，例如 412。',
			en: 'Write digits only, for example 412.',
		},
		example: '412',
		read: (cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : undefined),
		write: String,
		foldWidth: true,
	};
}

export function date(): CellType<IsoDate> {
	return {
		kind: 'date',
		name: { zh: '日期', en: 'date' },
		howToWrite: {
			zh: '请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。',
			en: 'Write year-month-day, for example 2025-03-14, and make sure the day exists.',
		},
		example: '2025-03-14',
		read: parseIsoDate,
		write: asWritten,
		foldWidth: true,
	};
}

export function period(): CellType<Period> {
	return {
		kind: 'period',
		name: { zh: '期间', en: 'period' },
		howToWrite: {
			zh: '请写成 2025（年）、2025-H1（半年）、2025-Q3（季度）、2025-03（月），一次性事项写日期，例如 2025-03-14。',
			en: 'Write 2025 (year), 2025-H1 (half), 2025-Q3 (quarter), 2025-03 (month), or the date of an event, for example 2025-03-14.',
		},
		example: '2025-03',
		read: parsePeriod,
		write: (value) => value.key,
		foldWidth: true,
	};
}

/** A calendar year, as a number. */
export function year(): CellType<number> {
	return {
		kind: 'year',
		name: { zh: '年度', en: 'year' },
		howToWrite: {
			zh: '请写四位年份，例如 2025。',
			en: 'Write the year with four digits, for example 2025.',
		},
		example: '2025',
		read: (cell) => (/^(?:19|20)\d{2}$/.test(cell) ? Number(cell) : undefined),
		write: String,
		foldWidth: true,
	};
}

const idForm = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const idHowToWrite: Bilingual = {
	zh: '编号只用字母、数字、“-”和“_”，不超过64个字符，例如 JY2025-03。',
	en: 'Use letters, digits, "-" and "_" only, at most 64 of them, for example JY2025-03.',
};

/** Unique within its file, ignoring case: it becomes part of an address. */
export function id(): CellType<string> {
	return {
		kind: 'id',
		name: { zh: '编号', en: 'id' },
		howToWrite: idHowToWrite,
		example: 'JY2025-03',
		read: (cell) => (idForm.test(cell) ? cell : undefined),
		write: asWritten,
		foldWidth: true,
	};
}

/** The 12-digit code of the village in the national statistical division codes (统计用区划代码). */
export function villageId(): CellType<string> {
	return {
		kind: 'village-id',
		name: { zh: '村编号', en: 'village id' },
		howToWrite: {
			zh: '请写12位统计用区划代码，例如 990101001200；在表格软件里把这一列设为“文本”。',
			en: 'Write the 12-digit statistical division code, for example 990101001200; format the column as text.',
		},
		example: '990101001200',
		read: (cell) => (/^\d{12}$/.test(cell) ? cell : undefined),
		write: asWritten,
		foldWidth: true,
	};
}

/** The id of a row of another table, or of one of several. Whether that row exists is checked once all are loaded. */
export function reference(...tables: readonly [string, ...string[]]): CellType<string> {
	return {
		...id(),
		kind: 'reference',
		name: { zh: '编号引用', en: 'reference' },
		refersTo: tables,
	};
}

/** Chinese words in the file, English literals in the program. */
export function oneOf<const Words extends Readonly<Record<string, string>>>(
	words: Words,
): CellType<Words[keyof Words]> {
	const values = new Map(Object.entries(words) as [string, Words[keyof Words]][]);
	const written = new Map(Object.entries(words).map(([word, value]) => [value, word]));
	const list = [...values.keys()];
	return {
		kind: 'choice',
		name: { zh: '选项', en: 'choice' },
		howToWrite: {
			zh: `请从这些词里选一个：${list.join('、')}。`,
			en: `Choose one of these words: ${list.join('、')}.`,
		},
		example: list[0] ?? '',
		read: (cell) => values.get(cell),
		write: (value) => written.get(value) ?? '',
		words: list,
	};
}

/** Yes or no. */
export function yesOrNo(): CellType<'yes' | 'no'> {
	return oneOf({ 是: 'yes', 否: 'no' });
}

/** Attachments of one row, other names of a village: a person can look at so many. */
const itemsAtMost = 200;

/** Items separated by `；`; a half-width `;` is taken too. */
export function list(): CellType<readonly string[]> {
	return {
		kind: 'list',
		name: { zh: '列表', en: 'list' },
		howToWrite: {
			zh: `几项之间用“；”隔开，最多 ${itemsAtMost} 项，不要留空项，也不要有看不见的字符。`,
			en: `Separate the items with “；”, at most ${itemsAtMost}; leave none empty and put no invisible characters in.`,
		},
		example: '甲；乙',
		read: (cell) => {
			const items = cell.split(/[；;]/).map((item) => item.trim());
			const isList = items.length <= itemsAtMost && items.every(Boolean);
			return isList && !unprintable.test(cell) ? items : undefined;
		},
		write: (items) => items.join('；'),
	};
}

/** Names of files under `attachments/`. */
export function fileNames(): CellType<readonly string[]> {
	return { ...list(), listsFiles: true };
}

/** The path of a long text: `notices/<name>.md`. */
export function textFilePath(): CellType<string> {
	return { ...text(), namesText: true };
}
