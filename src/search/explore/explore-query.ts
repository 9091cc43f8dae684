import { parseYuan } from '../../domain/money/money.ts';

/** What of the county's ledger rows somebody wants to see. An empty text asks for nothing. */
export interface ExploreQuery {
	/** Words that must all occur in the summary, the other party's name or the handler's. */
	readonly words: string;
	/** Ids. */
	readonly township: string;
	readonly village: string;
	/** As the files write it, as are the source of funds and the kind of voucher. */
	readonly category: string;
	readonly side: '' | 'income' | 'expense';
	/** Months, `2025-01`, both included. */
	readonly from: string;
	readonly to: string;
	/** As typed, in yuan. */
	readonly min: string;
	readonly max: string;
	readonly fundSource: string;
	readonly voucherType: string;
	readonly decision: YesOrNo;
	readonly contract: YesOrNo;
	readonly witness: YesOrNo;
	readonly hints: YesOrNo;
	/** The id of an organisation. */
	readonly organisation: string;
	readonly sort: SortOrder;
	readonly by: Grouping;
}

export type YesOrNo = '' | 'yes' | 'no';

/** The columns that rows can be put in order by; with a minus, the largest first. */
export const sortColumns = [
	'date',
	'village',
	'voucher',
	'category',
	'summary',
	'incomeFen',
	'expenseFen',
	'counterparty',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export type SortOrder = SortColumn | `-${SortColumn}`;

export const groupings = ['village', 'year', 'category', 'payee'] as const;
/** What rows are summed up by. */
export type Grouping = (typeof groupings)[number];

export const emptyQuery: ExploreQuery = {
	words: '',
	township: '',
	village: '',
	category: '',
	side: '',
	from: '',
	to: '',
	min: '',
	max: '',
	fundSource: '',
	voucherType: '',
	decision: '',
	contract: '',
	witness: '',
	hints: '',
	organisation: '',
	sort: '-date',
	by: 'category',
};

/** The names that stand in addresses. They are permanent: people cite them. */
const parameters: Readonly<Record<keyof ExploreQuery, string>> = {
	words: 'q',
	township: 'township',
	village: 'village',
	category: 'category',
	side: 'side',
	from: 'from',
	to: 'to',
	min: 'min',
	max: 'max',
	fundSource: 'fund-source',
	voucherType: 'voucher-type',
	decision: 'decision',
	contract: 'contract',
	witness: 'witness',
	hints: 'hint',
	organisation: 'organisation',
	sort: 'sort',
	by: 'by',
};

const fields = Object.keys(parameters) as (keyof ExploreQuery)[];

/** The query as it stands in the page's address: what is asked for, in one order. */
export function writeExploreAddress(query: ExploreQuery): URLSearchParams {
	return new URLSearchParams(
		fields.flatMap((field) =>
			query[field] === emptyQuery[field] ? [] : [[parameters[field], query[field]]],
		),
	);
}

/** The inverse of {@link writeExploreAddress}; what cannot be asked for is passed over. */
export function readExploreAddress(address: URLSearchParams): ExploreQuery {
	const read = fields.flatMap((field) => {
		const value = address.get(parameters[field])?.trim() ?? '';
		return value !== '' && (forms[field]?.(value) ?? true) ? [[field, value]] : [];
	});
	return { ...emptyQuery, ...(Object.fromEntries(read) as Partial<ExploreQuery>) };
}

const isMonth = (value: string) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value);
const isAnswer = (value: string) => value === 'yes' || value === 'no';

/** What may stand in the fields that do not take everything. */
const forms: Partial<Record<keyof ExploreQuery, (value: string) => boolean>> = {
	side: (value) => value === 'income' || value === 'expense',
	from: isMonth,
	to: isMonth,
	decision: isAnswer,
	contract: isAnswer,
	witness: isAnswer,
	hints: isAnswer,
	organisation: (value) => /^[0-9a-f]{16}$/.test(value),
	sort: (value) => sortColumns.some((column) => value === column || value === `-${column}`),
	by: (value) => groupings.some((grouping) => value === grouping),
};

/** Fen of an amount as people type it, with separators or without; `undefined` where it is none. */
export function readTypedAmount(typed: string): number | undefined {
	return parseYuan(typed.trim().replaceAll(/[,，]/g, ''));
}

export type QueryFault = 'amount' | 'amounts' | 'months';

/** What keeps a query from being answered: an amount that is none, or a beginning after its end. */
export function findQueryFault({ min, max, from, to }: ExploreQuery): QueryFault | undefined {
	const [minFen, maxFen] = [readTypedAmount(min), readTypedAmount(max)];
	const isUnread = (typed: string, fen: number | undefined) => typed !== '' && fen === undefined;
	if (isUnread(min, minFen) || isUnread(max, maxFen)) return 'amount';
	if (minFen !== undefined && maxFen !== undefined && minFen > maxFen) return 'amounts';
	return from !== '' && to !== '' && from > to ? 'months' : undefined;
}

/** The years whose rows a query is about, of those there are. */
export function yearsOfQuery({ from, to }: ExploreQuery, years: readonly number[]): number[] {
	const [first, last] = [Number(from.slice(0, 4)), to === '' ? Infinity : Number(to.slice(0, 4))];
	return years.filter((year) => year >= first && year <= last);
}

/** The columns that a list of rows with its sums is made of. */
const shownColumns = [
	...['village', 'ref', 'date', 'voucher', 'category', 'summary'],
	...['incomeFen', 'expenseFen', 'counterparty', 'organisation'],
];

/** The columns that have to be read to answer a query. */
export function columnsOfQuery(query: ExploreQuery): string[] {
	const asked = (['fundSource', 'voucherType', 'decision', 'contract', 'witness', 'hints'] as const)
		.filter((field) => query[field] !== '')
		.map(String);
	return [...shownColumns, ...(query.words === '' ? [] : ['handler']), ...asked];
}
