import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { formatTable } from './display-table.ts';
import type { SafetyFigure, SafetyMeasurement } from './safety/measurement.ts';
import { boundedInputs } from './safety/bounds.ts';
import { carriers } from './safety/carriers.ts';
import { falseAlarms } from './safety/false-alarms.ts';
import { faults } from './safety/faults.ts';
import { namePlants, plants } from './safety/plants.ts';
import { hostileRequests } from './safety/requests.ts';

const measurements: readonly SafetyMeasurement[] = [
	plants,
	namePlants,
	falseAlarms,
	carriers,
	boundedInputs,
	hostileRequests,
	faults,
];

export interface SafetyResult {
	readonly name: string;
	readonly figures: readonly SafetyFigure[];
}

/**
 * Attacks a checkout of this project in each way, one after the other.
 * @param project its root; an older checkout is measured by the same program
 * @param tell is told what begins
 */
export async function measureSafety(
	project: string,
	scratch: string,
	tell: (what: string) => void,
): Promise<SafetyResult[]> {
	const results: SafetyResult[] = [];
	for (const [index, measurement] of measurements.entries()) {
		const { name } = measurement;
		tell(name);
		const own = path.join(scratch, String(index));
		mkdirSync(own);
		results.push({ name, figures: await measurement.measure(project, own) });
	}
	return results;
}

export function formatSafetyReport(results: readonly SafetyResult[]): string {
	return results
		.map(({ name, figures }) =>
			formatTable([[name, ''], ...figures.map(({ what, value }) => [what, value])]),
		)
		.join('\n');
}
