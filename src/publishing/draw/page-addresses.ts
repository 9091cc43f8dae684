import { hintRules } from '../../checks/hints/index.ts';
import { affairs } from '../../domain/obligations/affair.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { readGuides } from '../../site/guides.ts';
import type { SiteData } from '../../site/site-data.ts';
import {
	affairCalendarPath,
	affairPath,
	calendarPath,
	cataloguePath,
	categoriesPath,
	commentsPath,
	comparePath,
	correctionsPath,
	dataPath,
	deskBeforePath,
	deskPath,
	disclosurePath,
	explorePath,
	fundsPath,
	guidesPath,
	hintRulePath,
	hintRulesPath,
	hintsPath,
	homePath,
	ledgerPath,
	linksPath,
	payeePath,
	payeesPath,
	recordPath,
	recordRegisters,
	rectificationsPath,
	registerPath,
	registers,
	rulesPath,
	searchPath,
	shortPath,
	standardsPath,
	townshipCalendarPath,
	townshipPath,
	trailPath,
	trailRegisters,
	villageCalendarPath,
	villageCorrectionsPath,
	villageHintsPath,
	villagePath,
	villagesPath,
	yearPath,
} from '../../views/paths.ts';
import type { VillageOutline } from '../../views/village-outline.ts';

/** Pages that are drawn one after another, for they read the same data. */
export interface PageGroup {
	/** Its id, when they are a village's. */
	readonly village?: string;
	readonly addresses: Iterable<string>;
}

/** The pages of the site, village by village: each file is then read once, and not once a kind of page. */
export function* groupPages(site: SiteData): Generator<PageGroup> {
	yield { addresses: countyPages(site.context) };
	for (const outline of site.outlines.values()) {
		yield { village: outline.id, addresses: villagePages(outline) };
	}
	for (const { id } of site.payees) yield { addresses: [payeePath(id)] };
}

/** The address of every page. */
export function* listPageAddresses(site: SiteData): Generator<string> {
	for (const { addresses } of groupPages(site)) yield* addresses;
}

function* countyPages({ register }: PortalContext): Generator<string> {
	yield* [homePath, villagesPath, searchPath, rectificationsPath, correctionsPath, '/404.html'];
	yield* [commentsPath, fundsPath];
	yield* [
		cataloguePath,
		rulesPath,
		categoriesPath,
		standardsPath,
		linksPath,
		deskPath,
		deskBeforePath,
		payeesPath,
		explorePath,
		dataPath,
		comparePath,
	];
	yield* [guidesPath, ...readGuides().map((guide) => guide.path)];
	yield* [calendarPath, ...affairs.map(affairCalendarPath)];
	yield* [hintsPath, hintRulesPath, ...hintRules.map(({ id }) => hintRulePath(id))];
	for (const township of register.townships.keys()) {
		yield townshipPath(township);
		yield townshipCalendarPath(township);
	}
}

function* villagePages(outline: VillageOutline): Generator<string> {
	const { id, ledgers, years, disclosures, records } = outline;
	yield* [
		villagePath(id),
		villageCalendarPath(id),
		villageCorrectionsPath(id),
		villageHintsPath(id),
		shortPath(id),
	];
	for (const year of years) yield yearPath(id, year);
	for (const period of ledgers) yield ledgerPath(id, period);
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
