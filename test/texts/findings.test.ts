import { describe, expect, it } from 'vitest';
import { findingKinds, type FindingKind } from '../../src/domain/findings/finding-kinds.ts';
import { finding } from '../../src/domain/findings/findings.ts';
import type { AnyKindTexts } from '../../src/texts/finding-texts.ts';
import { explain, findingTexts } from '../../src/texts/findings.ts';
import { say } from '../../src/texts/sentence.ts';

const kinds = Object.keys(findingKinds) as FindingKind[];

/** The values that are words of a closed list, by the kinds whose sentences look them up. */
const closed: Partial<Record<FindingKind, Readonly<Record<string, string>>>> = {
	'notice-markup': { what: 'picture' },
	'table-too-large': { what: 'memory' },
	'amount-columns-unclear': { problem: 'no-amounts' },
	'ledger-amounts': { problem: 'no-side' },
	'cell-damaged': { how: 'scientific' },
	'cell-spoilt': { how: 'scientific' },
};

/** Stands for any value: a word in a sentence, and a sentence where a value is one. */
const anyValues = (wordsOf: Readonly<Record<string, string>> = {}) =>
	new Proxy(
		{},
		{
			get: (_, name) =>
				typeof name === 'string' && name in wordsOf
					? wordsOf[name]
					: Object.assign(new String('甲'), { zh: '甲。', en: 'A.' }),
		},
	) as never;

describe.each([
	['zh', /[^。]$/, /[。？]$/],
	['en', /[^.]$/, /[.?]$/],
] as const)('what is said of findings in %s', (language, titleEnds, ends) => {
	const texts: Readonly<Record<FindingKind, AnyKindTexts>> = findingTexts[language];

	it.each(kinds)('is whole sentences about %s', (kind) => {
		const { title, message, fix } = texts[kind];
		const values = anyValues(closed[kind]);
		expect(title).toMatch(titleEnds);
		for (const sentence of [say(message, values), say(fix, values)]) {
			expect(sentence).toMatch(ends);
			expect(sentence).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('has a title for each kind', () => {
		const titles = kinds.map((kind) => texts[kind].title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});

describe('a finding', () => {
	const place = { file: 'ledger.csv', line: 14, column: '收入（元）', cell: '12,500.00元' };
	const howToWrite = { zh: '请只写数字。', en: 'Write digits only.' };
	const unreadable = finding('cell-unreadable', place, {
		type: { zh: '金额', en: 'amount' },
		howToWrite,
	});

	it('says what was found as written and what to do', () => {
		expect(explain(unreadable, 'zh')).toEqual({
			message: '“12,500.00元”不是规范的金额。',
			fix: '请只写数字。',
		});
		expect(explain(unreadable, 'en')).toEqual({
			message: '“12,500.00元” is not a valid amount.',
			fix: 'Write digits only.',
		});
	});

	it('shows the beginning of a cell that is very long', () => {
		const long = { ...unreadable, place: { ...place, cell: '𠮷'.repeat(200) } };
		expect(explain(long, 'zh').message).toBe(`“${'𠮷'.repeat(80)}…”不是规范的金额。`);
	});

	it('leaves the suggestion out when there is none', () => {
		const { message, fix } = explain(
			finding('heading-unknown', { file: 'a.csv', cell: '序号' }, { nearest: '' }),
			'zh',
		);
		expect(message).toBe('不认识的列“序号”。');
		expect(fix).toBe('请改成 data/README.md 里的列名，或删去这一列。');
	});
});
