import { parsePeriod, periodsOverlap, type Period } from '../../../src/domain/time/period.ts';
import { tableFile } from '../../../src/domain/schema/table.ts';
import { comments } from '../../../src/domain/tables/comments.ts';
import { rectifications } from '../../../src/domain/tables/rectifications.ts';
import { readTable } from '../../../src/loading/read-table.ts';
import type { DemoFile } from '../village.ts';
import type { Disclosure } from './publish.ts';
import type { DisclosureText } from './telling.ts';

type Register = typeof comments | typeof rectifications;

/** What is told of a period in which nothing was entered in the register, and in which something was after all. */
const told: readonly {
	readonly table: Register;
	readonly quiet: (text: DisclosureText) => DisclosureText;
	readonly moved: (text: DisclosureText) => DisclosureText;
}[] = [
	{
		table: comments,
		quiet: ({ title }) => ({ title, notApplicable: '本季度没有收到群众意见。' }),
		moved: (text) => text,
	},
	{
		table: rectifications,
		quiet: (text) =>
			text.body === undefined ? text : { ...text, body: `${text.body}本季度整改台账无变动。` },
		moved: ({ notApplicable, ...text }) =>
			notApplicable === undefined
				? text
				: { ...text, body: '本季度没有新反馈的问题。以前整改的问题已复查，结果见整改台账。' },
	},
];

/** The disclosures, each in keeping with what its register holds of its period. */
export function tellQuietPeriods(
	disclosures: readonly Disclosure[],
	registers: readonly DemoFile[],
): Disclosure[] {
	const days = new Map(told.map(({ table }) => [table.name, movesIn(table, registers)]));
	return disclosures.map((one) => {
		const rule = told.find(({ table }) => table.name === one.item.数据表);
		const period = parsePeriod(one.period);
		if (!rule || !period) return one;
		const moved = days.get(rule.table.name)?.some((day) => periodsOverlap(day, period)) ?? false;
		return { ...one, text: moved ? rule.moved(one.text) : rule.quiet(one.text) };
	});
}

/** The days on which rows of a register moved. */
function movesIn(table: Register, files: readonly DemoFile[]): Period[] {
	const file = files.find(({ path }) => path === tableFile(table));
	if (!file) return [];
	const { rows } = readTable(table, file.path, new TextEncoder().encode(file.content), 'passed');
	return rows.flatMap((row) =>
		table.moves.flatMap((field) => {
			const day = (row as unknown as Readonly<Record<string, string | undefined>>)[field];
			return (day === undefined ? undefined : parsePeriod(day)) ?? [];
		}),
	);
}
