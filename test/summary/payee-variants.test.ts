import { describe, expect, it } from 'vitest';
import { findPossibleVariants } from '../../src/summary/payee-variants.ts';

const variantsOf = (...names: readonly string[]) =>
	Object.fromEntries(findPossibleVariants(names.map((name) => ({ id: name, name }))));

describe('two payees may be the same', () => {
	it.for([
		['青禾建设', '青禾建设有限公司'],
		['青禾建设有限公司', '青禾建设有限责任公司'],
		['青禾建设工程队', '青禾建没工程队'],
		['青禾建设有限公司', '青禾建设(二期)有限公司'],
		['青禾建设', '青禾建设（柳溪分部）'],
		['青禾建设（柳溪）', '青禾建设有限公司'],
	] as const)('%s and %s', ([a, b]) => {
		expect(variantsOf(a, '别的单位', b)).toEqual({ [a]: [b], [b]: [a] });
	});

	it.for([
		['禾丰建材店', '禾丰建村店'],
		['青禾建设工程队', '青禾建没工程部'],
		['青禾建设(柳溪)', '青禾建设(白石)'],
		['青禾县第一小学', '青禾县第二小学'],
		['青禾县东街超市', '青禾县西街超市'],
		['青禾建设', '青禾建设集团'],
		['有限公司', '有限责任公司'],
	] as const)('but not %s and %s', ([a, b]) => {
		expect(variantsOf(a, b)).toEqual({});
	});

	it('but not many whose one character is what they are named for', () => {
		const scheme = [...'柳桥槐杨松'].map((tree) => `${tree}家湾股份经济合作社`);
		expect(variantsOf(...scheme)).toEqual({});
		expect(Object.keys(variantsOf(...scheme.slice(1)))).toHaveLength(4);
	});
});

it('variants stand in the order of the payees, each once', () => {
	expect(variantsOf('青禾建设有限公司', '青禾建没有限公司', '青禾建设', '青禾建设(北)')).toEqual({
		青禾建设有限公司: ['青禾建没有限公司', '青禾建设', '青禾建设(北)'],
		青禾建没有限公司: ['青禾建设有限公司'],
		青禾建设: ['青禾建设有限公司', '青禾建设(北)'],
		'青禾建设(北)': ['青禾建设有限公司', '青禾建设'],
	});
});

it('thirty thousand names, and one without end, are compared in seconds', () => {
	const names = Array.from({ length: 30_000 }, (_, index) => `青禾县${index * 7919}号建材经营部`);
	expect(
		findPossibleVariants([...names, '长'.repeat(100_000)].map((name) => ({ id: name, name }))),
	).toBeInstanceOf(Map);
}, 10_000);
