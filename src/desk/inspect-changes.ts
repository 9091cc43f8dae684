import { isCountyAnswer, matchAnswers } from '../checks/hints/answered.ts';
import type { Language } from '../domain/bilingual.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import { portalContext, type PortalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { inspectVillageFiles } from '../inspecting/inspect-files.ts';
import { textsFor, textsIn } from '../texts/index.ts';
import { findRepetitions } from '../summary/repetitions.ts';
import { describeRepetition, lineUpRepetitions } from '../views/repetition-lines.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { compareBalances } from './compare-balances.ts';
import type { DeskFinding, DeskHint, DeskInspection } from './desk-inspection.ts';
import { explainFinding } from './explain-finding.ts';
import { listDifferences } from './list-differences.ts';
import type { DeskCounty, DeskVillage, OfficeChanges } from './office-files.ts';
import { openDesk } from './open-desk.ts';
import { findUnexplainedChanges } from './unexplained-changes.ts';
import { touchedObligations } from './touched-obligations.ts';

export interface InspectChangesOptions {
	/** The day on which statuses and hints are true. */
	readonly asOf: IsoDate;
	readonly language: Language;
	/** The names of attachments that the office hands in with the changes. */
	readonly attachments?: readonly string[];
}

/** A village as it is, or would be. */
interface Inspected {
	readonly findings: readonly Finding[];
	readonly hints: readonly AnswerableHint[];
	/** Absent where it cannot be read at all. */
	readonly dataset: VillageDataset | undefined;
	readonly context: PortalContext;
}

/**
 * What check and build would say of a village after a change, and what of it is new.
 * @throws RangeError when the county has no such village
 */
export function inspectChanges(
	desk: DeskVillage,
	county: DeskCounty,
	changes: OfficeChanges,
	{ asOf, language, attachments = [] }: InspectChangesOptions,
): DeskInspection {
	const before = inspectPublished(desk, county, asOf);
	const after = inspect(desk, county, changes, attachments, asOf);
	const sides = { before: before.dataset, after: after.dataset };
	const differences = listDifferences(sides, Object.keys(changes));
	// Without a history nothing is told of corrections, and no reasons are asked for.
	const unexplained =
		typeof desk.log === 'string'
			? []
			: findUnexplainedChanges(differences, after.context.register, asOf);
	return {
		findings: newFindings(before.findings, [...after.findings, ...unexplained], changes, language),
		hints: newHints(before.hints, after.hints, language),
		repetitions: newRepetitions(before, after),
		differences,
		obligations: touchedObligations(before, after, differences),
		balances: compareBalances(after.dataset, after.context.register, differences),
	};
}

/** What is published stays the same while an office mends its files: it is looked into once. */
function inspectPublished(desk: DeskVillage, county: DeskCounty, asOf: IsoDate): Inspected {
	const kept = published.get(desk);
	if (kept?.county === county && kept.asOf === asOf) return kept.inspected;
	const inspected = inspect(desk, county, {}, [], asOf);
	published.set(desk, { county, asOf, inspected });
	return inspected;
}

const published = new WeakMap<
	DeskVillage,
	{ readonly county: DeskCounty; readonly asOf: IsoDate; readonly inspected: Inspected }
>();

function inspect(
	desk: DeskVillage,
	county: DeskCounty,
	changes: OfficeChanges,
	attachments: readonly string[],
	asOf: IsoDate,
): Inspected {
	const { source, portal, register, village } = openDesk(desk, county, changes, attachments);
	const context = portalContext(portal, register, asOf);
	const told = desk.corrections?.firstCommits;
	const read = inspectVillageFiles(source, village, register, context, told);
	if (!('dataset' in read)) return { ...read, hints: [], dataset: undefined, context };
	const { dataset, findings, hints } = read;
	// Only the comparison with others could find them anew: they are taken to stand, and may be answered.
	const compared = matchAnswers(
		desk.compared.hints.map(({ answer: _, ...hint }) => hint),
		rowsOf(dataset, 'answers').filter(isCountyAnswer),
	);
	return {
		findings: [...findings, ...compared.findings],
		hints: [...hints, ...compared.hints],
		dataset,
		context,
	};
}

/** All that is said of the changed files, and what was not said of the others before. */
function newFindings(
	before: readonly Finding[],
	after: readonly Finding[],
	changes: OfficeChanges,
	language: Language,
): DeskFinding[] {
	const known = new Set(before.map(keyOf));
	const changed = new Set(Object.keys(changes));
	const all = after.flatMap((one): DeskFinding[] => {
		const where = changed.has(one.place.file) ? 'changed' : 'elsewhere';
		if (where === 'elsewhere' && known.has(keyOf(one))) return [];
		return [explainFinding(one, where, language)];
	});
	return ['changed', 'elsewhere'].flatMap((place) => all.filter(({ where }) => where === place));
}

function keyOf({ kind, place, values }: Finding): string {
	return JSON.stringify([kind, place, values]);
}

/** In the language of the site, which its pages have them in. */
function newRepetitions(before: Inspected, after: Inspected): string[] {
	const known = new Set(sayRepetitions(before));
	return sayRepetitions(after).filter((each) => !known.has(each));
}

function sayRepetitions({ dataset, context }: Inspected): string[] {
	if (!dataset) return [];
	const texts = textsFor(context.portal.locales[0]).calendar;
	const found = findRepetitions(dataset, context);
	return lineUpRepetitions(dataset.village.id, found, context.register).map((line) =>
		describeRepetition(line, texts),
	);
}

function newHints(
	before: readonly AnswerableHint[],
	after: readonly AnswerableHint[],
	language: Language,
): DeskHint[] {
	const { hintText } = textsIn(language);
	const nameOf = ({ rule, subject }: AnswerableHint) => `${rule} ${subject}`;
	const known = new Map(before.map((hint) => [nameOf(hint), hint]));
	return after.flatMap((hint) => {
		const was = known.get(nameOf(hint));
		if (was && JSON.stringify(was.values) === JSON.stringify(hint.values)) return [];
		const { title, message } = hintText(hint.rule);
		const says = { title, message: message(hint.values), before: was && message(was.values) };
		return [{ ...hint, ...says }];
	});
}
