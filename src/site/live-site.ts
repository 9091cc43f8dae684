import { noCorrections, type CorrectionLog, type NoLog } from '../corrections/correction.ts';
import { findErasedRows } from '../corrections/erased-rows.ts';
import { withHistory } from '../corrections/history/open-history.ts';
import { watchNewestCommit } from '../corrections/history/head-state.ts';
import { readLog } from '../corrections/read-log.ts';
import { checkRules } from '../corrections/rules/check-rules.ts';
import { readRuleHistory } from '../corrections/rules/read-rule-history.ts';
import type { RuleHistoryRead } from '../corrections/rules/rule-history.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import {
	portalContext,
	type DataAccount,
	type PortalContext,
} from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { warningsIn } from '../inspecting/join-inspections.ts';
import { inspectCountyFiles } from '../inspecting/inspect-county-files.ts';
import { openVillage } from '../loading/village.ts';
import { joinVillages, type JoinedVillages } from './join-villages.ts';
import { collectCountyCorrections } from './kept-corrections.ts';
import { openSite, type SourceVillage } from './open-site.ts';
import { openRuleVersions, type RuleVersions } from './rule-outcomes.ts';
import {
	readCountyState,
	readVillage,
	readVillageState,
	type ReadVillage,
} from './read-village.ts';
import type { SiteData } from './site-data.ts';

export interface LiveSiteOptions {
	readonly dataFolder: string;
	readonly asOf: IsoDate;
	/** Where corrections read from the history are kept. */
	readonly cacheFile: string;
	/** What pages are to say of the data. A preview says nothing: it shows files as they are, saved or not. */
	readonly account?: DataAccount | undefined;
}

/** Not every village has been read yet, and something of the whole county was asked for. */
export class CountyNotReadError extends Error {
	override readonly name = 'CountyNotReadError';
}

/** What a preview says in place of a page that it cannot show. */
export interface PreviewState {
	/** The errors in the files, as a text. */
	readonly report?: string;
	/** How many villages have been read, of how many. */
	readonly read?: number;
	readonly of?: number;
}

/** The site of a data folder as it is at the moment, for previews: what has changed is read again when asked for. */
export interface LiveSite {
	/**
	 * Looks whether one of the county's own files has changed, or anything was committed. @returns the errors of the
	 * files, and of what was changed in the rules: with any, nothing can be shown
	 */
	refresh(): readonly Finding[];
	/** Reads a village again if its files have changed. @returns its errors: with any, it cannot be shown */
	refreshVillage(id: string): readonly Finding[];
	/** Reads one village that has changed, or was never read. @returns whether there was one */
	readNext(): boolean;
	/** How many villages have been read, of how many. */
	progress(): { readonly read: number; readonly of: number };
	/** The corrections of all villages, as far as the history tells them. */
	corrections(): CorrectionLog | NoLog;
	/** What is asked of the whole county throws {@link CountyNotReadError} until every village has been read. */
	readonly data: SiteData;
}

interface ToldByGit {
	readonly rules: RuleHistoryRead;
	readonly log: CorrectionLog | NoLog;
}

export function openLiveSite({ dataFolder, asOf, cacheFile, account }: LiveSiteOptions): LiveSite {
	const villages = new Map<string, ReadVillage>();
	const newestCommit = watchNewestCommit(dataFolder);
	let state: string | undefined;
	let errors: readonly Finding[] = [];
	let context: PortalContext | undefined;
	let told: ToldByGit | undefined;
	let joined: JoinedVillages | undefined;
	let opened: RuleVersions | undefined;
	let data: SiteData | undefined;

	const current = (): PortalContext => {
		if (!context) throw new Error('Nothing can be shown before the county’s files are mended.');
		return context;
	};
	const forgetCounty = () => {
		joined = undefined;
		data = undefined;
	};
	const readGit = (): ToldByGit => {
		const { register, portal } = current();
		const { since } = portal.history;
		const erased = findErasedRows(dataFolder, register);
		return (told ??= withHistory(dataFolder, (history) => ({
			rules: readRuleHistory(history, { dataFolder, asOf }),
			log: readLog(history, { register, since, asOf, erased, cacheFile }).log,
		})));
	};
	const ruleHistory = () => readGit().rules;
	const corrections = () => readGit().log;
	const versions = () => {
		const history = ruleHistory();
		if (typeof history === 'string') return [];
		return (opened ??= openRuleVersions(history, current()));
	};
	/** What the log tells of a village; `undefined` where there is no log. */
	const tellsOf = (id: string) => {
		const all = corrections();
		return typeof all === 'string' ? undefined : all.villages.get(id);
	};
	const refreshed = (id: string): ReadVillage => {
		const known = villages.get(id);
		if (known?.state === readVillageState(dataFolder, id)) return known;
		const firstCommits = tellsOf(id)?.firstCommits;
		const read = readVillage(dataFolder, id, current(), { versions: versions(), firstCommits });
		villages.set(id, read);
		forgetCounty();
		return read;
	};
	const join = (): JoinedVillages => {
		if (villages.size < current().register.villages.size) throw new CountyNotReadError();
		return (joined ??= joinVillages(villages, current()));
	};
	const villageOf = (id: string): SourceVillage | undefined => {
		const { register } = current();
		const village = register.villages.get(id);
		if (!village) return undefined;
		const { survey, inspection } = refreshed(id);
		if (!survey) return undefined;
		const own = tellsOf(id);
		return {
			...(joined?.villages.get(id) ?? { ...survey, warnings: warningsIn(inspection.findings) }),
			dataset: openVillage(dataFolder, village, register, own?.firstCommits),
			corrections: own ?? noCorrections,
		};
	};

	return {
		refresh() {
			const now = `${readCountyState(dataFolder)}\n${newestCommit()}`;
			if (now === state) return errors;
			const { portal, register, findings } = inspectCountyFiles(dataFolder);
			state = now;
			context = portal && portalContext(portal, register, asOf, account);
			villages.clear();
			[told, opened] = [undefined, undefined];
			forgetCounty();
			const history = portal ? ruleHistory() : undefined;
			const wrong =
				portal && typeof history === 'object' ? checkRules(history, portal, register) : [];
			errors = [...findings, ...wrong].filter((each) => severityOf(each) === 'error');
			return errors;
		},
		refreshVillage: (id) => (current().register.villages.has(id) ? refreshed(id).errors : []),
		readNext() {
			const ids = [...current().register.villages.keys()];
			const next =
				ids.find((id) => !villages.has(id)) ??
				ids.find((id) => villages.get(id)?.state !== readVillageState(dataFolder, id));
			if (next !== undefined) refreshed(next);
			return next !== undefined;
		},
		progress: () => ({ read: villages.size, of: context?.register.villages.size ?? 0 }),
		corrections,
		get data() {
			return (data ??= openSite({
				context: current(),
				summaries: () => [...join().villages.values()].map(({ summary }) => summary),
				outlines: () =>
					new Map([...join().villages].map(([id, { outline }]) => [id, outline] as const)),
				payees: () => join().listed,
				payee: (id) => join().payees.get(id),
				corrections: () => {
					const all = corrections();
					return typeof all === 'string' ? all : collectCountyCorrections(all);
				},
				ruleHistory,
				hints: (id) => join().villages.get(id)?.hints ?? [],
				village: villageOf,
			}));
		},
	};
}
