import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payeeId, payeeKey, readsAsPerson } from '../../../src/domain/payees/payee-name.ts';

describe('two ways of writing a name', () => {
	it.for([
		['青禾（二期）建设', '青禾(二期)建设'],
		['青禾【二期】建设', '青禾（二期）建设'],
		['青禾 建设　有限公司', '青禾建设有限公司'],
		['ＡＢＣ建材１号店', 'ABC建材1号店'],
		['青禾建设\n有限公司', '青禾建设有限公司'],
	] as const)('are one: %s and %s', ([a, b]) => {
		expect(payeeId(a)).toBe(payeeId(b));
	});

	it.for([
		['青禾建设有限公司', '青禾建设有限责任公司'],
		['青禾建设', '青禾建设(二期)'],
		['abc建材店', 'ABC建材店'],
		['青禾[二期]建设', '青禾(二期)建设'],
		['青禾，建设', '青禾建设'],
		['青禾①建设', '青禾1建设'],
	] as const)('are two: %s and %s', ([a, b]) => {
		expect(payeeId(a)).not.toBe(payeeId(b));
	});

	it('stay one wherever width, spaces and brackets differ, and two when anything else does', () => {
		const letter = fc.constantFrom(...'青禾建设有限公司aB1(·-');
		const variation: Readonly<Record<string, readonly string[]>> = {
			a: ['ａ'],
			B: ['Ｂ'],
			'1': ['１'],
			'(': ['（', '【'],
			'-': ['－'],
		};
		const written = fc.array(
			fc.record({ letter, choice: fc.nat(2), space: fc.constantFrom('', ' ', '　', '\u00A0') }),
			{ minLength: 1 },
		);
		fc.assert(
			fc.property(written, letter, (letters, more) => {
				const plain = letters.map((each) => each.letter).join('');
				const varied = letters
					.map(({ letter: each, choice, space }) => {
						const ways = [each, ...(variation[each] ?? [])];
						return (ways[choice % ways.length] ?? each) + space;
					})
					.join('');
				expect(payeeKey(varied)).toBe(plain);
				expect(payeeKey(varied + more)).not.toBe(plain);
			}),
		);
	});
});

it('an id is the same for ever, and short and harmless in an address', () => {
	expect(payeeId('青禾县供电公司')).toBe('4a494ca4876df387');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			expect(payeeId(name)).toMatch(/^[0-9a-f]{16}$/);
		}),
	);
});

describe('a name', () => {
	it.for([
		...['张*丰', '张＊丰等3人', '李某', '王小明', '村民王小明', '王小明、李大力', '欧阳小明'],
		...['阿不都·热合曼', '王小明（柳溪村）', '陈××'],
	])('reads as a person’s: %s', (name) => {
		expect(readsAsPerson(name)).toBe(true);
	});

	it.for([
		...['青禾县供电公司', '柳溪村村民委员会', '老郑五金店', '王小明五金店', '禾丰建设工程队'],
		...['柳溪镇财政所', '宏顺', '二〇三厂'],
	])('reads as an organisation’s: %s', (name) => {
		expect(readsAsPerson(name)).toBe(false);
	});
});
