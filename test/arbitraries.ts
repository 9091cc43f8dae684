import fc from 'fast-check';
import type { CellKind, CellType } from '../src/domain/schema/cell-type.ts';
import { addDays } from '../src/domain/time/calendar-date.ts';
import { hintTables, villageSubject, yearSubject } from '../src/domain/hints/hint-subject.ts';
import { subjectTables, type RecordSubject } from '../src/domain/schema/record-subject.ts';
import type { DueRule } from '../src/domain/obligations/due-rule.ts';
import { parsePeriod } from '../src/domain/time/period.ts';
import type { Column, Table } from '../src/domain/schema/table.ts';

/** Any row of a table: every value that its columns can hold, and optional ones left out now and then. */
export function arbitraryRow(table: Table): fc.Arbitrary<Record<string, unknown>> {
	return fc.record(
		Object.fromEntries(
			Object.entries<Column>(table.columns).map(([field, { type, required }]) => {
				const value = arbitraryValue(type);
				return [field, required ? value : fc.option(value, { nil: undefined })];
			}),
		),
	);
}

function arbitraryValue(type: CellType<unknown>): fc.Arbitrary<unknown> {
	if (type.words) return fc.constantFrom(...type.words).map((word) => type.read(word));
	const arbitrary = byKind[type.kind];
	if (!arbitrary) throw new Error(`No arbitrary value for a ${type.kind}`);
	return arbitrary;
}

const idCharacters = [...'abzABZ019_-'];
const id = fc
	.tuple(
		fc.constantFrom(...'aZ7'),
		fc.string({ unit: fc.constantFrom(...idCharacters), maxLength: 63 }),
	)
	.map((parts) => parts.join(''));

const date = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1900-01-01', days));

/**
 * Prose as it comes out of a spreadsheet: trimmed, printable, with LF line ends. No comma stands behind a line end: lines
 * of prose that look like records of the table are refused, as a stray quotation mark would make them.
 */
const text = fc
	.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom(...'",\n;；=\'村 \t') }),
	)
	.map((written) =>
		written
			.replace(
				/[^\P{Cc}\n\t]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu,
				'',
			)
			.replace(/\r\n?/g, '\n')
			.trim(),
	)
	.filter((written) => written !== '' && written.isWellFormed() && !/\n.*,/s.test(written));

const periodKey = fc.oneof(
	fc.integer({ min: 1900, max: 9999 }).map(String),
	fc.constantFrom('2025-H1', '2025-H2', '2025-Q1', '2025-Q4', '2025-01', '2025-12'),
	date,
);

const dueRule: fc.Arbitrary<DueRule> = fc.oneof(
	fc.record({
		kind: fc.constant('day-of-next-month' as const),
		day: fc.integer({ min: 1, max: 31 }),
	}),
	fc.record({
		kind: fc.constant('date-of-next-year' as const),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
	}),
	fc.record({ kind: fc.constant('days-after' as const), days: fc.integer({ min: 0, max: 999 }) }),
);

const hintSubject = fc.oneof(
	fc.constant(villageSubject),
	fc.integer({ min: 1000, max: 9999 }).map(yearSubject),
	fc
		.tuple(
			fc.constantFrom('2025-03', '2025-Q1'),
			fc.constantFrom('记-3-12', '记-3-12~2', '记字-第5号', 'a:b'),
		)
		.map(([period, row]) => `ledger:${period}:${row}`),
	fc.tuple(fc.constantFrom(...hintTables), id).map(([table, key]) => `${table}:${key}`),
);

const recordSubject: fc.Arbitrary<RecordSubject> = fc.oneof(
	fc.record({ kind: fc.constant('id' as const), id }),
	fc.record({
		kind: fc.constant('row' as const),
		row: fc.oneof(
			fc.record({ table: fc.constantFrom(...subjectTables), key: id }),
			fc.record({
				table: fc.constant('ledger'),
				period: fc.constantFrom('2025-03', '2025-Q1'),
				key: fc.constantFrom('记-3-12', '东湾组-3-1', '记字 第5号', 'a:b'),
			}),
		),
	}),
);

const webAddress = fc
	.tuple(fc.constantFrom('www.example.gov.cn', 'a-1.example.com'), id, id)
	.map(([host, folder, query]) => `https://${host}/${folder}?id=${query}#top`);

const byKind: Readonly<Partial<Record<CellKind, fc.Arbitrary<unknown>>>> = {
	'web-address': webAddress,
	text,
	id,
	reference: id,
	date,
	amount: fc.maxSafeInteger(),
	quantity: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
	count: fc.integer({ min: 0, max: 999_999_999 }),
	period: periodKey.map((key) => parsePeriod(key)),
	'village-id': fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 12 }),
	list: fc.array(text.map((item) => item.replace(/[；;]/g, '').trim()).filter(Boolean), {
		minLength: 1,
		maxLength: 4,
	}),
	entity: fc.oneof(
		fc.constantFrom('collective', 'committee'),
		fc.constantFrom('一组', '三组', 'Ａ 组').map((name) => `group:${name}`),
	),
	'due-rule': dueRule,
	year: fc.integer({ min: 1900, max: 2099 }),
	'masked-name': fc.constantFrom('张*丰', '李*', '欧阳*', '阿*·买*提'),
	'hint-subject': hintSubject,
	'record-subject': recordSubject,
};
