import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { catalogue, type CatalogueItem } from '../../domain/tables/catalogue.ts';
import { villages, type Village } from '../../domain/tables/villages.ts';
import { beijingDay, parseBeijingTime } from '../../domain/time/beijing-time.ts';
import { addDays, type IsoDate } from '../../domain/time/calendar-date.ts';
import type { Commit, History } from '../history/git-history.ts';
import { withHistory } from '../history/open-history.ts';
import { orderDates } from '../history/order-dates.ts';
import { DamagedHistoryError } from '../history/run-git.ts';
import { readVersion } from '../read-version.ts';
import {
	ruleFiles,
	type RuleFiles,
	type RuleHistoryRead,
	type RuleRevision,
} from './rule-history.ts';

export interface RuleHistoryOptions {
	/** Whose git history is read. */
	readonly historyFolder: string;
	/** The files as they are to be published: the same folder, or a copy of it. */
	readonly dataFolder: string;
	readonly asOf: IsoDate;
	/** Where the copy holds the folders of these villages alone. */
	readonly only?: readonly string[] | undefined;
}

/**
 * How the rules of a county were changed, from the commits of its data folder and the files as they are. Versions
 * that cannot be read are passed over, so that what they hide is told of the next that can.
 */
export function readRuleHistory(options: RuleHistoryOptions): RuleHistoryRead {
	try {
		return withHistory(options.historyFolder, (history) =>
			typeof history === 'string' ? history : readFrom(history, options),
		);
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
	const versions: RuleFiles[] = [];
	const revisions: RuleRevision[] = [];
	const known = new Set<string>();
	for (const [index, after] of dated.entries()) {
		const before = dated[index - 1];
		if (!before || !isSameCounty(before.version, after.version)) {
			// What another county did, or a fictional one, is no part of the story.
			[versions.length, revisions.length] = [0, 0];
			known.clear();
			continue;
		}
		if (!isCounting(before.version, after.seconds)) continue;
		for (const id of before.version.villages.keys()) known.add(id);
		const day = after.commit === undefined ? asOf : beijingDay(after.seconds);
		const changes = findRuleChanges(before.version, after.version, day);
		if (changes.length === 0) continue;
		versions.push(before.files, after.files);
		revisions.push({
			on: day,
			...(after.commit !== undefined && { commit: after.commit }),
			...{ changes, before: versions.length - 2, after: versions.length - 1 },
		});
	}
	const isKnown = (id: string) => known.has(id) && history.knows(`villages/${id}`);
	const registered = current?.version.villages ?? known;
	const gone = [...known].filter((id) => !registered.has(id) && isKnown(id));
	const emptied = (only ?? [...registered.keys()]).filter(
		(id) => isKnown(id) && !holdsFiles(path.join(dataFolder, 'villages', id)),
	);
	return { revisions, versions, gone, emptied };
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
	const decoder = new TextDecoder();
	const read = memoized();
	return asked.flatMap((commit): Dated[] => {
		const texts = ruleFiles.map((file) => {
			const bytes = contents.get(nameOf(commit, file));
			return bytes && decoder.decode(bytes);
		});
		return datedOf(texts, read, commit.seconds, commit.id);
	});
}

function versionAsItIs(dataFolder: string, asOf: IsoDate): Dated[] {
	const texts = ruleFiles.map((file) => {
		const place = path.join(dataFolder, file);
		return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
	});
	const end = parseBeijingTime(addDays(asOf, 1)) ?? 0;
	return datedOf(texts, memoized(), end - 1);
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

const readers = {
	'portal.yaml': readPortalVersion,
	'villages.csv': (text: string) => readRows(villages, text),
	'catalogue.csv': (text: string) => readRows(catalogue, text),
} as const;

function datedOf(
	[portal, register, items]: readonly (string | undefined)[],
	read: ReadFile,
	seconds: number,
	commit?: string,
): Dated[] {
	if (portal === undefined || register === undefined || items === undefined) return [];
	const version = {
		portal: read('portal.yaml', portal) as Portal | undefined,
		villages: read('villages.csv', register) as ReadonlyMap<string, Village> | undefined,
		catalogue: read('catalogue.csv', items) as ReadonlyMap<string, CatalogueItem> | undefined,
	};
	if (!version.portal || !version.villages || !version.catalogue) return [];
	return [
		{
			version: version as RuleVersion,
			files: { 'portal.yaml': portal, 'villages.csv': register, 'catalogue.csv': items },
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
