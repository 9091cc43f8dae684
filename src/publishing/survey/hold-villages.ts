import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Commit, History } from '../../corrections/history/git-history.ts';
import { withHistory } from '../../corrections/history/open-history.ts';
import { DamagedHistoryError } from '../../corrections/history/run-git.ts';
import { severityOf, type Finding } from '../../domain/findings/findings.ts';
import { personalDataKinds } from '../../domain/findings/kinds/personal-data.ts';
import type { HeldVillage } from '../../domain/portal/held-village.ts';
import { portalContext, type PortalContext } from '../../domain/portal/portal-context.ts';
import { tableFile } from '../../domain/schema/table.ts';
import { erased } from '../../domain/tables/erased.ts';
import type { Village } from '../../domain/tables/villages.ts';
import { beijingDay } from '../../domain/time/beijing-time.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { inspectVillage } from '../../inspecting/inspect-village.ts';
import { loadCounty } from '../../loading/county.ts';
import { openFolder } from '../../loading/open-folder.ts';
import type { PublishedSite } from '../published-site.ts';
import type { Snapshot } from '../snapshot.ts';

/**
 * Why a village with errors is not shown as it was before. `no-history`: nothing tells how it was; `cut-off`: the clone
 * does not reach back far enough; `erased`: something was taken down since, which must not come back; `personal-data`:
 * what is published of it now must not stand there any longer.
 */
export interface NotHeld {
	readonly village: string;
	readonly reason: 'no-history' | 'cut-off' | 'erased' | 'personal-data';
}

export interface HoldOptions {
	/** The data of the build. The files of villages that are held are replaced in it. */
	readonly snapshot: Snapshot;
	/** The data folder itself, whose history is read. */
	readonly historyFolder: string;
	readonly scratch: string;
	readonly asOf: IsoDate;
	/** Of all villages and of the county. */
	readonly findings: readonly Finding[];
	readonly published: PublishedSite | undefined;
}

/** The villages that are held; or those that cannot be, and then nothing is published. */
export interface Holding {
	readonly held: readonly HeldVillage[];
	readonly notHeld: readonly NotHeld[];
}

/**
 * Puts the files of each village that has errors back to the newest commit of its folder, by first parents, that has
 * none by the rules of today. An error in the county's own files concerns every village: then none is held.
 */
export function holdVillages(options: HoldOptions): Holding {
	const { snapshot, historyFolder, findings } = options;
	const { portal, register } = loadCounty(snapshot.folder);
	const wrong = [...new Set(findings.filter(isError).map(({ place }) => villageOf(place.file)))];
	const villages = wrong.flatMap((id) => register.villages.get(id ?? '') ?? []);
	if (!portal || villages.length < wrong.length) return { held: [], notHeld: [] };
	const context = portalContext(portal, register, options.asOf);
	const outcomes = withHistory(historyFolder, (history) =>
		villages.map(({ id, ...village }) =>
			typeof history === 'string'
				? notHeld(id, 'no-history')
				: orDamaged(id, () => holdVillage({ id, ...village }, { ...options, history, context })),
		),
	);
	const refused = outcomes.filter((outcome) => 'reason' in outcome);
	if (refused.length > 0) return { held: [], notHeld: refused };
	const versions = outcomes.filter((outcome) => 'files' in outcome);
	for (const { held, files } of versions) {
		snapshot.replaceFolder(folderOf(held.village), files);
	}
	return { held: versions.map(({ held }) => held), notHeld: [] };
}

/** A version of a village's folder. */
interface Version {
	readonly held: HeldVillage;
	/** By their paths below the data folder. */
	readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Holder extends HoldOptions {
	readonly history: History;
	readonly context: PortalContext;
}

function holdVillage(village: Village, options: Holder): Version | NotHeld {
	const { history, snapshot, published } = options;
	const folder = folderOf(village.id);
	const erasures = `${folder}/${tableFile(erased)}`;
	const takenDown = readIfThere(path.join(snapshot.folder, erasures));
	const commits = commitsOf(history, folder);
	const isLeaking = (commit: string) =>
		inspectAt(village, filesAt(history, commit, folder), options).some(
			(each) => isError(each) && each.kind in personalDataKinds,
		);
	const shownNow = commitShown(village.id, published);
	if (shownNow !== undefined && history.commits().some(({ id }) => id === shownNow)) {
		if (isLeaking(shownNow)) return notHeld(village.id, 'personal-data');
	}
	const newest = commits.at(-1);
	const failedOn =
		newest && history.uncommitted(folder).length === 0 ? beijingDay(newest.seconds) : undefined;
	for (const { id, seconds } of commits.toReversed()) {
		const files = filesAt(history, id, folder);
		if (!files || inspectAt(village, files, options).some(isError)) continue;
		if (!isSame(files.get(erasures), takenDown)) return notHeld(village.id, 'erased');
		const shown = { commit: id, on: beijingDay(seconds) };
		return { held: { village: village.id, failedOn, shown }, files };
	}
	if (history.shallow) return notHeld(village.id, 'cut-off');
	if (takenDown) return notHeld(village.id, 'erased');
	return { held: { village: village.id, failedOn }, files: new Map() };
}

/** The commits that change something in a folder, oldest first. */
function commitsOf(history: History, folder: string): Commit[] {
	const all = history.commits();
	const changes = history.changes(all, [folder]);
	return all.filter(({ id }) => changes.has(id));
}

/** The plain files of a folder at a commit; nothing where one is too large to be read. */
function filesAt(
	history: History,
	commit: string,
	folder: string,
): ReadonlyMap<string, Uint8Array> | undefined {
	const listed = history.filesAt(commit, folder);
	const contents = history.contents(listed.values());
	const files = new Map<string, Uint8Array>();
	for (const [file, object] of listed) {
		const bytes = contents.get(object);
		if (!bytes) return undefined;
		files.set(file, bytes);
	}
	return files;
}

/** What a check finds in other files of a village, beside the county's own. */
function inspectAt(
	village: Village,
	files: ReadonlyMap<string, Uint8Array> | undefined,
	{ scratch, context }: Holder,
): readonly Finding[] {
	const folder = mkdtempSync(path.join(scratch, 'earlier-'));
	try {
		for (const [file, bytes] of files ?? []) {
			const target = path.join(folder, file);
			mkdirSync(path.dirname(target), { recursive: true });
			writeFileSync(target, bytes);
		}
		return inspectVillage(openFolder(folder), village, context.register, context).findings;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** The commit as which the site that is replaced shows a village. */
function commitShown(village: string, published: PublishedSite | undefined): string | undefined {
	const held = published?.held?.find((each) => each.village === village);
	return held ? held.commit : published?.commit;
}

/** A history that cannot be read tells nothing of how a village was. */
function orDamaged<T>(village: string, work: () => T): T | NotHeld {
	try {
		return work();
	} catch (error) {
		if (error instanceof DamagedHistoryError) return notHeld(village, 'no-history');
		throw error;
	}
}

function notHeld(village: string, reason: NotHeld['reason']): NotHeld {
	return { village, reason };
}

function folderOf(village: string): string {
	return `villages/${village}`;
}

function villageOf(file: string): string | undefined {
	return /^villages\/([^/]+)(?:\/|$)/.exec(file)?.[1];
}

function isError(one: Finding): boolean {
	return severityOf(one) === 'error';
}

function readIfThere(file: string): Uint8Array | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
	return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
