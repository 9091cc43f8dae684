import type { Finding } from '../domain/findings/findings.ts';
import type { AnswerableHint } from '../domain/hints/hint.ts';
import { portalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CorrectionLine } from '../corrections/correction-line.ts';
import type { Correction, VillageCorrections } from '../corrections/correction.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { loadCounty } from '../loading/county.ts';
import { openVillage } from '../loading/village.ts';
import { readVillageHints } from '../site/village-hints.ts';
import { readPayee, readPayeeList } from '../site/payee-files.ts';
import { readCountyCorrections, readVillageCorrections } from '../site/kept-corrections.ts';
import { villageDrawn } from '../publishing/draw/village-drawn.ts';
import { readSurvey } from '../site/survey.ts';
import { shardOf, type Shard } from '../publishing/shard-process.ts';
import { summariseCounty } from '../summary/county-summary.ts';
import type { Payee } from '../summary/payee.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import { correctionLine } from '../views/pages/corrections.ts';
import { hintMarks, type HintMarks } from '../views/hint-marks.ts';

/**
 * The data of the site being built. `npm run build` names the data folder and the survey of it in the
 * environment; everything is read once, villages one at a time, for pages arrive village by village.
 */
const dataFolder = setting('SUNLIT_DATA');
const survey = readSurvey(setting('SUNLIT_SURVEY'));
const { portal, register } = loadCounty(dataFolder);
if (!portal) throw new Error('portal.yaml cannot be read; run `npm run check`.');

export const context = portalContext(portal, register, survey.asOf);

/** The villages whose pages this process draws: with `SUNLIT_SHARD=1/2` every second one. */
export const outlines = shardOf(survey.outlines, ownShard());

/** What the checks want a reader to know of a village. */
export function warningsOf(id: string): readonly Finding[] {
	return survey.warnings[id] ?? [];
}

let latestHints:
	| {
			readonly village: string;
			readonly hints: readonly AnswerableHint[];
			readonly marks: HintMarks;
	  }
	| undefined;

/** A village's hints with its answers, and the marks beside its rows; those of the last one asked for are kept. */
export function hintsOf(id: string): NonNullable<typeof latestHints> {
	if (latestHints?.village !== id) {
		const hints = readVillageHints(survey.hints, id);
		latestHints = { village: id, hints, marks: hintMarks(hints) };
	}
	return latestHints;
}

const payeeFolder = setting('SUNLIT_PAYEES');

/** All organisations paid by villages, who was paid most first. */
export const payees = readPayeeList(payeeFolder);
export const payeesById = new Map(payees.map((payee) => [payee.id, payee]));

/** The payees whose pages this process draws. */
export const ownPayees = shardOf(payees, ownShard());

/** What the page of a payee is drawn from. */
export function payeeOf(id: string): Payee {
	return readPayee(payeeFolder, id);
}

const summaries = new Map(survey.summaries.map((summary) => [summary.id, summary]));

/** What the survey keeps of a village. */
export function summaryOf(id: string): VillageSummary {
	const summary = summaries.get(id);
	if (!summary) throw new RangeError(`No village ${id}`);
	return summary;
}

export const county = summariseCounty(register.townships.values(), survey.summaries);

const correctionsFolder = setting('SUNLIT_CORRECTIONS');

/** The newest corrections of all villages, or why there are none to show. */
export const countyCorrections = readCountyCorrections(correctionsFolder);

let corrections: { readonly id: string; readonly own: VillageCorrections } | undefined;

/** The corrections of a village; those of the last one asked for are kept. */
export function correctionsOf(id: string): VillageCorrections {
	if (corrections?.id !== id) {
		corrections = { id, own: readVillageCorrections(correctionsFolder, id) };
	}
	return corrections.own;
}

/** The day on which something of a village was first committed, where the log reaches back that far. */
export function firstPublished(village: string, issue: string): IsoDate | undefined {
	const day = correctionsOf(village).firstPublished[issue];
	return day === '' ? undefined : day;
}

const outlinesById = new Map(survey.outlines.map((outline) => [outline.id, outline]));

/** A correction as a page tells it. */
export function toldCorrection(correction: Correction): CorrectionLine {
	return correctionLine(correction, outlinesById.get(correction.village), register);
}

let latest: VillageDataset | undefined;

/** A village's dataset; the last one asked for is kept. */
export function villageDataset(id: string): VillageDataset {
	if (latest?.village.id === id) return latest;
	villageDrawn.publish(id);
	const village = register.villages.get(id);
	if (!village) throw new RangeError(`No village ${id}`);
	latest = openVillage(dataFolder, village, register);
	return latest;
}

function ownShard(): Shard {
	const [shard = 0, shards = 1] = setting('SUNLIT_SHARD').split('/').map(Number);
	return { shard, shards };
}

function setting(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: build the site with \`npm run build\`.`);
	return value;
}
