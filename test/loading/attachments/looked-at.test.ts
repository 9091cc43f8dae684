import { expect, it } from 'vitest';
import { checkLookedAt, fingerprintOf } from '../../../src/loading/attachments/looked-at.ts';
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

it('gives no fingerprint that reads like somebody’s phone', () => {
	expect(fingerprintOf(digest)).toBe('abcdef0123456789');
	expect(fingerprintOf(`abcd13800138000ef${'0'.repeat(47)}`).length).toBeGreaterThan(11);
});
