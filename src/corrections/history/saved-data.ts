import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../loading/data-folder.ts';
import type { Commit, FileChange, History } from './git-history.ts';

/** Files that are saved, and not in the newest commit as they are. */
export interface SavedData {
	/** Where they are: the data folder, or a copy of what is staged of it. */
	readonly folder: string;
	/** Their paths below it; one that is not there is one that is gone. */
	readonly files: readonly string[];
}

/** The name of what is saved among the ids of commits, and before the paths of its files. */
const saved = 'saved';

/** A history with what is saved as its newest commit. */
export interface HistoryWithSaved {
	readonly history: History;
	readonly commit: Commit;
	readonly changes: readonly FileChange[];
}

/** @param seconds the moment that it is taken to be of */
export function addSaved(
	history: History,
	{ folder, files: all }: SavedData,
	seconds: number,
): HistoryWithSaved {
	const files = all.filter((file) => file.startsWith('villages/'));
	const nameOf = (file: string) => `${saved}:${file}`;
	const fileOf = (object: string) =>
		object.startsWith(`${saved}:`) ? object.slice(saved.length + 1) : undefined;
	const isThere = (file: string) => existsSync(path.join(folder, file));
	const before = new Map(files.map((file) => [file, history.fileAt(history.head, file)]));
	const known = history.contents(before.values());
	const changed = new Set(files);
	return {
		history: {
			...history,
			head: saved,
			fileAt: (commit, file) => {
				if (commit !== saved) return history.fileAt(commit, file);
				return changed.has(file) ? nameOf(file) : history.fileAt(history.head, file);
			},
			contents(objects) {
				const asked = [...objects];
				const committed = asked.filter((object) => fileOf(object) === undefined);
				const own = asked.flatMap((object): [string, Uint8Array][] => {
					const file = fileOf(object);
					return file !== undefined && isThere(file) ? [[object, readBytes(folder, file)]] : [];
				});
				return new Map([...history.contents(committed), ...own]);
			},
		},
		commit: { id: saved, parent: history.head, seconds },
		changes: files.map((file) => {
			const object = before.get(file) ?? '';
			return {
				file,
				before: known.has(object) ? object : undefined,
				after: isThere(file) ? nameOf(file) : undefined,
			};
		}),
	};
}
