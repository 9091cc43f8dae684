import { describe, expect, it } from 'vitest';
import {
	hintSubject,
	parseHintSubject,
	rowSubject,
	subjectOf,
	villageSubject,
	yearSubject,
} from '../../../src/domain/hints/hint-subject.ts';

describe('what a hint is about', () => {
	it.each([
		[
			subjectOf({ ref: { table: 'ledger', period: '2025-03', key: '记-3-12~2' } }),
			{ kind: 'row', row: { table: 'ledger', period: '2025-03', key: '记-3-12~2' } },
		],
		[
			rowSubject('contracts', 'HT2024-07'),
			{ kind: 'row', row: { table: 'contracts', key: 'HT2024-07' } },
		],
		[
			rowSubject('officials', '周百灵'),
			{ kind: 'row', row: { table: 'officials', key: '周百灵' } },
		],
		[yearSubject(2025), { kind: 'year', year: 2025 }],
		[villageSubject, { kind: 'village' }],
	])('%s is taken apart', (subject, parts) => {
		expect(parseHintSubject(subject)).toEqual(parts);
		expect(hintSubject().read(subject)).toBe(subject);
	});

	it.each([
		'',
		'HT2024-07',
		'ledger:2025-13:记-3-12',
		'ledger:2025-03',
		'ledger:2025-03:记 3',
		'year:25',
		'villages:1',
		'contracts:',
		'__proto__:x',
	])('“%s” is nothing a hint is about', (written) => {
		expect(parseHintSubject(written)).toBeUndefined();
	});

	it('holds no control characters', () => {
		expect(hintSubject().read('contracts:HT\u202E1')).toBeUndefined();
	});
});
