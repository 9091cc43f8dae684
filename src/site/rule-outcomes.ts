import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findVillageHints } from '../checks/hints/index.ts';
import { readRuleVersion } from '../corrections/rules/read-rule-history.ts';
import type { RuleHistory, RuleHistoryRead } from '../corrections/rules/rule-history.ts';
import { portalContext, type PortalContext } from '../domain/portal/portal-context.ts';
import type { RegisteredVillage, RuleVersion } from '../domain/rules/rule-change.ts';
import type { RuleOutcome } from '../summary/rule-outcome.ts';
import { addCounts, countStatuses } from '../summary/status-counts.ts';
import { buildVillageCalendar, type VillageCalendar } from '../summary/village-calendar.ts';
import type { VillageDataset } from '../village/dataset.ts';

/** A version of the rules: what every village is judged by, and what the register said of each. */
export interface JudgingVersion {
	/** One and the same for versions that differ in their villages alone. */
	readonly context: PortalContext;
	readonly villages: RuleVersion['villages'];
}

/** Nothing for versions that cannot be read. */
export type RuleVersions = readonly (JudgingVersion | undefined)[];

/** @param current what the site is made of: what is judged by the same rules has its context */
export function openRuleVersions(
	{ versions }: Pick<RuleHistory, 'versions'>,
	current: PortalContext,
): RuleVersions {
	const { register, asOf } = current;
	const known = new Map([[writeRules(current), current]]);
	return versions.map((files) => {
		const read = readRuleVersion(files);
		if (!read) return undefined;
		const { portal, catalogue, standards } = read;
		const own = portalContext(portal, { ...register, catalogue, standards }, asOf);
		const key = writeRules(own);
		const context = known.get(key) ?? own;
		known.set(key, context);
		return { context, villages: read.villages };
	});
}

/** What a calendar and hints depend on, beside the village: of the settings, the limits alone. */
function writeRules({ portal, profile, book, register }: PortalContext): string {
	const rows = [...register.catalogue.values(), ...register.standards.values()];
	const written = rows.map((row) => ({ ...row, at: undefined }));
	return JSON.stringify([portal.thresholds, profile, book, written]);
}

/** What is known of a village already, from the context of the site. */
export interface JudgedVillage {
	readonly context: PortalContext;
	readonly calendar: VillageCalendar;
	readonly hints: readonly unknown[];
}

/** Judges what a village has disclosed by each version of the rules; nothing where there is none. */
export function judgeByVersions(
	dataset: VillageDataset,
	versions: RuleVersions,
	current: JudgedVillage,
): readonly (RuleOutcome | undefined)[] | undefined {
	if (versions.length === 0) return undefined;
	const datasets = new Map([[writeVillage(dataset.village), dataset]]);
	const outcomes = new Map<VillageDataset, Map<PortalContext, RuleOutcome>>();
	outcomes.set(dataset, new Map([[current.context, countOutcome(current)]]));
	return versions.map((version) => {
		if (!version) return undefined;
		const { context, villages } = version;
		const own = asRegistered(dataset, villages.get(dataset.village.id), datasets);
		const known = outcomes.get(own) ?? new Map<PortalContext, RuleOutcome>();
		outcomes.set(own, known);
		const outcome = known.get(context) ?? judge(own, context);
		known.set(context, outcome);
		return outcome;
	});
}

/** The village as a version of the register has it; one dataset for each way, for what is read from its rows is kept by it. */
function asRegistered(
	dataset: VillageDataset,
	registered: RegisteredVillage | undefined,
	known: Map<string, VillageDataset>,
): VillageDataset {
	if (!registered) return dataset;
	const { since = dataset.village.since, closing, changedOn } = registered;
	const village = { ...dataset.village, since, closing, changedOn };
	const key = writeVillage(village);
	const own = known.get(key) ?? { ...dataset, village };
	known.set(key, own);
	return own;
}

/** What of a village says what it owes. */
function writeVillage({ since, closing, changedOn }: RegisteredVillage): string {
	return JSON.stringify([since, closing, changedOn]);
}

function judge(dataset: VillageDataset, context: PortalContext): RuleOutcome {
	return countOutcome({
		calendar: buildVillageCalendar(dataset, context),
		hints: findVillageHints(dataset, context),
	});
}

function countOutcome({
	calendar: { obligations },
	hints,
}: Pick<JudgedVillage, 'calendar' | 'hints'>): RuleOutcome {
	const {
		late = 0,
		'data-late': dataLate = 0,
		missing = 0,
		'table-missing': tableMissing = 0,
	} = addCounts(
		obligations.flatMap(({ entries, older }) => [
			countStatuses(entries.map(({ status }) => status.kind)),
			older,
		]),
	);
	return { late: late + dataLate + missing + tableMissing, hints: hints.length };
}

/** Puts what git tells of the rules aside, for the processes that look at villages and draw pages. @param folder of the survey */
export function keepRuleHistory(folder: string, history: RuleHistoryRead): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(fileOf(folder), JSON.stringify(history));
}

export function readKeptRuleHistory(folder: string): RuleHistoryRead {
	if (!existsSync(fileOf(folder))) return 'no-repository';
	return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as RuleHistoryRead;
}

/** Of what was put aside; none where no history can be read. */
export function openKeptVersions(folder: string, current: PortalContext): RuleVersions {
	const history = readKeptRuleHistory(folder);
	return typeof history === 'string' ? [] : openRuleVersions(history, current);
}

function fileOf(folder: string): string {
	return path.join(folder, 'rules.json');
}
