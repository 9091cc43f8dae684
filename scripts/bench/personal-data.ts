import { randomFrom } from '../demo/random.ts';
import { findPersonalData, findFullNames } from '../../src/domain/personal-data/index.ts';
import { makeBenignCell } from './personal-data/benign.ts';
import { makePlantedCell } from './personal-data/planted.ts';

/** How well personal data is found among cells made up from a fixed seed. */
export interface PersonalDataFigures {
	readonly planted: number;
	readonly found: number;
	/** Cells with something personal that went unnoticed, counted by their form. */
	readonly missed: Readonly<Record<string, number>>;
	readonly benign: number;
	readonly alarms: number;
	/** Harmless cells in which something was found, counted by their form. */
	readonly alarmsByForm: Readonly<Record<string, number>>;
	readonly seconds: number;
}

export interface PersonalDataSample {
	readonly planted: number;
	readonly benign: number;
}

/** The sample that the targets are set for: recall of 99.9 % and at most ten alarms. */
export const fullSample: PersonalDataSample = { planted: 100_000, benign: 1_000_000 };

/** No phone of the sample is an office's. */
const officePhones: ReadonlySet<string> = new Set();

export function measurePersonalData(sample: PersonalDataSample = fullSample): PersonalDataFigures {
	const began = performance.now();
	const missed = new Map<string, number>();
	const random = randomFrom('personal-data/planted');
	for (let count = 0; count < sample.planted; count += 1) {
		const { form, kind, text, heading } = makePlantedCell(random);
		const noticed = kind === 'full-name' ? findFullNames(text).length > 0 : isFound(text, heading);
		if (!noticed) missed.set(form, (missed.get(form) ?? 0) + 1);
	}
	const alarms = new Map<string, number>();
	const other = randomFrom('personal-data/benign');
	for (let count = 0; count < sample.benign; count += 1) {
		const { form, text, heading } = makeBenignCell(other);
		const person = form === 'masked person' && findFullNames(text).length > 0;
		if (!person && !isFound(text, heading)) continue;
		alarms.set(form, (alarms.get(form) ?? 0) + 1);
	}
	return {
		planted: sample.planted,
		found: sample.planted - sumOf(missed),
		missed: Object.fromEntries(missed),
		benign: sample.benign,
		alarms: sumOf(alarms),
		alarmsByForm: Object.fromEntries(alarms),
		seconds: (performance.now() - began) / 1000,
	};
}

/** By whatever name: a cell that is stopped as a card number leaks no telephone. */
function isFound(text: string, heading: string): boolean {
	return findPersonalData(text, { heading, officePhones }).length > 0;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
