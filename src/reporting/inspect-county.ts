import { checkVillage } from '../checks/index.ts';
import type { CountyRegister } from '../domain/county-register.ts';
import { compareFindings, finding, type Finding } from '../domain/findings.ts';
import type { Portal } from '../domain/portal.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';
import { isSearchable } from '../loading/attachment.ts';
import { loadCounty } from '../loading/county.ts';
import { loadVillage } from '../loading/village.ts';

export interface InspectOptions {
	/** Inspect these villages alone, beside the county's own files. */
	readonly only?: readonly string[] | undefined;
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
	/** How many of their attachments are pictures or PDFs, which somebody has to look at. */
	readonly unsearchable: number;
}

/**
 * Reads and checks a data folder, village by village, holding one dataset at a time. A village that
 * cannot be read at all becomes a finding and hides no other. What `visit` throws is thrown.
 */
export function inspectCounty(dataFolder: string, options: InspectOptions = {}): CountyInspection {
	const { portal, register, findings: countyFindings } = loadCounty(dataFolder);
	const villages = [...register.villages.values()].filter(
		({ id }) => options.only?.includes(id) ?? true,
	);
	let [number, unsearchable] = [0, 0];
	const findings = inspectVillages(dataFolder, register, villages, {
		onVillage: (id) => options.onVillage?.((number += 1), villages.length, id),
		visit: (dataset, own) => {
			for (const name of dataset.attachments.keys()) {
				if (!isSearchable(name)) unsearchable += 1;
			}
			options.visit?.(dataset, own);
		},
	});
	return {
		portal,
		register,
		findings: [...countyFindings, ...findings].sort(compareFindings),
		villages: villages.length,
		unsearchable,
	};
}

export interface InspectVillagesOptions {
	/** Told the id of each village before it is read. */
	readonly onVillage: (id: string) => void;
	/** As in {@link InspectOptions}. */
	readonly visit: (dataset: VillageDataset, findings: readonly Finding[]) => void;
}

/** Reads and checks these villages of a county alone. @returns their findings, village by village */
export function inspectVillages(
	dataFolder: string,
	register: CountyRegister,
	villages: readonly Village[],
	{ onVillage, visit }: InspectVillagesOptions,
): Finding[] {
	return villages.flatMap((village) => {
		onVillage(village.id);
		const { dataset, findings } = inspectVillage(dataFolder, village, register);
		if (dataset) visit(dataset, findings);
		return findings;
	});
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
