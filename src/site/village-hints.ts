import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnswerableHint } from '../domain/hints/hint.ts';

/**
 * The hints of each village wait in a file of their own: a page reads those of its village alone.
 * @param folder of the survey
 * @param village its id, twelve digits
 */
export function writeVillageHints(
	folder: string,
	village: string,
	hints: readonly AnswerableHint[],
): void {
	mkdirSync(path.join(folder, 'hints'), { recursive: true });
	writeFileSync(fileOf(folder, village), JSON.stringify(hints));
}

export function readVillageHints(folder: string, village: string): readonly AnswerableHint[] {
	return JSON.parse(readFileSync(fileOf(folder, village), 'utf8')) as readonly AnswerableHint[];
}

/** Those that only the comparison with other villages gives come later. */
export function addVillageHints(
	folder: string,
	village: string,
	hints: readonly AnswerableHint[],
): void {
	writeVillageHints(folder, village, [...readVillageHints(folder, village), ...hints]);
}

function fileOf(folder: string, village: string): string {
	return path.join(folder, 'hints', `${village}.json`);
}
