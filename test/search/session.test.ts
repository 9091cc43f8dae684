import { describe, expect, test } from 'vitest';
import { parseQuery, readAddress, type Asked } from '../../src/search/query.ts';
import { openSession, type IndexGroup, type PagefindModule } from '../../src/search/session.ts';

const group = (name: string, records: number, folders = [name]): IndexGroup => ({
	name,
	records,
	folders,
});

/** A large county: no more than two years are searched at once. */
const large = [
	group('base', 300),
	group('2025', 9000, ['2025', '2025-2']),
	group('2024', 9000),
	group('2023', 9000),
	group('2022', 9000),
];

/** A Pagefind that finds so many records in each folder, and keeps count of what it is told. */
function aPagefind(found: Readonly<Record<string, number>>, broken?: string) {
	const told: string[] = [];
	const pagefind: PagefindModule = {
		createInstance: ({ basePath = '' }) => {
			const open = [basePath];
			told.push(`open ${basePath}`);
			return {
				search: (phrase) => {
					if (broken === basePath) return Promise.reject(new Error('404'));
					if (phrase === '') return Promise.resolve({ results: [] });
					told.push(`search ${open.join(' ')}`);
					const results = open.flatMap((folder) =>
						Array.from({ length: found[folder] ?? 0 }, (_, number) =>
							aResult(`${folder}/${number}`),
						),
					);
					return Promise.resolve({ results });
				},
				mergeIndex: (folder) => {
					open.push(folder);
					return Promise.resolve();
				},
				destroy: () => {
					told.push('close');
					return Promise.resolve();
				},
			};
		},
	};
	return { pagefind, told };
}

const aResult = (id: string) => ({
	id,
	data: () => Promise.resolve({ url: `/${id}/#`, content: id, filters: {} }),
});

const twice = (line: string) => [line, line];

const asked = (own: Partial<Asked>): Asked => ({ ...readAddress(''), ...own });

function sessionOver(
	groups: readonly IndexGroup[],
	found: Readonly<Record<string, number>>,
	broken?: string,
) {
	const { pagefind, told } = aPagefind(found, broken);
	const session = openSession({ pagefind, groups, pathOf: (folder) => folder });
	const search = async (own: Partial<Asked> = {}, backTo?: string) => {
		const { hits, since, older } = await session.search(parseQuery('水'), asked(own), backTo);
		return { hits: hits.length, since, older };
	};
	return { search, told, prepare: () => session.prepare() };
}

describe('a search', () => {
	test('looks into the two newest years when they have enough', async () => {
		const { search, told } = sessionOver(large, { '2025': 15, '2025-2': 4, '2024': 3, '2023': 9 });
		expect(await search()).toEqual({ hits: 22, since: '2024', older: ['2023', '2022'] });
		expect(told).toEqual(['open base', 'search base 2025 2025-2 2024']);
	});

	test('looks further back while there are not enough', async () => {
		const { search } = sessionOver(large, { '2024': 3, '2023': 18, '2022': 5 });
		expect(await search()).toEqual({ hits: 21, since: '2023', older: ['2022'] });
	});

	test('looks into every year of a small county', async () => {
		const small = large.map((each) => ({ ...each, records: 600 }));
		const { search, told } = sessionOver(small, { '2025': 50 });
		expect(await search()).toEqual({ hits: 50, since: '2022', older: [] });
		expect(told).toHaveLength(2);
	});

	test('looks back as far as it is asked to', async () => {
		const { search } = sessionOver(large, { '2025': 30, '2023': 2, '2022': 2 });
		await search();
		expect(await search({}, '2023')).toEqual({ hits: 32, since: '2023', older: ['2022'] });
	});

	test('looks into the chosen year alone', async () => {
		const { search, told } = sessionOver(large, { '2023': 1 });
		expect(await search({ year: '2023' })).toEqual({ hits: 1, since: '2023', older: [] });
		expect(told).toEqual(['open base', 'search base 2023']);
	});

	test('for villages looks into no year', async () => {
		const { search, told } = sessionOver(large, { base: 1 });
		expect(await search({ kind: 'village' })).toEqual({ hits: 1, since: undefined, older: [] });
		expect(told).toEqual(['open base', 'search base']);
	});

	test('for payees looks into no year, and into all of a base that is cut', async () => {
		const base = group('base', 30_000, ['base', 'base-2']);
		const { search, told } = sessionOver([base, ...large.slice(1)], { base: 1, 'base-2': 1 });
		expect(await search({ kind: 'payee' })).toEqual({ hits: 2, since: undefined, older: [] });
		expect(told).toEqual(['open base', 'search base base-2']);
	});

	test('begins anew when a newer year must come before an older one', async () => {
		const { search, told } = sessionOver(large, { '2025': 30 });
		await search({ year: '2023' });
		await search();
		expect(told).toEqual([
			'open base',
			'search base 2023',
			'close',
			'open base',
			'search base 2025 2025-2 2024 2023',
		]);
	});

	test('opens each index once while searches overlap', async () => {
		const { search, told, prepare } = sessionOver(large, { '2025': 30 });
		await Promise.all([prepare(), search(), search()]);
		expect(told).toEqual(['open base', ...twice('search base 2025 2025-2 2024')]);
	});

	test('is not disturbed by preparing for another', async () => {
		const { search, told, prepare } = sessionOver(large, { '2023': 1 });
		await Promise.all([search({ year: '2023' }), prepare()]);
		expect(told).toEqual(['open base', 'search base 2023']);
	});

	test('fails when the base cannot be loaded, rather than wait for it', async () => {
		const { search, told } = sessionOver(large, {}, 'base');
		await expect(search()).rejects.toThrow('404');
		expect(told).toEqual(['open base']);
	});
});
