import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withHistory } from '../../src/corrections/history/open-history.ts';
import { tableFile } from '../../src/domain/schema/table.ts';
import { erased } from '../../src/domain/tables/erased.ts';
import { explanations } from '../../src/domain/tables/explanations.ts';
import { decodeText } from '../../src/loading/decode.ts';

/**
 * Whatever may once have been an id of a table: each word of its file, of every version of it that the history has,
 * and of what the village says of rows that are gone.
 */
export function listUsedIds(data: string, file: string): ReadonlySet<string> {
	const folder = path.posix.dirname(file);
	const present = [file, `${folder}/${tableFile(erased)}`, `${folder}/${tableFile(explanations)}`]
		.map((one) => path.join(data, one))
		.filter((one) => existsSync(one))
		.map((one) => readFileSync(one));
	return new Set([...present, ...committedVersions(data, file)].flatMap(wordsOf));
}

/** Without a history nobody can know of rows that are gone. */
function committedVersions(data: string, file: string): readonly Uint8Array[] {
	return withHistory(data, (history) => {
		if (typeof history === 'string') return [];
		const changes = history.changes(history.commits(), [file]);
		const versions = [...changes.keys()].map((commit) => history.fileAt(commit, file));
		return [...history.contents(versions).values()];
	});
}

function wordsOf(bytes: Uint8Array): string[] {
	const decoded = decodeText(bytes);
	return 'text' in decoded ? (decoded.text.match(/[A-Za-z0-9_-]+/g) ?? []) : [];
}
