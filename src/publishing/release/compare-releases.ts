import { compareText } from '../../domain/order.ts';
import type { ListedFile } from './manifest.ts';

/** How the files of one release stand to those of another, by path. */
export interface ReleaseDifference {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly removed: readonly string[];
}

type Files = ReadonlyMap<string, ListedFile>;

export function compareReleases(before: Files, after: Files): ReleaseDifference {
	const inOrder = (paths: Iterable<string>) => [...paths].sort(compareText);
	const both = [...after.keys()].filter((path) => before.has(path));
	return {
		added: inOrder([...after.keys()].filter((path) => !before.has(path))),
		changed: inOrder(both.filter((path) => after.get(path)?.sha256 !== before.get(path)?.sha256)),
		removed: inOrder([...before.keys()].filter((path) => !after.has(path))),
	};
}
