import type { Language } from '../domain/bilingual.ts';

/**
 * Where somebody mends what a finding says: with the commands, or on the page of the office desk, which knows of no
 * command.
 */
export type Workplace = 'command' | 'desk';

/**
 * What is done one way by a command and another way on the desk. A sentence names it between `⟦` and `⟧`, and
 * {@link sayWays} puts in the words of the place where it is read.
 */
const ways: Readonly<
	Record<Language, Readonly<Record<string, Readonly<Record<Workplace, string>>>>>
> = {
	zh: {
		sheet: { command: '写明导入哪一张，例如 --sheet 3月', desk: '在“选表格”一步选好工作表' },
		period: { command: '用 --period 写明期间', desk: '在“选表格”一步选好年份和月份' },
		year: { command: '用 --period 写明，例如 --period 2025', desk: '在“选表格”一步选好年份' },
		quarter: { command: '写 --period 2025-Q1', desk: '在“选表格”一步选好季度' },
		periodGiven: { command: '--period 写的', desk: '“选表格”一步选的' },
		batch: { command: '用 --batch 写明批次', desk: '在“选表格”一步写明批次' },
		category: {
			command: '写标准类别的全称，例如“办公费”；全部类别见 data/README.md。',
			desk: '从这一格的列表里选。',
		},
		suggestion: {
			command: '第一个建议合适的，加 --accept-suggestions 就按它写。',
			desk: '建议都合适的，也可以勾选“采用建议的类别”。',
		},
		column: {
			command:
				'加 --map 写明，例如 --map 事项说明=摘要；不要这一列的，写 --map 列名=不用。写过的会记住',
			desk: '在“对列名”一步选好，不要这一列的选“不导入”',
		},
		categories: {
			command: '也可以加 --accept-suggestions，按摘要采用建议的类别，再逐行核对。',
			desk: '也可以勾选“采用建议的类别”，按摘要补上，再逐行核对。',
		},
		erase: {
			command: '运行 npm run erase，或者自己把文字改成“已删去”',
			desk: '把文字改成“已删去”',
		},
	},
	en: {
		sheet: {
			command: 'say which, for example --sheet 3月',
			desk: 'choose the sheet in the first step',
		},
		period: {
			command: 'give the period with --period',
			desk: 'choose year and month in the first step',
		},
		year: {
			command: 'give it with --period, for example --period 2025',
			desk: 'choose the year in the first step',
		},
		quarter: { command: 'write --period 2025-Q1', desk: 'choose the quarter in the first step' },
		periodGiven: { command: '--period says', desk: 'the first step says' },
		batch: { command: 'give the batch with --batch', desk: 'write the batch in the first step' },
		category: {
			command:
				'Write the full name of a standard category, for example 办公费; data/README.md lists them all.',
			desk: 'Choose from the list in this cell.',
		},
		suggestion: {
			command: '--accept-suggestions takes the first suggestion.',
			desk: 'The tick box takes all first suggestions.',
		},
		column: {
			command:
				'say so with --map, for example --map 事项说明=摘要, or --map HEADING=不用 for a column that is not read; it is remembered',
			desk: 'choose it in the step of the columns',
		},
		categories: {
			command: 'Or let --accept-suggestions take categories from the summaries, and check each.',
			desk: 'Or tick the box that takes categories from the summaries, and check each.',
		},
		erase: { command: 'Run npm run erase, or write 已删去 yourself', desk: 'Write 已删去' },
	},
};

/** A sentence with the words of one place. */
export function sayWays(sentence: string, language: Language, place: Workplace): string {
	return sentence.replace(
		/⟦(\w{1,20})⟧/g,
		(whole, name: string) => ways[language][name]?.[place] ?? whole,
	);
}
