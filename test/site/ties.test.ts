import { describe, expect, inject, it } from 'vitest';
import { readPage, tagsOf } from './html.ts';
import type { Site } from './build-once.ts';
import { readCells } from './trees.ts';

const affairs = { 'party-affairs': 1, 'village-affairs': 1, finance: 1 } as const;

function memo<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const known = made.get(key) ?? make(key);
		made.set(key, known);
		return known;
	};
}

/** Where a thing is told of: a page, and the place on it. */
interface Place {
	readonly page: string;
	readonly anchor?: string;
}

const address = ({ page, anchor }: Place) => (anchor === undefined ? page : `${page}#${anchor}`);

/** A row of a register, by its table and id. */
function placeOf(village: string, table: string, id: string): Place {
	const base = `/villages/${village}/`;
	switch (table) {
		case 'decisions':
		case 'projects':
		case 'contracts':
		case 'funds':
			return { page: `${base}${table}/${id}/` };
		case 'assets':
		case 'resources':
			return { page: `${base}capitals/`, anchor: `row-${id}` };
		default:
			return table in affairs
				? { page: `${base}${table}/${id}/` }
				: { page: `${base}${table}/`, anchor: `row-${id}` };
	}
}

interface Pair {
	readonly kind: string;
	readonly what: string;
	readonly one: Place;
	readonly other: Place;
}

/** Columns that name a row of another register, in the registers whose rows have a page or a place. */
const references = [
	['projects', '决议编号', 'decisions'],
	['projects', '合同编号', 'contracts'],
	['projects', '形成资产', 'assets'],
	['contracts', '决议编号', 'decisions'],
	['contracts', '标的', 'assets|resources'],
	['assets', '合同编号', 'contracts'],
	['resources', '合同编号', 'contracts'],
	['funds', '决议编号', 'decisions'],
	['funds', '项目编号', 'projects'],
	['debts', '决议编号', 'decisions'],
	['distributions', '决议编号', 'decisions'],
] as const;

/** The page that lists the rows of a record: of projects and contracts, their story. */
function listing({ page }: Place): Place {
	return { page: /\/(decisions|funds|debts)\//.test(page) ? page : `${page}trail/` };
}

/** What the offices tied, read without the program's own readers, and where the pages of a site lead. */
function readTies({ folder, data }: Site) {
	/** What a page of a village leads to: addresses from the site's root, decoded. */
	const linksOf = memo((page: string) =>
		[...tagsOf(readPage(folder, `${page.slice(1)}index.html`))].flatMap(({ name, attributes }) =>
			name === 'a' ? [decodeURIComponent(attributes.get('href') ?? '')] : [],
		),
	);

	/** Does the page of the one lead to the very place of the other? */
	function leads(from: Place, to: Place): boolean {
		return linksOf(from.page).includes(address(to));
	}

	const cells = (village: string, file: string) => {
		try {
			return readCells(data, `villages/${village}/${file}`);
		} catch {
			return [];
		}
	};

	function* pairsOf(village: string): Generator<Pair> {
		const ids = memo(
			(table: string) => new Set(cells(village, `${table}.csv`).map((row) => row['编号'] ?? '')),
		);
		const find = (tables: string, id: string) =>
			placeOf(village, tables.split('|').find((table) => ids(table).has(id)) ?? tables, id);
		for (const [table, column, tables] of references) {
			for (const row of cells(village, `${table}.csv`)) {
				const id = row['编号'] ?? row['年度'] ?? '';
				const named = row[column];
				if (!named) continue;
				yield {
					kind: `${table} ${column}`,
					what: `${village} ${id} ${named}`,
					one: placeOf(village, table, id),
					other: find(tables, named),
				};
			}
		}
		const subjects = [
			...['party-affairs', 'village-affairs', 'finance'],
			...['decisions', 'projects', 'contracts', 'assets', 'resources'],
		].join('|');
		for (const table of ['comments', 'supervision']) {
			for (const row of cells(village, `${table}.csv`)) {
				const about = row['针对编号'];
				const id = row['编号'] ?? '';
				const one = placeOf(village, table, id);
				const [, period, voucher] = /^ledger:([^:]+):(.+)$/.exec(about ?? '') ?? [];
				const ledger = period === undefined ? undefined : `/villages/${village}/ledger/${period}/`;
				if (about && !ledger) {
					const other = find(subjects, about);
					yield { kind: `${table} 针对编号`, what: `${village} ${id} ${about}`, one, other };
				}
				if (ledger) {
					const other = { page: ledger, anchor: `v-${voucher ?? ''}` };
					yield { kind: `${table} 凭证`, what: `${village} ${id} ${about ?? ''}`, one, other };
				}
				// The books of a period are looked at before its ledger is published.
				if (row['对应期间'] && cells(village, `ledger/${row['对应期间']}.csv`).length > 0) {
					const page = `/villages/${village}/ledger/${row['对应期间']}/`;
					yield { kind: '对应期间', what: `${village} ${id}`, one, other: { page } };
				}
			}
		}
	}

	/** The places of the rows of every ledger that name a register, with what they name. */
	function* rowPairsOf(village: string): Generator<Pair> {
		const periods = [...linksOf(`/villages/${village}/`)].flatMap(
			(link) => /\/ledger\/([^/]+)\/$/.exec(link)?.[1] ?? [],
		);
		for (const period of new Set(periods)) {
			const seen = new Map<string, number>();
			for (const row of cells(village, `ledger/${period}.csv`)) {
				const voucher = row['凭证号'] ?? '';
				const ordinal = (seen.get(voucher) ?? 0) + 1;
				seen.set(voucher, ordinal);
				const anchor = ordinal === 1 ? `v-${voucher}` : `v-${voucher}~${ordinal}`;
				const one = { page: `/villages/${village}/ledger/${period}/`, anchor };
				for (const [column, table] of [
					['决议编号', 'decisions'],
					['合同编号', 'contracts'],
					['项目编号', 'projects'],
					['资金编号', 'funds'],
					['债权债务编号', 'debts'],
				] as const) {
					const id = row[column];
					if (!id) continue;
					const other = placeOf(village, table, id);
					yield { kind: `ledger ${column}`, what: `${period} ${voucher} ${id}`, one, other };
				}
			}
		}
	}

	const villages = readCells(data, 'villages.csv').map((row) => row['村编号'] ?? '');
	return {
		leads,
		pairs: villages.flatMap((village) => [...pairsOf(village)]),
		rows: villages.flatMap((village) => [...rowPairsOf(village)]),
		/** The places of all projects and contracts. */
		stories: villages.flatMap((village) =>
			['projects', 'contracts'].flatMap((table) =>
				cells(village, `${table}.csv`).map((row) => placeOf(village, table, row['编号'] ?? '')),
			),
		),
	};
}

describe.for([
	['county', 20, 12],
	['demo', 500, 200],
] as const)('every tie in the %s site leads both ways', ([name, leastRows, leastStories]) => {
	const { leads, pairs, rows, stories } = readTies(inject(name));

	it('between registers, comments, supervision records, ledgers and their periods', () => {
		const kinds = new Set(pairs.map(({ kind }) => kind));
		expect(kinds.size).toBeGreaterThanOrEqual(12);
		const broken = pairs.flatMap(({ kind, what, one, other }) => [
			...(leads(one, other) ? [] : [`${kind} ${what}: no way there`]),
			...(leads(other, one) ? [] : [`${kind} ${what}: no way back`]),
		]);
		expect(broken).toEqual([]);
	});

	it('between each ledger row and what it rests on, by the page that lists its rows', () => {
		expect(rows.length).toBeGreaterThan(leastRows);
		const broken = rows.flatMap(({ kind, what, one, other }) => [
			...(leads(one, other) ? [] : [`${kind} ${what}: no way there`]),
			...(leads(listing(other), one) ? [] : [`${kind} ${what}: no way back`]),
		]);
		expect(broken).toEqual([]);
	});

	it('between a project’s or contract’s page and its story', () => {
		expect(stories.length).toBeGreaterThan(leastStories);
		const broken = stories.filter(
			(place) => !leads(place, listing(place)) || !leads(listing(place), place),
		);
		expect(broken).toEqual([]);
	});
});
