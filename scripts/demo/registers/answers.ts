import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { categoryById } from '../../../src/domain/money/categories.ts';
import { rowSubject, type HintSubject } from '../../../src/domain/hints/hint-subject.ts';
import { sumFen } from '../../../src/domain/money/money.ts';
import { rowReferrer } from '../../../src/domain/rows/row-key.ts';
import { writeRow } from '../../../src/domain/rows/row-ref.ts';
import { ledger as ledgerTable } from '../../../src/domain/tables/ledger.ts';
import type { answers } from '../../../src/domain/tables/answers.ts';
import type { contracts } from '../../../src/domain/tables/contracts.ts';
import type { debts } from '../../../src/domain/tables/debts.ts';
import type { subsidies } from '../../../src/domain/tables/subsidies.ts';
import { makeBudget } from '../budgets.ts';
import { periodOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { totalFen } from '../disclosures/figures.ts';
import { lapseYear, lets } from '../plans/lapses.ts';
import { isLarge, spendingOf } from '../plans/spending.ts';
import { negotiatedFromFen, worksOf, type Works } from '../plans/works.ts';
import { randomFrom } from '../random.ts';
import { answersTo, type Answerable } from './answer-texts.ts';
import { reportedFigureRows } from './reported-figures.ts';
import { known, type RegisterSource } from './source.ts';

/** The registers that an answer may be about. */
export interface AnswerReferences {
	readonly contracts: ReadonlyMap<string, string>;
	readonly contractRows: readonly Cells<typeof contracts>[];
	readonly debtRows: readonly Cells<typeof debts>[];
	readonly decisions: ReadonlyMap<string, string>;
	readonly projects: ReadonlyMap<Works, string>;
	readonly subsidyRows: readonly Cells<typeof subsidies>[];
	/** The batches with a list. */
	readonly lists: ReadonlySet<string>;
}

/** What the portal will ask about, and when there was something to ask. */
interface Open {
	readonly hint: Answerable;
	readonly row: HintSubject;
	readonly since: IsoDate;
}

/** How often a village answers a hint: who keeps the due dates answers too. */
const shareAnswered = { punctual: 0.85, usual: 0.4, late: 0.2, gaps: 0.1 } as const;

/** What is asked of many payments is answered less often than what is asked once. */
const everyday: ReadonlySet<Answerable> = new Set([
	'witness-missing',
	'approver-missing',
	'voucher-informal',
	'reception-spending',
]);

/** What the village says to what the portal points out in its books and registers. */
export function answerRows(
	source: RegisterSource,
	refer: AnswerReferences,
): Cells<typeof answers>[] {
	const { village } = source;
	const open = [
		...inLedgers(source),
		...inBudgets(source),
		...inReports(source),
		...inWorks(source, refer),
		...inContracts(source, refer),
		...inOtherRegisters(source, refer),
	];
	return open.flatMap(({ hint, row, since }) => {
		const random = randomFrom(`${village.id}/answer/${hint}/${row}`);
		const share = shareAnswered[village.habit] * (everyday.has(hint) ? 1 : 2);
		const date = known(addDays(since, random.int(12, 45)), source);
		if (date === undefined || !random.chance(share)) return [];
		const { texts, by } = answersTo[hint];
		return [{ hint, row, answer: random.pick(texts), by: random.pick(by), date }];
	});
}

function* inLedgers(source: RegisterSource): Generator<Open> {
	const { village, books, officials, published } = source;
	const reversals = new Set(
		published.ledgers
			.flatMap(({ entries }) => entries)
			.filter(({ fen }) => fen < 0)
			.map(({ summary }) => summary),
	);
	const decided = new Set([
		...worksOf(village, books).map(({ entry }) => entry),
		...spendingOf(village, books).map(({ entry }) => entry),
	]);
	const standardPay = new Set(officials.map(({ payFen }) => payFen));
	for (const { key, entries } of published.ledgers) {
		const refer = rowReferrer(ledgerTable, key);
		for (const entry of entries) {
			const ref = refer({ ...entry });
			if (entry.direction !== 'expense' || entry.fen <= 0) continue;
			const row = writeRow(ref);
			const since = addDays(periodOf(key).last, 15);
			const about = (hint: Answerable): Open => ({ hint, row, since });
			if (entry.witness === undefined) yield about('witness-missing');
			if (entry.approver === undefined) yield about('approver-missing');
			if (entry.slip === '白条') yield about('voucher-informal');
			if (entry.category === '干部报酬' && entry.counterparty.type === '个人') {
				if (!standardPay.has(entry.fen)) yield about('pay-above-standard');
			}
			// Booked wrongly, it was taken back in the month after.
			if (reversals.has(`冲销${entry.voucher}：${entry.summary}`)) continue;
			if (entry.category === '招待费') yield about('reception-spending');
			if (isLarge(entry) && !decided.has(entry)) yield about('decision-missing');
		}
	}
}

/** As the county asks: over by more than a tenth, and by a thousand yuan. */
function* inBudgets({ village, books, published, until }: RegisterSource): Generator<Open> {
	const paid = published.ledgers
		.flatMap(({ entries }) => entries)
		.filter(({ direction, entity }) => direction === 'expense' && !entity.startsWith('group:'));
	for (const year of published.budgetYears) {
		for (const { direction, category: id, amount = 0 } of makeBudget(village, year, books)) {
			if (direction !== 'expense' || id === undefined) continue;
			const { name } = categoryById(id);
			const spent = sumFen(
				paid
					.filter(({ category, date }) => category === name && date.startsWith(String(year)))
					.map(({ fen }) => fen),
			);
			const isOver = spent * 10 > amount * 11 && spent - amount >= 100_000;
			const end = `${year}-12-31`;
			if (!isOver) continue;
			yield {
				hint: 'budget-overrun',
				row: rowSubject('budget', `${year}/${name}`),
				since: end < until ? end : addDays(until, -30),
			};
		}
	}
}

/** What the township reported otherwise, of a time of which every ledger is disclosed. */
function* inReports(source: RegisterSource): Generator<Open> {
	const disclosed = new Set(source.published.ledgers);
	for (const { period, item, amount, reportedOn } of reportedFigureRows(source)) {
		if (item !== 'expense' || !period || reportedOn === undefined) continue;
		const inside = source.books.filter(({ key }) => {
			const { first, last } = periodOf(key);
			return first >= period.first && last <= period.last;
		});
		const entries = inside.flatMap((book) => book.entries);
		if (totalFen(entries, 'expense') === amount) continue;
		if (!inside.every((book) => disclosed.has(book))) continue;
		yield {
			hint: 'reported-figure-differs',
			row: rowSubject('reported-figures', `${period.key}/${item}`),
			since: reportedOn,
		};
	}
}

function* inWorks(source: RegisterSource, { projects }: AnswerReferences): Generator<Open> {
	for (const [works, id] of projects) {
		const { method, ceilingFen, bidders, extra, openedOn, acceptedOn } = works;
		const row = rowSubject('projects', id);
		if (openedOn > source.seen) continue;
		if (bidders === 1) yield { hint: 'single-bidder', row, since: openedOn };
		if (method === 'inquiry' && ceilingFen >= negotiatedFromFen) {
			yield { hint: 'direct-award-above-tender', row, since: openedOn };
		}
		if (extra !== undefined) yield { hint: 'final-cost-over-award', row, since: acceptedOn };
	}
}

function* inContracts(
	{ village, books, published, seen }: RegisterSource,
	{ contracts: ids, contractRows }: AnswerReferences,
): Generator<Open> {
	for (const { id = '', due = 0, received = 0 } of contractRows) {
		if (due <= received) continue;
		yield { hint: 'rent-overdue', row: rowSubject('contracts', id), since: addDays(seen, -50) };
	}
	for (const { key, entry, contract, decidedOn } of spendingOf(village, books)) {
		const id = ids.get(key);
		const ledger = published.ledgers.find(({ entries }) => entries.includes(entry));
		if (!contract || id === undefined || !ledger) continue;
		const row = rowSubject('contracts', id);
		if (contract.totalFen < entry.fen) {
			yield { hint: 'paid-over-contract', row, since: entry.date };
		}
		if (decidedOn <= entry.date) continue;
		const since = contract.signedOn;
		const refer = rowReferrer(ledgerTable, ledger.key);
		const refs = ledger.entries.map((each) => refer({ ...each }));
		const ref = refs[ledger.entries.indexOf(entry)];
		if (!ref) continue;
		const paid = writeRow(ref);
		yield { hint: 'tender-missing', row, since };
		yield { hint: 'paid-before-decision', row: paid, since };
		yield { hint: 'paid-before-contract', row: paid, since };
	}
}

function* inOtherRegisters(
	{ village, seen }: RegisterSource,
	{ debtRows, decisions, subsidyRows, lists }: AnswerReferences,
): Generator<Open> {
	for (const { id = '', side, dueOn, since = '', outstanding = 0, official } of debtRows) {
		const row = rowSubject('debts', id);
		if (outstanding <= 0) continue;
		if (official === 'yes') yield { hint: 'loan-to-official', row, since };
		if (side === 'debt' && dueOn !== undefined && dueOn < seen) {
			yield { hint: 'debt-overdue', row, since: dueOn };
		}
	}
	for (const { id = '', programme, allocated, paid, difference, paidOn = '' } of subsidyRows) {
		const row = rowSubject('subsidies', id);
		if (allocated !== paid && difference === undefined) {
			yield { hint: 'subsidy-paid-differs', row, since: paidOn };
		}
		if (!lists.has(id)) continue;
		if (programme === '高龄津贴' && lets(village, 'list-wrong')) {
			yield { hint: 'subsidy-list-differs', row, since: paidOn };
		}
		if (programme === '耕地地力保护补贴' && lets(village, 'alike-on-list')) {
			yield { hint: 'subsidy-repeated', row, since: paidOn };
		}
	}
	const rejected = decisions.get('rejected');
	if (rejected !== undefined) {
		const row = rowSubject('decisions', rejected);
		yield { hint: 'decision-no-majority', row, since: `${lapseYear}-09-30` };
	}
}
