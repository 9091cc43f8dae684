import { describe, expect, it } from 'vitest';
import { dateOrders, registerDates } from '../../src/checks/register-dates.ts';
import type { Column, Table } from '../../src/domain/schema/table.ts';
import { villageTables } from '../../src/domain/tables/index.ts';
import type { Cells, VillageParts } from '../builders.ts';
import { aComment, aContract, aDebt, aProject, aRectification } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const builders = {
	projects: aProject,
	contracts: aContract,
	debts: aDebt,
	comments: aComment,
	rectifications: aRectification,
} as const;

const headings = (name: keyof typeof villageTables, fields: readonly string[]) =>
	fields.map((field) => (villageTables[name] as Table).columns[field]?.heading ?? '');

/** A row with dates that follow one another by a day, from the first field to the last or the other way round. */
function dated(
	{ table, fields }: (typeof dateOrders)[number],
	direction: 'forwards' | 'backwards',
): VillageParts {
	const days = fields.map((_, index) => `2025-05-${10 + index}`);
	if (direction === 'backwards') days.reverse();
	const cells = Object.fromEntries(
		headings(table, fields).map((heading, index) => [heading, days[index] ?? '']),
	) as Cells;
	return { [table]: [builders[table as keyof typeof builders](cells)] };
}

describe('the dates of a register', () => {
	it.each(
		dateOrders.map((order) => [`${order.table} ${order.fields.join(' ≤ ')}`, order] as const),
	)('may stand in order: %s', (_, order) => {
		const ofOrder = (line: string) =>
			headings(order.table, order.fields).some((heading) => line.endsWith(` ${heading}`));
		expect(problems(registerDates, dated(order, 'forwards')).filter(ofOrder)).toEqual([]);
	});

	it.each(
		dateOrders.map((order) => [`${order.table} ${order.fields.join(' ≤ ')}`, order] as const),
	)('must not stand in reverse: %s', (_, order) => {
		const kind = order.kind === 'steps' ? 'steps-disordered' : 'dates-disordered';
		const found = problems(registerDates, dated(order, 'backwards'));
		for (const heading of headings(order.table, order.fields).slice(1)) {
			expect(found).toContain(`${kind} ${order.table}.csv:2 ${heading}`);
		}
	});

	it('are compared over a step that was not taken', () => {
		const rectification = aRectification({ 反馈日期: '2025-05-10', 复查日期: '2025-05-01' });
		expect(sentences(registerDates, { rectifications: [rectification] })).toEqual([
			'“复查日期”（2025-05-01）早于“反馈日期”（2025-05-10）。',
		]);
	});

	it('may be one and the same day', () => {
		const contract = aContract({ 签订日期: '2025-01-01', 结束: '2025-01-01' });
		expect(problems(registerDates, { contracts: [contract] })).toEqual([]);
	});

	it('are declared as dates', () => {
		for (const { table, fields } of dateOrders) {
			const columns: Readonly<Record<string, Column>> = villageTables[table].columns;
			for (const field of fields) expect(columns[field]?.type.kind).toBe('date');
		}
	});
});
