import { expect, it } from 'vitest';
import { checkLookedAt, fingerprintOf } from '../../../src/loading/attachments/looked-at.ts';
import { gateRecords } from '../../../src/loading/personal-data-gate.ts';
import { readCsv } from '../../../src/loading/read-csv.ts';
import { readTable } from '../../../src/loading/read-table.ts';
import { lookedAt } from '../../../src/domain/tables/looked-at.ts';
import { utf8 } from '../../encodings.ts';

const digest = 'abcdef0123456789'.repeat(4);
const folder = 'villages/990101001200';
const picture = { file: `${folder}/attachments/a.png`, name: 'a.png', digest };

function found(...rows: readonly string[]): string[] {
	const csv = `文件名,指纹,查看日期,查看人\n${rows.map((row) => `${row},2025-01-05,王会计\n`).join('')}`;
	const read = readTable(lookedAt, `${folder}/looked-at.csv`, utf8(csv));
	expect(read.findings).toEqual([]);
	return checkLookedAt(folder, [picture], new Set(['a.png', 'b.csv']), read.rows).map(
		({ kind, values, place }) =>
			`${kind} ${(values['line'] as string | undefined) ?? String(place.line)}`,
	);
}

it('asks that somebody looks at a picture, and says which row to add', () => {
	expect(found()).toEqual(['attachment-unseen a.png,abcdef0123456789,,']);
	expect(found('b.csv,abcdef012345')).toEqual(['attachment-unseen a.png,abcdef0123456789,,']);
});

it('takes twelve digits of the content’s fingerprint or more, and no fewer', () => {
	expect(found('a.png,abcdef012345')).toEqual([]);
	expect(found(`a.png,${digest.toUpperCase()}`)).toEqual([]);
	expect(found('a.png,abcdef01234')).toEqual(['attachment-changed a.png,abcdef0123456789,,']);
});

it('asks again when the content changes, and says which rows are about nothing', () => {
	expect(found('a.png,000000000000')).toEqual(['attachment-changed a.png,abcdef0123456789,,']);
	expect(found('a.png,abcdef012345', 'c.png,000000000000')).toEqual(['looked-at-gone 3']);
});

it('gives a fingerprint that nobody takes for a phone: digits with a letter among them', () => {
	expect(fingerprintOf(digest)).toBe('abcdef0123456789');
	expect(fingerprintOf(`05718834567813800138a${'0'.repeat(43)}`)).toBe('05718834567813800138a');
});

it.each(['045784691835debe', '14063697603e22d6', 'a13800138000bcde'])(
	'a row with the fingerprint %s can be published',
	(fingerprint) => {
		const { records } = readCsv(
			`文件名,指纹,查看日期,查看人\na.png,${fingerprint},2025-01-05,王会计\n`,
		);
		expect(gateRecords('looked-at.csv', records, { officePhones: new Set() })).toEqual([]);
	},
);

it.each([
	['指纹', '045784691835', 'landline'],
	['指纹', '13800138000', 'phone'],
	['指纹', '13800138000abc;', 'phone'],
	['备注', '14063697603e22d6', 'phone'],
])('a number below “%s” stays one: %s', (heading, cell, kind) => {
	const { records } = readCsv(`文件名,${heading}\na.png,${cell}\n`);
	const found = gateRecords('looked-at.csv', records, { officePhones: new Set() });
	expect(found.map((one) => one.kind)).toEqual([kind]);
});
