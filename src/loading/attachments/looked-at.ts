import { finding, type Finding } from '../../domain/findings/findings.ts';
import { holdsLetter } from '../../domain/personal-data/index.ts';
import { tableFile, cellPlace } from '../../domain/schema/table.ts';
import { lookedAt, type LookedAt } from '../../domain/tables/looked-at.ts';
import { formatCsv } from '../write-csv.ts';

/** An attachment that a person has to look at: its name, and which content it has. */
export interface ToLookAt {
	readonly file: string;
	readonly name: string;
	/** The whole, in hexadecimal digits. */
	readonly digest: string;
}

const [fewestDigits, usualDigits] = [12, 16];

/** As much of a digest as a row needs: digits alone would read like somebody's number. */
export function fingerprintOf(digest: string): string {
	let length = usualDigits;
	while (length < digest.length && !holdsLetter(digest.slice(0, length))) length += 1;
	return digest.slice(0, length);
}

/** As a shell takes it: names of attachments have no quotes. */
const quoted = (name: string) => (/^[\p{L}\p{N}._-]+$/u.test(name) ? name : `"${name}"`);

/** What nobody has looked at yet, or not since it changed, and rows about files that are not there. */
export function checkLookedAt(
	folder: string,
	attachments: readonly ToLookAt[],
	names: ReadonlySet<string>,
	rows: readonly LookedAt[],
): Finding[] {
	const digests = new Map<string, string[]>();
	for (const { name, fingerprint } of rows) {
		digests.set(name, [...(digests.get(name) ?? []), fingerprint.toLowerCase()]);
	}
	const unseen = attachments.flatMap(({ file, name, digest }) => {
		const known = digests.get(name) ?? [];
		if (known.some((start) => start.length >= fewestDigits && digest.startsWith(start))) return [];
		const values = {
			table: `${folder}/${tableFile(lookedAt)}`,
			headings: Object.values(lookedAt.columns)
				.map(({ heading }) => heading)
				.join(','),
			line: formatCsv([[name, fingerprintOf(digest), '', '']]).trim(),
			command: `npm run new -- looked-at --village ${folder.split('/').at(-1) ?? ''} --file ${quoted(name)} --by`,
		};
		return [
			finding(known.length > 0 ? 'attachment-changed' : 'attachment-unseen', { file }, values),
		];
	});
	const gone = rows
		.filter(({ name }) => !names.has(name))
		.map((row) => finding('looked-at-gone', cellPlace(lookedAt, row, 'name')));
	return [...unseen, ...gone];
}
