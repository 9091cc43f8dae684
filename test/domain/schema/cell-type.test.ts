import { describe, expect, it } from 'vitest';
import {
	amount,
	count,
	date,
	id,
	list,
	oneOf,
	period,
	quantity,
	reference,
	text,
	villageId,
} from '../../../src/domain/schema/cell-type.ts';
import { tables } from '../../../src/domain/tables/index.ts';
import type { Column, Table } from '../../../src/domain/schema/table.ts';

const columns = Object.values<Table>(tables).flatMap((table) =>
	Object.values<Column>(table.columns).map((column) => ({ table, column })),
);

describe('every column', () => {
	it.each(columns.map(({ table, column }) => [`${table.name} ${column.heading}`, column] as const))(
		'%s reads its own example and writes it back',
		(_, { type }) => {
			const value = type.read(type.example);
			expect(value).not.toBeUndefined();
			expect(type.write(value)).toBe(type.example);
		},
	);

	it('says how to write it, in sentences', () => {
		for (const { column } of columns) {
			expect(column.type.howToWrite.zh).toMatch(/。$/);
			expect(column.type.howToWrite.en).toMatch(/\.$/);
			expect(column.doc.zh).toMatch(/。$/);
			expect(column.doc.en).toMatch(/[.?]$/);
		}
	});

	it('that refers to a table refers to one that exists and has ids', () => {
		const targets = columns.flatMap(({ column }) => column.type.refersTo ?? []);
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets) expect(tables).toHaveProperty([target, 'columns', 'id']);
	});
});

describe('text', () => {
	it.each(['村部屋面维修', 'a\tb', '第一行\n第二行', '=1+1', '王𠮷', '👨‍👩‍👧', '张*丰', 'ÀÉ'])(
		'keeps “%s” to the letter',
		(cell) => {
			expect(text().read(cell)).toBe(cell);
		},
	);

	it.each([
		['a bell', 'a\u0007'],
		['an escape', '\u001B[31m'],
		['a null', 'a\u0000b'],
		['a C1 control', 'a\u0085'],
		['a mark that turns the writing round', '12\u202E34'],
		['damaged text', '收\uFFFD'],
	])('refuses %s', (_, cell) => {
		expect(text().read(cell)).toBeUndefined();
		expect(list().read(`甲；${cell}`)).toBeUndefined();
	});
});

describe('an id', () => {
	it.each(['JY2025-03', 'a', '9_-', 'x'.repeat(64)])('may be %s', (cell) => {
		expect(id().read(cell)).toBe(cell);
	});

	it.each(['', '-a', '_a', 'a b', 'a/b', '../a', '编号', 'x'.repeat(65), 'a\n'])(
		'is not “%s”',
		(cell) => {
			expect(id().read(cell)).toBeUndefined();
			expect(reference('catalogue').read(cell)).toBeUndefined();
		},
	);

	it('of a village is twelve digits', () => {
		expect(villageId().read('010101001200')).toBe('010101001200');
		for (const cell of ['10101001200', '9901010012000', '9.90101E+11']) {
			expect(villageId().read(cell)).toBeUndefined();
		}
	});
});

describe('a list', () => {
	it('takes both semicolons and trims the items', () => {
		expect(list().read('甲； 乙;丙')).toEqual(['甲', '乙', '丙']);
		expect(list().write(['甲', '乙'])).toBe('甲；乙');
	});

	it.each(['；', '甲；', '甲；；乙'])('has no empty item, unlike “%s”', (cell) => {
		expect(list().read(cell)).toBeUndefined();
	});
});

describe('a choice', () => {
	const yesNo = oneOf({ 是: 'yes', 否: 'no' });

	it('is one of the words', () => {
		expect(yesNo.read('是')).toBe('yes');
		expect(yesNo.write('no')).toBe('否');
		expect(yesNo.howToWrite.zh).toBe('请从这些词里选一个：是、否。');
	});

	it.each(['yes', '__proto__', 'constructor', ''])('is not “%s”', (cell) => {
		expect(yesNo.read(cell)).toBeUndefined();
	});
});

describe('numbers and dates', () => {
	it('are folded from full width before reading; names are not', () => {
		const folded = [amount(), quantity({ zh: '亩', en: 'mu' }), count(), date(), period(), id()];
		expect(folded.every((type) => type.foldWidth)).toBe(true);
		expect([text(), list(), oneOf({ 是: 'yes' })].some((type) => type.foldWidth)).toBe(false);
	});

	it('count whole things only', () => {
		expect(count().read('412')).toBe(412);
		for (const cell of ['4.0', '-1', '1,000', '1234567890']) {
			expect(count().read(cell)).toBeUndefined();
		}
	});
});
