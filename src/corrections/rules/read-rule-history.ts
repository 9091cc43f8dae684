import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { portalSchema, type Portal } from '../../domain/portal/portal.ts';
import {
	findRuleChanges,
	isCounting,
	isSameCounty,
	type RuleVersion,
} from '../../domain/rules/rule-change.ts';
import type { Row, Table } from '../../domain/schema/table.ts';
import { catalogue } from '../../domain/tables/catalogue.ts';
import { standards } from '../../domain/tables/standards.ts';
import { villages } from '../../domain/tables/villages.ts';
import { beijingDay, parseBeijingTime } from '../../domain/time/beijing-time.ts';
import { addDays, type IsoDate } from '../../domain/time/calendar-date.ts';
import { listFolder, readBytes } from '../../loading/data-folder.ts';
import { decodeText } from '../../loading/decode.ts';
import type { Commit, History } from '../history/git-history.ts';
import type { OpenedHistory } from '../history/open-history.ts';
import { orderDates } from '../history/order-dates.ts';
import { DamagedHistoryError } from '../history/run-git.ts';
import { readVersion } from '../read-version.ts';
import {
	ruleFiles,
	type RuleFiles,
	type RuleHistory,
	type RuleHistoryRead,
	type RuleRevision,
} from './rule-history.ts';

export interface RuleHistoryOptions {
	/** The files as they are to be published: the folder whose history it is, or a copy of it. */
	readonly dataFolder: string;
	readonly asOf: IsoDate;
	/** Where the copy holds the folders of these villages alone. */
	readonly only?: readonly string[] | undefined;
}

/**
 * How the rules of a county were changed, from the commits of its data folder and the files as they are. Versions
 * that cannot be read are passed over, so that what they hide is told of the next that can.
 */
export function readRuleHistory(
	history: OpenedHistory,
	options: RuleHistoryOptions,
): RuleHistoryRead {
	if (typeof history === 'string') return history;
	try {
		return readFrom(history, options);
	} catch (error) {
		if (error instanceof DamagedHistoryError) return 'incomplete';
		throw error;
	}
}

/** A version from its texts; `undefined` when it cannot be read. */
export function readRuleVersion(files: RuleFiles): RuleVersion | undefined {
	return datedOf(
		ruleFiles.map((file) => files[file]),
		memoized(),
		0,
	)[0]?.version;
}

/** A version with the moment at which it was committed. */
interface Dated {
	readonly files: RuleFiles;
	readonly version: RuleVersion;
	readonly seconds: number;
	readonly commit?: string;
}

function readFrom(
	history: History,
	{ dataFolder, asOf, only }: RuleHistoryOptions,
): RuleHistoryRead {
	if (history.shallow) return 'shallow';
	const { commits } = orderDates(history.commits(), asOf);
	const dated = [...committedVersions(history, commits), ...versionAsItIs(dataFolder, asOf)];
	const current = dated.at(-1);
	const found: Found[] = [];
	const known = new Set<string>();
	for (const [index, as] of dated.entries()) {
		const before = dated[index - 1];
		if (!before || !isSameCounty(before.version, as.version)) {
			// What another county did, or a fictional one, is no part of the story.
			found.length = 0;
			known.clear();
			continue;
		}
		const after = { ...as, version: keepSince(before.version, as.version) };
		dated[index] = after;
		if (!isCounting(before.version, after.seconds)) continue;
		for (const id of before.version.villages.keys()) known.add(id);
		const day = after.commit === undefined ? asOf : beijingDay(after.seconds);
		const changes = findRuleChanges(before.version, after.version, day);
		if (changes.length === 0) continue;
		const { commit } = after;
		const told = { on: day, ...(commit !== undefined && { commit }), changes };
		found.push({ told, before: before.files, after: after.files });
	}
	// Git is asked of each village in a process of its own: last.
	const wasPublished = (id: string) => history.knows(`villages/${id}`);
	const registered = current?.version.villages ?? known;
	const gone = [...known].filter((id) => !registered.has(id) && wasPublished(id));
	const emptied = (only ?? [...registered.keys()]).filter(
		(id) => known.has(id) && !holdsFiles(path.join(dataFolder, 'villages', id)) && wasPublished(id),
	);
	return { ...numberVersions(found), gone, emptied };
}

/** A revision, with the county's own files before and after it. */
interface Found {
	readonly told: RuleRevision;
	readonly before: RuleFiles;
	readonly after: RuleFiles;
}

/** Older revisions are told without their effect: each costs a look at every village. */
const judgedRevisions = 10;

/** Keeps each version that is judged by once. */
function numberVersions(found: readonly Found[]): Pick<RuleHistory, 'revisions' | 'versions'> {
	const places = new Map<string, number>();
	const versions: RuleFiles[] = [];
	const placeOf = (files: RuleFiles) => {
		const key = JSON.stringify(files);
		const place = places.get(key) ?? versions.push(files) - 1;
		places.set(key, place);
		return place;
	};
	const revisions = found.map(({ told, before, after }, index) =>
		index < found.length - judgedRevisions
			? told
			: { ...told, before: placeOf(before), after: placeOf(after) },
	);
	return { revisions, versions };
}

/** A version from the time when a village needed no such day leaves it as it was. */
function keepSince(before: RuleVersion, after: RuleVersion): RuleVersion {
	const rows = [...after.villages].map(([id, village]) => {
		const since = village.since ?? before.villages.get(id)?.since;
		return [id, since === village.since ? village : { ...village, since }] as const;
	});
	return { ...after, villages: new Map(rows) };
}

/** Each version that a commit made, oldest first, with the one before the first of them. */
function committedVersions(history: History, commits: readonly Commit[]): Dated[] {
	const changes = history.changes(commits, ruleFiles);
	const changing = commits.filter(({ id }) => changes.has(id));
	const [first] = changing;
	const start = first?.parent === undefined ? [] : [{ ...first, id: first.parent }];
	const asked = [...start, ...changing];
	const nameOf = ({ id }: Commit, file: string) => history.fileAt(id, file);
	const contents = history.contents(
		asked.flatMap((commit) => ruleFiles.map((file) => nameOf(commit, file))),
	);
	const read = memoized();
	return asked.flatMap((commit): Dated[] => {
		const texts = ruleFiles.map((file) => textOf(contents.get(nameOf(commit, file))));
		return datedOf(texts, read, commit.seconds, commit.id);
	});
}

function versionAsItIs(dataFolder: string, asOf: IsoDate): Dated[] {
	const { files } = listFolder(dataFolder, '');
	const texts = ruleFiles.map((file) =>
		files.includes(file) ? textOf(readBytes(dataFolder, file)) : undefined,
	);
	const end = parseBeijingTime(addDays(asOf, 1)) ?? 0;
	return datedOf(texts, memoized(), end - 1);
}

/** Spreadsheets save in other encodings than UTF-8. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
	const decoded = bytes && decodeText(bytes);
	return decoded && 'text' in decoded ? decoded.text : undefined;
}

type ReadFile = (file: string, text: string) => unknown;

/** Versions share most of their files. */
function memoized(): ReadFile {
	const known = new Map<string, unknown>();
	return (file, text) => {
		const key = `${file}\n${text}`;
		if (!known.has(key)) known.set(key, readers[file as keyof typeof readers](text));
		return known.get(key);
	};
}

/** The register as it was read when a village could be without the day from which it owes. */
const formerVillages = {
	...villages,
	columns: { ...villages.columns, since: { ...villages.columns.since, required: false } },
} as const;

const readers = {
	'portal.yaml': readPortalVersion,
	'villages.csv': (text: string) => readRows(formerVillages, text),
	'catalogue.csv': (text: string) => readRows(catalogue, text),
	// Its standards a county need not write down.
	'standards.csv': (text: string) => (text === '' ? new Map() : readRows(standards, text)),
} as const;

function datedOf(
	[portal, register, items, rates = '']: readonly (string | undefined)[],
	read: ReadFile,
	seconds: number,
	commit?: string,
): Dated[] {
	if (portal === undefined || register === undefined || items === undefined) return [];
	const version = {
		portal: read('portal.yaml', portal) as Portal | undefined,
		villages: read('villages.csv', register) as RuleVersion['villages'] | undefined,
		catalogue: read('catalogue.csv', items) as RuleVersion['catalogue'] | undefined,
		standards: read('standards.csv', rates) as RuleVersion['standards'] | undefined,
	};
	if (Object.values(version).includes(undefined)) return [];
	return [
		{
			version: version as RuleVersion,
			files: {
				...{ 'portal.yaml': portal, 'villages.csv': register },
				...{ 'catalogue.csv': items, 'standards.csv': rates },
			},
			seconds,
			...(commit !== undefined && { commit }),
		},
	];
}

/** Settings are a few hundred lines; what is longer is not read as such. */
const longestSettings = 100_000;

function readPortalVersion(text: string): Portal | undefined {
	if (text.length > longestSettings) return undefined;
	try {
		return portalSchema.safeParse(parse(text, { maxAliasCount: 0 })).data;
	} catch {
		return undefined;
	}
}

function readRows<T extends Table>(
	table: T,
	text: string,
): ReadonlyMap<string, Row<T>> | undefined {
	const rows = readVersion(table, '', new TextEncoder().encode(text));
	return rows && new Map(rows.map((row) => [(row as unknown as { id: string }).id, row as Row<T>]));
}

/** What git does not keep is an empty folder. */
function holdsFiles(folder: string): boolean {
	return existsSync(folder) && readdirSync(folder).length > 0;
}
