import { describe, expect, it } from 'vitest';
import { registerDates } from '../../src/checks/register-dates.ts';
import type { DateOrder, Table } from '../../src/domain/schema/table.ts';
import { villageTables } from '../../src/domain/tables/index.ts';
import type { VillageParts } from '../builders.ts';
import { aContract, aRectification } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const dateOrders = Object.values<Table>(villageTables).flatMap((table) =>
	table.dateOrders.map(
		(order) => [`${table.name} ${order.fields.join(' ≤ ')}`, table, order] as const,
	),
);

const headings = ({ columns }: Table, { fields }: DateOrder) =>
	fields.map((field) => columns[field]?.heading ?? '');

/** A row with dates that follow one another by a day, from the first field to the last or the other way round. */
function dated(table: Table, order: DateOrder, direction: 'forwards' | 'backwards'): VillageParts {
	const days = order.fields.map((_, index) => `2025-05-${10 + index}`);
	if (direction === 'backwards') days.reverse();
	const required = Object.values(table.columns).filter((column) => column.required);
	const cells = Object.fromEntries([
		...required.map(({ heading, type }) => [heading, type.example] as const),
		...headings(table, order).map((heading, index) => [heading, days[index] ?? ''] as const),
	]);
	return { [table.name]: [cells] };
}

describe('the dates of a register', () => {
	it.each(dateOrders)('may stand in order: %s', (_, table, order) => {
		const ofOrder = (line: string) =>
			headings(table, order).some((heading) => line.endsWith(` ${heading}`));
		expect(problems(registerDates, dated(table, order, 'forwards')).filter(ofOrder)).toEqual([]);
	});

	it.each(dateOrders)('must not stand in reverse: %s', (_, table, order) => {
		const kind = order.kind === 'steps' ? 'steps-disordered' : 'dates-disordered';
		const found = problems(registerDates, dated(table, order, 'backwards'));
		for (const heading of headings(table, order).slice(1)) {
			expect(found).toContain(`${kind} ${table.name}.csv:2 ${heading}`);
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
		for (const [, { columns }, { fields }] of dateOrders) {
			for (const field of fields) expect(columns[field]?.type.kind).toBe('date');
		}
	});
});
