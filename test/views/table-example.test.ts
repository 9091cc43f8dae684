import { expect, it } from 'vitest';
import { tables } from '../../src/domain/tables/index.ts';
import { writeTableExample } from '../../src/views/table-example.ts';

it('writes an example under all headings of its table, in their order', () => {
	expect(
		writeTableExample(tables['public-names'], [
			{ 理由: '英烈', 姓名: '陈桂兰', 日期: '2025-01-06' },
		]),
	).toBe('姓名,理由,村,日期,经办\n陈桂兰,英烈,,2025-01-06,\n');
});

it.each([{ 名字: '陈桂兰' }, { 日期: '2025年1月' }])(
	'writes none that an office could not copy: %j',
	(row) => {
		expect(() => writeTableExample(tables['public-names'], [row])).toThrow(
			'Not an example of public-names',
		);
	},
);
