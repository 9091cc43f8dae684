import { checkVillage } from '../checks/index.ts';
import type { CountyRegister } from '../domain/county-register.ts';
import { compareFindings, finding, type Finding } from '../domain/findings.ts';
import type { Portal } from '../domain/portal.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';
import { loadCounty } from '../loading/county.ts';
import { loadVillage } from '../loading/village.ts';

export interface InspectOptions {
	/** Inspect this village alone, beside the county's own files. */
	readonly only?: string | undefined;
	/** Told before each village: the how-manieth it is, of how many, and its id. */
	readonly onVillage?: ((number: number, of: number, id: string) => void) | undefined;
	/** Given each village's dataset and its own findings; the dataset is let go afterwards. */
	readonly visit?: ((dataset: VillageDataset, findings: readonly Finding[]) => void) | undefined;
}

export interface CountyInspection {
	/** Absent when `portal.yaml` is missing or wrong. */
	readonly portal: Portal | undefined;
	readonly register: CountyRegister;
	/** In the order of the report. */
	readonly findings: readonly Finding[];
	/** How many villages were inspected. */
	readonly villages: number;
}

/**
 * Reads and checks a data folder, village by village, holding one dataset at a time. A village that
 * cannot be read at all becomes a finding and hides no other. What `visit` throws is thrown.
 */
export function inspectCounty(dataFolder: string, options: InspectOptions = {}): CountyInspection {
	const { portal, register, findings: countyFindings } = loadCounty(dataFolder);
	const findings = [...countyFindings];
	const villages = [...register.villages.values()].filter(
		({ id }) => options.only === undefined || id === options.only,
	);
	for (const [index, village] of villages.entries()) {
		options.onVillage?.(index + 1, villages.length, village.id);
		const inspected = inspectVillage(dataFolder, village, register);
		findings.push(...inspected.findings);
		if (inspected.dataset) options.visit?.(inspected.dataset, inspected.findings);
	}
	findings.sort(compareFindings);
	return { portal, register, findings, villages: villages.length };
}

function inspectVillage(
	dataFolder: string,
	village: Village,
	register: CountyRegister,
): { readonly dataset?: VillageDataset; readonly findings: readonly Finding[] } {
	try {
		const { dataset, findings } = loadVillage(dataFolder, village, register);
		return { dataset, findings: [...findings, ...checkVillage(dataset, register)] };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			findings: [finding('village-unreadable', { file: `villages/${village.id}` }, { reason })],
		};
	}
}
