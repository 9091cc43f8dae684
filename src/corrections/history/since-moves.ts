import { parse } from 'yaml';
import { beijingDay, parseBeijingTime } from '../../domain/time/beijing-time.ts';
import type { SinceMove } from '../correction.ts';
import type { Commit, History } from './git-history.ts';

const settingsFile = 'portal.yaml';
/** Settings are a few hundred lines; what is longer is not read as such. */
const longestSettings = 100_000;

/**
 * The times at which `history.since` was moved to a later moment although corrections were counting already: what had
 * been told until then is told no longer.
 * @param commits oldest first, those of the log's history or the newest of them
 * @param begins the first of all commits, from which corrections count where nothing is set
 */
export function findSinceMoves(
	history: History,
	commits: readonly Commit[],
	begins: Commit | undefined,
): SinceMove[] {
	const changes = history.changes(commits);
	const moved = commits.flatMap((commit) =>
		(changes.get(commit.id) ?? [])
			.filter(({ file }) => file === settingsFile)
			.flatMap(({ before, after }) =>
				before !== undefined && after !== undefined ? [{ commit, before, after }] : [],
			),
	);
	const contents = history.contents(moved.flatMap(({ before, after }) => [before, after]));
	const sinceOf = (object: string) => readSince(contents.get(object));
	return moved.flatMap(({ commit, before, after }): SinceMove[] => {
		const from = sinceOf(before);
		const to = sinceOf(after);
		if (from === unreadable || to === unreadable || to === undefined) return [];
		const counted = (from === undefined ? begins?.seconds : parseBeijingTime(from)) ?? 0;
		const counts = parseBeijingTime(to) ?? 0;
		if (counts <= counted || commit.seconds < counted) return [];
		return [{ on: beijingDay(commit.seconds), ...(from !== undefined && { from }), to }];
	});
}

const unreadable = Symbol('unreadable');

/** The setting in an old version of the file, which may have been written by other rules. */
function readSince(bytes: Uint8Array | undefined): string | undefined | typeof unreadable {
	if (!bytes || bytes.length > longestSettings) return unreadable;
	try {
		const settings: unknown = parse(new TextDecoder().decode(bytes), { maxAliasCount: 0 });
		const { since } = (settings as { history?: { since?: unknown } } | null)?.history ?? {};
		if (since === undefined || since === null) return undefined;
		return typeof since === 'string' && parseBeijingTime(since) !== undefined ? since : unreadable;
	} catch {
		return unreadable;
	}
}
