import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../src/client/search-engine.ts';
import { readAddress, type Query } from '../../src/search/query.ts';
import type { Found, Session } from '../../src/search/session.ts';

beforeEach(() => {
	vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const hit = {} as Found['hits'][number];
const found = (count: number): Found => ({
	hits: Array.from({ length: count }, () => hit),
	since: undefined,
	older: [],
});

/** An index that answers as a test wants, and the queries that it was asked. */
function anIndex(answer: (query: Query) => number) {
	const queries: Query[] = [];
	const search = (query: Query) => {
		queries.push(query);
		return Promise.resolve(found(answer(query)));
	};
	return { session: { search } as unknown as Session, queries };
}

const asking = (q: string) => readAddress(new URLSearchParams({ q }).toString());

describe('looking for what was typed', () => {
	it('is content with what holds it as it was typed', async () => {
		const { session, queries } = anIndex(() => 3);
		const answer = await look(session, asking('水管'));
		expect(answer.found.hits).toHaveLength(3);
		expect(queries).toHaveLength(1);
		expect(answer.query.loose).not.toBe(true);
	});

	it('takes it apart where nothing holds it so, and says that it did', async () => {
		const { session, queries } = anIndex(({ loose }) => (loose ? 2 : 0));
		const answer = await look(session, asking('路灯利息'));
		expect([answer.found.hits.length, answer.query.loose]).toEqual([2, true]);
		expect(queries).toHaveLength(2);
	});

	it('gives the query as it was typed where its words find nothing either', async () => {
		const { session } = anIndex(() => 0);
		const answer = await look(session, asking('路灯利息'));
		expect([answer.found.hits.length, answer.query.loose]).toEqual([0, false]);
	});

	it('asks for a masked name in one village alone', async () => {
		const { session, queries } = anIndex(() => 3);
		const anywhere = await look(session, asking('误工 谭*香'));
		expect([anywhere.found.hits, anywhere.wantsVillage, queries]).toEqual([[], true, []]);
		const chosen = { ...asking('谭*香'), village: '990101001200' };
		const there = await look(session, chosen);
		expect([there.found.hits.length, there.wantsVillage]).toEqual([3, undefined]);
	});

	it('asks nothing for punctuation alone', async () => {
		const { session, queries } = anIndex(() => 1);
		const answer = await look(session, asking('，。？'));
		expect([answer.found.hits, queries]).toEqual([[], []]);
	});

	it('does not say that there is nothing while the network is gone', async () => {
		vi.stubGlobal('navigator', { onLine: false });
		const { session } = anIndex(() => 0);
		await expect(look(session, asking('水管'))).rejects.toThrow('offline');
	});

	it('works in a browser that knows no Chinese words', async () => {
		vi.stubGlobal('Intl', {});
		const { session } = anIndex(({ loose }) => (loose ? 1 : 0));
		expect((await look(session, asking('路灯利息'))).found.hits).toHaveLength(1);
	});
});
