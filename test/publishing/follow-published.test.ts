import { describe, expect, it } from 'vitest';
import type { CommitRelation } from '../../src/corrections/history/data-version.ts';
import {
	HistoryBrokenError,
	mustFollowPublished,
	OlderDataError,
	RewritingForgottenError,
} from '../../src/publishing/follow-published.ts';
import { parsePublishedSite } from '../../src/publishing/published-site.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const version = (relation: CommitRelation | undefined) => ({
	commit: 'f'.repeat(40),
	unsaved: undefined,
	relation,
});
const entry = { on: '2025-05-06', from: '0123456789ab', reason: '清除误登的个人信息' };
const stated = [entry];

describe('data that are to replace a published site', () => {
	it.for(['follows', undefined] as const)('may (%s)', (relation) => {
		expect(() =>
			mustFollowPublished({ commit, rewritten: [] }, version(relation), [], false),
		).not.toThrow();
	});

	it.for(['unrelated', 'merged-backwards', 'shallow', 'no-repository', 'no-git'] as const)(
		'must follow it, or say that the history was rewritten (%s)',
		(relation) => {
			const follow = (rewritten: typeof stated) => () =>
				mustFollowPublished({ commit, rewritten: [] }, version(relation), rewritten, true);
			expect(follow([])).toThrow(HistoryBrokenError);
			expect(follow([{ ...entry, from: 'fedcba9' }])).toThrow(HistoryBrokenError);
			expect(follow(stated)).not.toThrow();
		},
	);

	it('may be older where that is asked for', () => {
		const follow = (allowOlder: boolean) => () =>
			mustFollowPublished({ commit, rewritten: [] }, version('older'), [], allowOlder);
		expect(follow(false)).toThrow(OlderDataError);
		expect(follow(true)).not.toThrow();
	});

	it('must go on saying that the history was rewritten', () => {
		const published = { commit, rewritten: stated };
		const follow = (rewritten: typeof stated) => () =>
			mustFollowPublished(published, version('follows'), rewritten, true);
		expect(follow(stated)).not.toThrow();
		expect(follow([])).toThrow(RewritingForgottenError);
		expect(follow([{ ...entry, on: '2025-05-07' }])).toThrow(RewritingForgottenError);
	});

	it('need not follow a site whose history could not be read', () => {
		expect(() =>
			mustFollowPublished({ rewritten: [] }, version('unrelated'), [], false),
		).not.toThrow();
	});
});

describe('what a site says of itself', () => {
	it('is read', () => {
		const text = JSON.stringify({ title: '青禾县', asOf: '2025-05-06', commit, rewritten: stated });
		expect(parsePublishedSite(text)).toMatchObject({ commit, rewritten: [{ on: '2025-05-06' }] });
		expect(parsePublishedSite('{"title":"青禾县"}')).toEqual({
			title: '青禾县',
			held: [],
			rewritten: [],
		});
	});

	it.for(['', 'null', '[]', '<html>', '{}', '{"title":1}', '{"title":"x","commit":"HEAD"}'])(
		'is nothing else: %s',
		(text) => {
			expect(parsePublishedSite(text)).toBeUndefined();
		},
	);
});
