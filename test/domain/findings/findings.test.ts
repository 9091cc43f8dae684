import { describe, expect, it } from 'vitest';
import {
	findingKinds,
	type FindingKindDeclaration,
} from '../../../src/domain/findings/finding-kinds.ts';
import {
	compareFindings,
	explain,
	finding,
	severityOf,
} from '../../../src/domain/findings/findings.ts';

const kinds = Object.entries<FindingKindDeclaration<never>>(findingKinds);

/** Stands for any value: a word in a sentence, and a sentence where a value is one. */
const anyValues = new Proxy(
	{},
	{ get: () => Object.assign(new String('甲'), { zh: '甲。', en: 'A.' }) },
) as never;

describe('every kind of finding', () => {
	it.each(kinds)('%s speaks in whole sentences in both languages', (_, { title, message, fix }) => {
		expect(title.zh).toMatch(/[^。]$/);
		expect(title.en).toMatch(/[^.]$/);
		for (const sentence of [message.zh(anyValues), fix.zh(anyValues)]) {
			expect(sentence).toMatch(/[。？]$/);
			expect(sentence).not.toMatch(/undefined|NaN|\[object/);
		}
		for (const sentence of [message.en(anyValues), fix.en(anyValues)]) {
			expect(sentence).toMatch(/[.?]$/);
			expect(sentence).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('has a name and a title of its own', () => {
		const titles = kinds.map(([, { title }]) => title.zh);
		expect(new Set(titles).size).toBe(titles.length);
		for (const [name] of kinds) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
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
		expect(severityOf(unreadable)).toBe('error');
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

	it('is ordered by file, line and column', () => {
		const at = (file: string, line?: number, position?: number) =>
			finding('file-missing', {
				file,
				...(line !== undefined && { line }),
				...(position !== undefined && { position }),
			});
		const ordered = [at('a'), at('a', 2), at('a', 2, 0), at('a', 2, 10), at('a', 10), at('b', 1)];
		expect(ordered.toReversed().sort(compareFindings)).toEqual(ordered);
	});
});
