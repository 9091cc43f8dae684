import type { Check } from '../../src/checks/check.ts';
import { compareFindings, type Finding } from '../../src/domain/findings/findings.ts';
import { explain } from '../../src/texts/findings.ts';
import { aVillage, villageFolder, type VillageParts } from '../builders.ts';

/** What a check finds in a village, a line each: kind, file below the village's folder, line, column. */
export function problems(check: Check, parts: VillageParts): string[] {
	return found(check, parts).map(({ kind, place }) => {
		const file = place.file.replace(`${villageFolder}/`, '');
		const line = place.line === undefined ? '' : `:${place.line}`;
		return [kind, `${file}${line}`, ...(place.column ? [place.column] : [])].join(' ');
	});
}

/** The Chinese sentences of what a check finds. */
export function sentences(check: Check, parts: VillageParts): string[] {
	return found(check, parts).map((one) => explain(one, 'zh').message);
}

function found(check: Check, parts: VillageParts): Finding[] {
	const { dataset, register } = aVillage(parts);
	return [...check.run(dataset, register)].sort(compareFindings);
}
