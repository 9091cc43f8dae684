import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { inspectVillage } from '../inspecting/inspect-village.ts';
import { keepInspection, type KeptInspection } from '../inspecting/join-inspections.ts';
import { findPayeeMentions, type PayeeMention } from '../summary/payee-mentions.ts';
import { openFolder } from '../loading/open-folder.ts';
import type { RuleVersions } from './rule-outcomes.ts';
import { surveyVillage, type VillageSurvey } from './village-survey.ts';

/** A village as it was when its files were last looked at. */
export interface ReadVillage {
	/** Names, sizes and times of its files. */
	readonly state: string;
	readonly errors: readonly Finding[];
	/** To be joined with the other villages'. */
	readonly inspection: KeptInspection;
	/** Absent where there are errors. */
	readonly survey: VillageSurvey | undefined;
	readonly mentions: readonly PayeeMention[];
}

/** What git tells that a village is judged by. */
export interface VillageHistory {
	readonly versions?: RuleVersions;
	readonly firstCommits?: FirstCommits | undefined;
}

/** @throws RangeError when the register has no such village */
export function readVillage(
	dataFolder: string,
	id: string,
	context: PortalContext,
	{ versions = [], firstCommits }: VillageHistory = {},
): ReadVillage {
	const village = context.register.villages.get(id);
	if (!village) throw new RangeError(`No village ${id}`);
	const state = readVillageState(dataFolder, id);
	const inspected = inspectVillage(
		...([openFolder(dataFolder), village, context.register, context, firstCommits] as const),
	);
	const inspection = keepInspection(id, inspected, context);
	const errors = inspection.findings.filter((each) => severityOf(each) === 'error');
	if (!('dataset' in inspected) || errors.length > 0) {
		return { state, errors, inspection, survey: undefined, mentions: [] };
	}
	return {
		...{ state, errors, inspection },
		survey: surveyVillage(inspected, context, versions),
		mentions: [...findPayeeMentions(inspected.dataset)],
	};
}

/** The same as long as nothing in the village's folder was saved: names, sizes and times of its files. */
export function readVillageState(dataFolder: string, id: string): string {
	return folderState(path.join(dataFolder, 'villages', id));
}

/** The same for the county's own files. */
export function readCountyState(dataFolder: string): string {
	return folderState(dataFolder, false);
}

function folderState(folder: string, deep = true): string {
	if (!statSync(folder, { throwIfNoEntry: false })) return '';
	return readdirSync(folder, { withFileTypes: true })
		.map((entry) => {
			const place = path.join(folder, entry.name);
			if (entry.isDirectory()) return deep ? `${entry.name}/${folderState(place)}` : '';
			const { size, mtimeMs } = statSync(place, { throwIfNoEntry: false }) ?? {};
			return `${entry.name} ${size} ${mtimeMs}`;
		})
		.join('\n');
}
