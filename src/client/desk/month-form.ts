import { addDays } from '../../domain/time/calendar-date.ts';
import { comparePeriods, parsePeriod, type Period } from '../../domain/time/period.ts';
import { catalogue } from '../../domain/tables/catalogue.ts';
import { balances } from '../../domain/tables/balances.ts';
import { finance } from '../../domain/tables/disclosures.ts';
import { ledger } from '../../domain/tables/ledger.ts';
import { formatYuan, parseYuan, sumFen } from '../../domain/money/money.ts';
import type { OfficeWork } from './office-work.ts';
import { proposeId } from './propose-id.ts';
import { putRows, readRows, type RowCells } from './put-rows.ts';

/** An account of the village, as the period before left it. Amounts in fen. */
export interface Account {
	readonly entity: string;
	readonly account: string;
	readonly label: string;
	/** Not known of an account that is new. */
	readonly openingFen: number | undefined;
	/** As it is registered already, in this period. */
	readonly income: string;
	readonly expense: string;
}

/** What a month's ledger and the balances before it say, for the form that registers it. */
export interface MonthToRegister {
	readonly period: Period;
	readonly incomeFen: number;
	readonly expenseFen: number;
	readonly accounts: readonly Account[];
	/** The row of the register that is there already, or what the last one lets expect. */
	readonly known: RowCells;
}

const inVillage = (work: OfficeWork, file: string) =>
	`villages/${work.village()?.desk.village.id ?? ''}/${file}`;

export const financePath = (work: OfficeWork) => inVillage(work, 'finance.csv');
export const balancesPath = (work: OfficeWork) => inVillage(work, 'balances.csv');

/** The periods whose ledgers wait to be registered: those made here first, then others that have no row yet. */
export function periodsToRegister(work: OfficeWork): string[] {
	const folder = inVillage(work, 'ledger/');
	const keysIn = (paths: readonly string[]) =>
		paths
			.filter((path) => path.startsWith(folder))
			.map((path) => path.slice(folder.length).replace(/\.csv$/, ''))
			.sort()
			.reverse();
	const registered = new Set(
		readRows(finance, work.textOf(financePath(work)))
			.filter(({ obligation }) => obligation === itemOf(work, 'ledger')?.['id'])
			.map(({ period }) => period),
	);
	const made = keysIn(Object.keys(work.changes()));
	const published = keysIn(Object.keys(work.village()?.desk.files ?? {}));
	return [...new Set([...made, ...published.filter((key) => !registered.has(key))])];
}

/** The item of the catalogue that a table fulfils: the last of those in force. */
function itemOf(work: OfficeWork, table: string): RowCells | undefined {
	return readRows(catalogue, work.village()?.county.files['catalogue.csv']).findLast(
		(row) => row['table'] === table,
	);
}

export function readMonth(
	work: OfficeWork,
	key: string,
	today: string,
): MonthToRegister | undefined {
	const period = parsePeriod(key);
	const text = work.textOf(inVillage(work, `ledger/${key}.csv`));
	if (!period || text === undefined) return undefined;
	const rows = readRows(ledger, text);
	const sum = (field: 'income' | 'expense') =>
		sumFen(rows.map((row) => parseYuan(row[field] ?? '') ?? 0));
	return {
		...{ period, incomeFen: sum('income'), expenseFen: sum('expense') },
		accounts: accountsOf(work, period),
		known: knownRow(work, period, today),
	};
}

function accountsOf(work: OfficeWork, period: Period): Account[] {
	const all = readRows(balances, work.textOf(balancesPath(work))).flatMap((row) => {
		const own = parsePeriod(row['period'] ?? '');
		return own ? [{ row, own }] : [];
	});
	const before = all.filter(({ own }) => own.last < period.first);
	const last = before
		.map(({ own }) => own)
		.sort(comparePeriods)
		.at(-1);
	const named = ({ entity = '', account = '', label = '' }: RowCells) =>
		JSON.stringify([entity || collective, account, label]);
	const current = new Map(
		all.filter(({ own }) => own.key === period.key).map(({ row }) => [named(row), row]),
	);
	const carried = before.filter(({ own }) => own.key === last?.key).map(({ row }) => row);
	const carriedNames = new Set(carried.map(named));
	const added = [...current.values()].filter((row) => !carriedNames.has(named(row)));
	const asAccount = (row: RowCells, openingFen: number | undefined): Account => ({
		...{ entity: row['entity'] ?? '', account: row['account'] ?? '', label: row['label'] ?? '' },
		openingFen,
		income: current.get(named(row))?.['income'] ?? '',
		expense: current.get(named(row))?.['expense'] ?? '',
	});
	return [
		...carried.map((row) => asAccount(row, parseYuan(row['closing'] ?? ''))),
		...added.map((row) => asAccount(row, parseYuan(row['opening'] ?? ''))),
	];
}

/** Whoever signed last signs again, in all likelihood; the days are to be said. */
function knownRow(work: OfficeWork, period: Period, today: string): RowCells {
	const item = itemOf(work, 'ledger');
	const rows = readRows(finance, work.textOf(financePath(work)));
	const own = rows.find(
		(row) => row['obligation'] === item?.['id'] && row['period'] === period.key,
	);
	if (own) return own;
	const last = rows.findLast((row) => row['obligation'] === item?.['id']);
	const days = Number(item?.['postedDays'] ?? '') || usualPostedDays;
	return {
		...{ publishedOn: today, postedFrom: today, postedTo: addDays(today, days) },
		...(last && {
			preparedBy: last['preparedBy'] ?? '',
			reviewedBy: last['reviewedBy'] ?? '',
			approvedBy: last['approvedBy'] ?? '',
		}),
	};
}

const usualPostedDays = 10;
const collective = '集体经济组织';

/** What was filled in for an account. */
export interface AccountEntry {
	readonly entity: string;
	readonly account: string;
	readonly label: string;
	readonly openingFen: number;
	readonly incomeFen: number;
	readonly expenseFen: number;
}

/**
 * Puts the rows of `finance.csv`, for the ledger and, where there are balances, for them too, and those of
 * `balances.csv`.
 * @param titles of the two rows
 */
export function registerMonth(
	work: OfficeWork,
	{ period }: MonthToRegister,
	signed: RowCells,
	accounts: readonly AccountEntry[],
	titles: { readonly ledger: string; readonly balances: string },
): void {
	const path = financePath(work);
	const year = (signed['publishedOn'] ?? '').slice(0, 4);
	for (const name of ['ledger', 'balances'] as const) {
		const item = itemOf(work, name);
		if (!item || (name === 'balances' && accounts.length === 0)) continue;
		const rows = readRows(finance, work.textOf(path));
		const own = rows.find(
			(row) => row['obligation'] === item['id'] && row['period'] === period.key,
		);
		const proposed = proposeId(finance, rows, { ...signed, period: period.key });
		const id = own?.['id'] ?? (proposed === '' ? `CW${year}-01` : proposed);
		const { body, ...others } = signed;
		const row = {
			...(own ?? { title: titles[name] }),
			...{ id, obligation: item['id'] ?? '', period: period.key },
			...others,
			...(name === 'ledger' && { body: body ?? '' }),
		};
		work.put(path, putRows(finance, work.textOf(path), [row]));
	}
	if (accounts.length === 0) return;
	const rows = accounts.map(({ openingFen, incomeFen, expenseFen, ...names }) => ({
		...names,
		period: period.key,
		opening: formatYuan(openingFen),
		income: formatYuan(incomeFen),
		expense: formatYuan(expenseFen),
		closing: formatYuan(openingFen + incomeFen - expenseFen),
	}));
	const where = balancesPath(work);
	work.put(where, putRows(balances, work.textOf(where), rows));
}
