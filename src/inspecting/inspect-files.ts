import { matchAnswers, isCountyAnswer } from '../checks/hints/answered.ts';
import { findVillageHints } from '../checks/hints/index.ts';
import { checkVillage } from '../checks/index.ts';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { collectPublicNames, maskNamesIn } from '../domain/personal-data/index.ts';
import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { DataSource } from '../loading/data-source.ts';
import { readVillageFrom } from '../loading/read-village.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';

/** What one village's files give. */
export interface VillageInspection {
	readonly dataset: VillageDataset;
	readonly findings: readonly Finding[];
	/** Of the rules that need this village alone, with its answers. */
	readonly hints: readonly AnswerableHint[];
}

/**
 * Reads and checks one village. Where it cannot be read at all, that is the finding. No finding names a private
 * person in full.
 * @param context what hints are read against; without it none are looked for, and answers to them not judged
 * @param firstCommits put into the dataset
 * @param sumUp given what is found in reading the files
 */
export function inspectVillageFiles(
	source: DataSource,
	village: Village,
	register: CountyRegister,
	context: PortalContext | undefined,
	firstCommits?: FirstCommits,
	sumUp: (read: readonly Finding[]) => readonly Finding[] = (read) => read,
): VillageInspection | { readonly findings: readonly Finding[] } {
	try {
		const { dataset, findings: read } = readVillageFrom(source, village, register, firstCommits);
		const findings = sumUp(read);
		const checked = checkVillage(dataset, register);
		const names = collectPublicNames(
			register.publicNames,
			rowsOf(dataset, 'officials'),
			village.id,
		);
		const masked = (all: readonly Finding[]) => all.map((one) => maskNamesIn(one, names));
		if (!context) return { dataset, findings: masked([...findings, ...checked]), hints: [] };
		const own = rowsOf(dataset, 'answers').filter((answer) => !isCountyAnswer(answer));
		const { hints, findings: wrong } = matchAnswers(findVillageHints(dataset, context), own);
		return { dataset, findings: masked([...findings, ...checked, ...wrong]), hints };
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			findings: [finding('village-unreadable', { file: `villages/${village.id}` }, { reason })],
		};
	}
}
