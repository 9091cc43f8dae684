import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findVillageHints } from '../checks/hints/index.ts';
import { readRuleVersion } from '../corrections/rules/read-rule-history.ts';
import type { RuleHistory, RuleHistoryRead } from '../corrections/rules/rule-history.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { portalContext, type PortalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { RuleOutcome } from '../summary/rule-outcome.ts';
import { addCounts, countStatuses } from '../summary/status-counts.ts';
import { buildVillageCalendar } from '../summary/village-calendar.ts';
import type { VillageDataset } from '../village/dataset.ts';

/** Older ones are told without their effect: each costs a look at every village. */
const mostVersions = 20;

/** The context of each version of the rules; nothing for those whose effect is not worked out. */
export type RuleVersions = readonly (PortalContext | undefined)[];

/** @param register the county's, of which a version replaces villages and catalogue */
export function openRuleVersions(
	{ versions }: Pick<RuleHistory, 'versions'>,
	register: CountyRegister,
	asOf: IsoDate,
): RuleVersions {
	const known = new Map<string, PortalContext | undefined>();
	return versions.map((files, index) => {
		if (index < versions.length - mostVersions) return undefined;
		const key = JSON.stringify(files);
		if (!known.has(key)) {
			const read = readRuleVersion(files);
			const own = read && { ...register, villages: read.villages, catalogue: read.catalogue };
			known.set(key, read && own && portalContext(read.portal, own, asOf));
		}
		return known.get(key);
	});
}

/** Judges what a village has disclosed by each version of the rules; nothing where there is but one. */
export function judgeByVersions(
	dataset: VillageDataset,
	versions: RuleVersions,
): readonly (RuleOutcome | undefined)[] | undefined {
	if (versions.length === 0) return undefined;
	const known = new Map<PortalContext, RuleOutcome>();
	return versions.map((context) => {
		if (!context) return undefined;
		const outcome = known.get(context) ?? judge(dataset, context);
		known.set(context, outcome);
		return outcome;
	});
}

function judge(dataset: VillageDataset, context: PortalContext): RuleOutcome {
	const village = context.register.villages.get(dataset.village.id) ?? dataset.village;
	const own = { ...dataset, village };
	const { obligations } = buildVillageCalendar(own, context);
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
	return {
		late: late + dataLate + missing + tableMissing,
		hints: findVillageHints(own, context).length,
	};
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
export function openKeptVersions(
	folder: string,
	register: CountyRegister,
	asOf: IsoDate,
): RuleVersions {
	const history = readKeptRuleHistory(folder);
	return typeof history === 'string' ? [] : openRuleVersions(history, register, asOf);
}

function fileOf(folder: string): string {
	return path.join(folder, 'rules.json');
}
