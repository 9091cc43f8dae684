import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { hintRules } from '../../checks/hints/index.ts';
import { affairs, affairTable } from '../../domain/obligations/affair.ts';
import type { TownshipSummary } from '../../summary/county-summary.ts';
import {
	affairCalendarPath,
	affairPath,
	calendarCsvPath,
	calendarItemsCsvPath,
	calendarPath,
	correctionsPath,
	disclosurePath,
	hintRulePath,
	hintRulesPath,
	hintsPath,
	homePath,
	ledgerCsvPath,
	ledgerPath,
	payeeCsvPath,
	payeePath,
	payeesCsvPath,
	payeesPath,
	recordPath,
	recordRegisters,
	rectificationsPath,
	registerPath,
	registers,
	searchPath,
	townshipCalendarPath,
	townshipPath,
	trailPath,
	trailRegisters,
	villageCalendarPath,
	villageCorrectionsPath,
	villageHintsCsvPath,
	villageHintsPath,
	villagePath,
	villagesPath,
	yearPath,
} from '../../views/paths.ts';
import type { ListedPayee } from '../../views/pages/payee-list.ts';
import type { VillageOutline } from '../../views/village-outline.ts';

/** Every address that the data calls for. */
export function* expectedPaths(
	outlines: readonly VillageOutline[],
	townships: readonly Pick<TownshipSummary, 'id'>[],
): Generator<string> {
	yield* [
		homePath,
		villagesPath,
		searchPath,
		rectificationsPath,
		correctionsPath,
		'/404.html',
		'/pagefind/indexes.json',
	];
	yield* [calendarPath, calendarCsvPath('all'), calendarItemsCsvPath];
	for (const affair of affairs) {
		yield affairCalendarPath(affair);
		yield calendarCsvPath(affairTable[affair]);
	}
	yield* [hintsPath, hintRulesPath, ...hintRules.map(({ id }) => hintRulePath(id))];
	for (const { id } of townships) {
		yield townshipPath(id);
		yield townshipCalendarPath(id);
		yield calendarCsvPath(`township-${id}`);
	}
	for (const { id, ledgers, years, disclosures, records } of outlines) {
		yield villagePath(id);
		yield villageCalendarPath(id);
		yield villageCorrectionsPath(id);
		yield villageHintsPath(id);
		yield villageHintsCsvPath(id);
		for (const year of years) yield yearPath(id, year);
		for (const period of ledgers) {
			yield ledgerPath(id, period);
			yield ledgerCsvPath(id, period);
		}
		for (const register of registers) yield registerPath(id, register);
		for (const register of recordRegisters) {
			for (const record of records[register]) yield recordPath(id, register, record);
		}
		for (const register of trailRegisters) {
			for (const record of records[register]) yield trailPath(id, register, record);
		}
		for (const affair of affairs) {
			yield affairPath(id, affair);
			for (const disclosure of disclosures[affair]) yield disclosurePath(id, affair, disclosure);
		}
	}
}

/** Those of the payees, and of the files of those that were paid. */
export function* payeePaths(
	payees: readonly Pick<ListedPayee, 'id' | 'rows'>[],
): Generator<string> {
	yield* [payeesPath, payeesCsvPath];
	for (const { id, rows } of payees) {
		yield payeePath(id);
		if (rows > 0) yield payeeCsvPath(id);
	}
}

/** The addresses that are not in the built folder, or whose file is empty. */
export function missingPaths(site: string, paths: Iterable<string>): string[] {
	return [...paths].filter((each) => {
		const file = path.join(site, each.endsWith('/') ? `${each}index.html` : each);
		return !existsSync(file) || statSync(file).size === 0;
	});
}
