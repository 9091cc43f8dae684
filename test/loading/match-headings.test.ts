import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { balances } from '../../src/domain/tables/balances.ts';
import { budget } from '../../src/domain/tables/budget.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { tables } from '../../src/domain/tables/index.ts';
import type { Table } from '../../src/domain/schema/table.ts';
import {
	listAcceptedHeadings,
	matchHeadings,
	foldHeading,
} from '../../src/loading/match-headings.ts';

const place = { file: 'budget.csv', line: 1 };
const match = (headings: readonly string[]) => matchHeadings(budget, headings, place);
const said = (findings: readonly Finding[]) => findings.map((one) => explain(one, 'zh').message);

describe('headings', () => {
	it('are matched in any order, and each knows its cell', () => {
		const { columns, findings } = match(['预算金额', '类别', '', '收支']);
		expect(findings).toEqual([]);
		expect(columns.map(({ field, index }) => [field, index])).toEqual([
			['amount', 0],
			['category', 1],
			['direction', 3],
		]);
	});

	it('may be the English field, an alias, or wider than usual', () => {
		const { columns, findings } = match(['direction', ' 类 别 ', '预算金额(元)']);
		expect(findings).toEqual([]);
		expect(columns.map(({ field, heading }) => [field, heading])).toEqual([
			['direction', 'direction'],
			['category', '类 别'],
			['amount', '预算金额(元)'],
		]);
	});

	it('that are unknown, repeated or missing are all reported, with the nearest heading', () => {
		const { findings } = match(['收支', '类别', 'category', '预算数额', '__proto__']);
		expect(said(findings)).toEqual([
			'列“category”与“类别”是同一列，分不清用哪一列。',
			'不认识的列“预算数额”。是不是“预算金额”？',
			'不认识的列“__proto__”。',
			'缺少必填的列“预算金额”。',
		]);
		expect(findings.map(({ place: { position } }) => position)).toEqual([2, 3, 4, 5]);
	});

	it('near an alias suggest the heading it stands for', () => {
		const { findings } = matchHeadings(ledger, ['凭证编码', '记帐日期'], place);
		expect(said(findings).slice(0, 2)).toEqual([
			'不认识的列“凭证编码”。是不是“凭证号”？',
			'不认识的列“记帐日期”。是不是“日期”？',
		]);
	});

	it('that are there already are not suggested again', () => {
		const { findings } = matchHeadings(balances, ['期末余额', '期末余数'], place);
		expect(said(findings)[0]).toBe('不认识的列“期末余数”。');
	});

	it.each(Object.values<Table>(tables).map((table) => [table.name, table] as const))(
		'of %s mean one column each',
		(_, table) => {
			const names = Object.entries(table.columns).flatMap(([field, { heading, aliases }]) =>
				[heading, field, ...aliases].map(foldHeading),
			);
			expect(listAcceptedHeadings(table).size).toBe(names.length);
		},
	);
});
