import { describe, expect, it } from 'vitest';
import { keyHeadings } from '../../src/domain/schema/table.ts';
import { tables } from '../../src/domain/tables/index.ts';
import { formatDifference } from '../../src/reporting/difference-report.ts';
import { compareTables } from '../../src/reporting/table-difference.ts';

const headings = ['编号', '标题', '金额'];
const before = [headings, ['A1', '甲', '1.00'], ['A2', '乙', '2.00'], ['A3', '丙', '3.00']];
const report = (
	after: readonly (readonly string[])[],
	old: readonly (readonly string[])[] = before,
) => formatDifference(compareTables(old, after, ['编号']));

describe('the difference between two versions of a table', () => {
	it('matches rows by key and columns by heading, and names what vanishes, changes and is new', () => {
		const after = [
			['编号', '金额', '标题', '备注'],
			['A3', '3.00', '丙', ''],
			['A1', '1.50', '甲', '改'],
			['A4', '9.00', '丁->x', ''],
		];
		expect(report(after)).toEqual([
			'和原来的文件相比：消失 1 行，改动 2 格，新增 1 行。',
			'多了列：备注。',
			'变化  行          列    原来        这次',
			'----  ----------  ----  ----------  -------------',
			'消失  原第2行           A2 2.00 乙',
			'改动  原第1行 A1  金额  1.00        1.50',
			'改动  原第1行 A1  备注              改',
			'新增  新第3行                       A4 9.00 丁->x',
		]);
	});

	it('says so when only the order differs, or the way of writing the file', () => {
		const [first = [], ...rows] = before;
		expect(report([first, ...rows.toReversed()])).toEqual([
			'和原来的文件相比，每一行的内容都一样，只是次序或写法不同。',
		]);
	});

	it('goes by the key, however alike the rest of two rows is', () => {
		const own = [headings, ['A2', '甲', '1.00'], ['A1', '乙', '2.00']];
		const { changed } = compareTables(before.slice(0, 3), own, ['编号']);
		expect(changed.map(({ key, heading }) => `${key} ${heading}`)).toEqual([
			'A2 标题',
			'A2 金额',
			'A1 标题',
			'A1 金额',
		]);
	});

	it('takes rows of one voucher apart', () => {
		const old = [
			['凭证号', '摘要', '金额'],
			['记1', '纸', '1'],
			['记1', '笔', '2'],
			['记2', '水', '3'],
		];
		const { changed, added, removed } = compareTables(
			old,
			[...old.slice(0, 2), ['记1', '笔', '5'], ...old.slice(3)],
			['凭证号'],
		);
		expect([changed.length, added.length, removed.length]).toEqual([1, 0, 0]);
		expect(changed[0]).toMatchObject({ number: 2, key: '记1', before: '2', after: '5' });
	});

	it('survives an empty file, headings that JavaScript knows, and rows of any length', () => {
		expect(compareTables([], before, ['编号']).added).toHaveLength(3);
		const own = ['__proto__', 'constructor'];
		expect(
			compareTables([own, ['a', 'b']], [own, ['a', 'c', 'd'], ['x']], ['__proto__']),
		).toMatchObject({
			changed: [{ heading: 'constructor', before: 'b', after: 'c' }],
			added: [{ number: 2 }],
		});
	});

	it('shows what is hostile as text, in one line, shortened, and nothing personal', () => {
		const lines = report([headings, ['A1', '甲\u001b[31m\n::error::', '1.00'], ...before.slice(2)]);
		expect(lines.join('')).toContain('甲\uFFFD[31m⏎::error::');
		const long = report([headings, ['A1', '长'.repeat(500), '1.00'], ...before.slice(2)]);
		expect(long.at(-1)).toContain(`${'长'.repeat(40)}…`);
		const personal = [headings, ['A1', '电话13800138000', '1.00']];
		expect(report([headings], personal).join('')).not.toContain('13800138000');
	});

	it('lists the first two hundred places and counts the others', () => {
		const many = Array.from({ length: 250 }, (_, at) => [`B${at}`, '新', '1.00']);
		const lines = report([...before, ...many]);
		expect(lines.at(-1)).toBe('还有 50 处没有列出。');
		expect(lines).toHaveLength(1 + 2 + 200 + 1);
	});
});

describe('the key of a table', () => {
	it('is its id, or what tells its rows apart', () => {
		expect(keyHeadings(tables.finance)).toEqual(['编号']);
		expect(keyHeadings(tables.ledger)).toEqual(['主体', '凭证号']);
		expect(keyHeadings(tables.balances)).toEqual(['主体', '期间', '账户', '账户名称']);
	});

	it('is known of every table', () => {
		for (const table of Object.values(tables)) {
			expect([table.name, keyHeadings(table).length > 0]).toEqual([table.name, true]);
		}
	});
});
