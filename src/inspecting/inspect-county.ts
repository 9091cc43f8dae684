import type { CountyRegister } from '../domain/portal/county-register.ts';
import { compareFindings, type Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import { portalContext, type PortalContext } from '../domain/portal/portal-context.ts';
import type { Portal } from '../domain/portal/portal.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { isSearchable } from '../loading/attachment.ts';
import { openFolder } from '../loading/open-folder.ts';
import { inspectCountyFiles } from './inspect-county-files.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { VillageInspection } from './inspect-files.ts';
import { inspectVillage } from './inspect-village.ts';
import { joinInspections, keepInspection, type KeptInspection } from './join-inspections.ts';

export interface InspectOptions {
	/** The day on which hints are true. Without it no hints are looked for, and answers to them not judged. */
	readonly asOf?: IsoDate | undefined;
	/** Inspect these villages alone, beside the county's own files. */
	readonly only?: readonly string[] | undefined;
	/** Called before each village with its number, from 1, how many there are, and its id. */
	readonly onVillage?: ((number: number, of: number, id: string) => void) | undefined;
	/** Given each village's dataset and its own findings; the dataset is freed afterwards. */
	readonly visit?: ((dataset: VillageDataset, findings: readonly Finding[]) => void) | undefined;
}

export interface CountyInspection {
	/** Absent when `portal.yaml` is missing or wrong. */
	readonly portal: Portal | undefined;
	readonly register: CountyRegister;
	/** In the order of the report. */
	readonly findings: readonly Finding[];
	/** Every village's hints, by its id; those of the comparison only when all villages were inspected. */
	readonly hints: ReadonlyMap<string, readonly AnswerableHint[]>;
	/** How many villages were inspected. */
	readonly villages: number;
	/** How many of their attachments are pictures or PDFs, which a person has to look at. */
	readonly unsearchable: number;
}

/**
 * Reads and checks a data folder, village by village, holding one dataset at a time. A village that
 * cannot be read at all becomes a finding and hides no other. What `visit` throws is thrown.
 */
export function inspectCounty(dataFolder: string, options: InspectOptions = {}): CountyInspection {
	const { portal, register, findings: countyFindings } = inspectCountyFiles(dataFolder);
	const { asOf, only } = options;
	const context = portal && asOf !== undefined ? portalContext(portal, register, asOf) : undefined;
	const villages = [...register.villages.values()].filter(({ id }) => only?.includes(id) ?? true);
	let [number, unsearchable] = [0, 0];
	const hints = new Map<string, readonly AnswerableHint[]>();
	const kept = inspectVillages(dataFolder, register, villages, {
		context,
		onVillage: (id) => options.onVillage?.((number += 1), villages.length, id),
		visit: ({ dataset, findings: own, hints: ownHints }) => {
			for (const name of dataset.attachments.keys()) {
				if (!isSearchable(name)) unsearchable += 1;
			}
			hints.set(dataset.village.id, ownHints);
			options.visit?.(dataset, own);
		},
	});
	const joined = joinInspections(kept, only ? undefined : context);
	for (const [village, own] of hints) {
		hints.set(village, [...own, ...(joined.villages.get(village)?.hints ?? [])]);
	}
	return {
		portal,
		register,
		findings: [...countyFindings, ...joined.findings].sort(compareFindings),
		hints,
		villages: villages.length,
		unsearchable,
	};
}

export interface InspectVillagesOptions {
	/** What hints are read against; without it none are looked for. */
	readonly context: PortalContext | undefined;
	/** What the history tells of a village, for its dataset. */
	readonly firstCommits?: (id: string) => FirstCommits | undefined;
	/** Told the id of each village before it is read. */
	readonly onVillage: (id: string) => void;
	/** Given each village that could be read; its dataset is let go afterwards. */
	readonly visit: (village: VillageInspection) => void;
}

/** Reads and checks these villages of a county alone. @returns what is kept of each, to be joined with the others */
export function inspectVillages(
	dataFolder: string,
	register: CountyRegister,
	villages: readonly Village[],
	{ context, firstCommits, onVillage, visit }: InspectVillagesOptions,
): KeptInspection[] {
	const source = openFolder(dataFolder);
	return villages.map((village) => {
		onVillage(village.id);
		const told = firstCommits?.(village.id);
		const inspected = inspectVillage(source, village, register, context, told);
		if ('dataset' in inspected) visit(inspected);
		return keepInspection(village.id, inspected, context);
	});
}
