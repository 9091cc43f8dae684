import { hintRules, type AnyHintRule } from '../checks/hints/index.ts';
import { affairs, affairTable, type Affair } from '../domain/obligations/affair.ts';
import type { CountySummary, TownshipSummary } from '../summary/county-summary.ts';
import {
	plainRegisters,
	recordRegisters,
	trailRegisters,
	type RecordRegister,
	type Register,
	type TrailRegister,
} from '../views/registers.ts';
import type { VillageOutline } from '../views/village-outline.ts';
import { NotOnSiteError } from './site-data.ts';

/*
 * What the parts of an address stand for. Each throws a NotOnSiteError for a part that leads to no page of the
 * site, so that pages draw only what is there.
 */

type Part = string | undefined;

/** @param part the affair's table: `party-affairs` */
export function affairAt(part: Part): Affair {
	return found(
		affairs.find((affair) => affairTable[affair] === part),
		`affair ${part ?? ''}`,
	);
}

export function townshipAt(
	{ townships }: Pick<CountySummary, 'townships'>,
	part: Part,
): TownshipSummary {
	return found(
		townships.find(({ id }) => id === part),
		`township ${part ?? ''}`,
	);
}

export function hintRuleAt(part: Part): AnyHintRule {
	return found(
		hintRules.find(({ id }) => id === part),
		`hint rule ${part ?? ''}`,
	);
}

/** @returns its key */
export function ledgerAt({ id, ledgers }: VillageOutline, part: Part): string {
	return found(
		ledgers.find((key) => key === part),
		`ledger ${part ?? ''} of village ${id}`,
	);
}

export function yearAt({ id, years }: VillageOutline, part: Part): number {
	return found(
		years.find((year) => String(year) === part),
		`year ${part ?? ''} of village ${id}`,
	);
}

/** @returns the id of a disclosure that has a page of its own */
export function disclosureAt(
	{ id, disclosures }: VillageOutline,
	affair: Affair,
	part: Part,
): string {
	return found(
		disclosures[affair].find((each) => each === part),
		`${affairTable[affair]} ${part ?? ''} of village ${id}`,
	);
}

/** @returns the id of a row that has a page of its own */
export function recordAt(
	{ id, records }: VillageOutline,
	register: RecordRegister,
	part: Part,
): string {
	return found(
		records[register].find((each) => each === part),
		`${register} ${part ?? ''} of village ${id}`,
	);
}

/** A register whose rows have a trail. */
export function trailRegisterAt(part: Part): TrailRegister {
	return found(
		trailRegisters.find((register) => register === part),
		`trails of ${part ?? ''}`,
	);
}

/** A register whose pages are drawn from its declaration. */
export function plainRegisterAt(part: Part): Register {
	return found(
		plainRegisters.find((register) => register === part),
		`register ${part ?? ''}`,
	);
}

/** One of those whose rows have pages. */
export function plainRecordRegisterAt(part: Part): RecordRegister {
	const register = plainRegisterAt(part);
	return found(
		recordRegisters.find((each) => each === register),
		`pages of ${part ?? ''}`,
	);
}

function found<T>(thing: T | undefined, what: string): T {
	if (thing === undefined) throw new NotOnSiteError(what);
	return thing;
}
