import { readCsv } from '../../../src/loading/read-csv.ts';
import { formatCsv } from '../../../src/loading/write-csv.ts';
import { writeBundle } from './git-bundle.ts';
import { handedInLate } from './handed-in-late.ts';
import { putRight, type PutRight } from './put-right.ts';
import { takenDown, takenDownFiles } from './taken-down.ts';

/** Before and at the moment from which changes count, as `history.since` in the demo's portal.yaml says. */
const publishedAt = Date.parse('2026-11-22T11:41:54+08:00') / 1000;
const putRightAt = Date.parse('2026-11-22T11:45:00+08:00') / 1000;
const handedInAt = Date.parse('2026-11-22T16:20:00+08:00') / 1000;

/** They hold the rules, whose changes the history tells. */
const countyFiles: readonly string[] = [
	...['portal.yaml', 'villages.csv', 'catalogue.csv', 'standards.csv'],
];

/** Is the file one of those whose history the demo carries? */
export function hasHistory(path: string): boolean {
	const isRules = countyFiles.includes(path);
	return (
		isRules ||
		isHandedInLate(path) ||
		path === handedInLate.register ||
		(Object.values(takenDownFiles) as readonly string[]).includes(path) ||
		putRight.some((each) => path === ledgerOf(each) || path === registerOf(each))
	);
}

/**
 * The history that the demo carries: three ledgers as they were published with mistakes, then put right, with the
 * reason in the register beside them; a row that another had entered twice, and took down with an explanation; a village's ledgers that came in together, months after the days that it had
 * registered for them; and a deadline of the catalogue that was too
 * strict, and was put right too. `undefined` for a demo of another size that has none of the mistakes.
 * @param files the files that have a history, as they are now, by path
 * @param digest of all the demo's files: with any of them the bundle is another, so that the log of a repository
 * begins again there, and takes no generated change for a correction
 */
export function demoHistory(
	files: ReadonlyMap<string, string>,
	digest: string,
): Uint8Array | undefined {
	const first = new Map(files);
	for (const each of putRight) {
		const [ledger, register] = [first.get(ledgerOf(each)), first.get(registerOf(each))];
		if (ledger === undefined || register === undefined) continue;
		first.set(ledgerOf(each), withMistakes(ledger, each));
		first.set(registerOf(each), withoutReason(register, each));
	}
	first.set(takenDownFiles.ledger, withRowTwice(first.get(takenDownFiles.ledger) ?? ''));
	first.delete(takenDownFiles.explanations);
	if (putRight.every((each) => first.get(ledgerOf(each)) === files.get(ledgerOf(each)))) {
		return undefined;
	}
	first.set('portal.yaml', withoutLaterRules(files.get('portal.yaml') ?? ''));
	first.set('catalogue.csv', withMistakenDeadline(files.get('catalogue.csv') ?? ''));
	return writeBundle([
		{ seconds: publishedAt, message: '公开', files: withoutLateLedgers(first) },
		{
			...{ seconds: putRightAt, message: `更正四个村的账\n\n${digest}` },
			files: withoutLateLedgers(files),
		},
		{ seconds: handedInAt, message: handedInLate.message, files },
	]);
}

function withoutLateLedgers(files: ReadonlyMap<string, string>): Map<string, string> {
	return new Map([...files].filter(([path]) => !isHandedInLate(path)));
}

function isHandedInLate(path: string): boolean {
	return (handedInLate.ledgers as readonly string[]).includes(path);
}

/** As the settings were before any rule was changed. */
function withoutLaterRules(settings: string): string {
	return settings.replace(/^# 以后改规则[^]*?(?=^# 此前的提交)/m, '');
}

/** The ledgers' deadline as it was first written. */
function withMistakenDeadline(catalogue: string): string {
	return changeCells(catalogue, (row, heading, cell) =>
		row.get('目录编号') === 'CW02' && heading === '公开时限' ? '次月5日' : cell,
	);
}

function ledgerOf({ key }: PutRight): string {
	return `villages/${key}.csv`;
}

function registerOf({ key }: PutRight): string {
	return `villages/${key.split('/')[0] ?? ''}/finance.csv`;
}

function withMistakes(ledger: string, { cells: mistakes }: PutRight): string {
	return changeCells(ledger, (row, heading, cell) => {
		const mistake = mistakes.find(
			(each) => each.voucher === row.get('凭证号') && each.heading === heading && each.now === cell,
		);
		return mistake?.first ?? cell;
	});
}

function withRowTwice(ledger: string): string {
	const { voucher, twice } = takenDown;
	const row = ledger.split('\n').find((line) => line.includes(`,${voucher},`)) ?? '';
	return `${ledger}${row.replace(voucher, twice)}\n`;
}

function withoutReason(register: string, { reason }: PutRight): string {
	return changeCells(register, (_, heading, cell) =>
		heading === '更正说明' && cell === reason ? '' : cell,
	);
}

/** Rewrites cells of a CSV file, each seen with its row. */
function changeCells(
	text: string,
	change: (row: ReadonlyMap<string, string>, heading: string, cell: string) => string,
): string {
	const [header, ...rows] = readCsv(text.replace(/^\uFEFF/, '')).records.map(({ cells }) => cells);
	const headings = header ?? [];
	return formatCsv([
		headings,
		...rows.map((cells) => {
			const row = new Map(headings.map((heading, at) => [heading, cells[at] ?? '']));
			return headings.map((heading) => change(row, heading, row.get(heading) ?? ''));
		}),
	]);
}
