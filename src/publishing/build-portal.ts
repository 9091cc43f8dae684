import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { compareFindings, severityOf, type Finding } from '../domain/findings/findings.ts';
import { portalContext } from '../domain/portal/portal-context.ts';
import { loadCounty } from '../loading/county.ts';
import { readLog } from '../corrections/read-log.ts';
import { summariseCounty } from '../summary/county-summary.ts';
import { cataloguePath, categoriesPath, checkPath, guidesPath } from '../views/paths.ts';
import { writeCalendarDownloads } from './files/calendar-downloads.ts';
import { writeCorrectionDownloads } from './files/correction-downloads.ts';
import { guides } from '../site/guides.ts';
import { hintDownloadPaths, writeHintDownloads } from './files/hint-downloads.ts';
import { keepCorrections } from '../site/kept-corrections.ts';
import { drawPages } from './draw/pages.ts';
import { writePayees } from './files/payees.ts';
import { openStaging } from './release/release.ts';
import { writeSearch } from './search/search.ts';
import { projectFolder } from './shard-process.ts';
import { writeSitemap } from './release/sitemap.ts';
import { surveyVillages } from './survey/survey-villages.ts';
import { writeSurvey } from '../site/survey.ts';
import { templatePaths, writeTemplates } from './files/templates.ts';
import { expectedPaths, missingPaths, payeePaths } from './release/verify.ts';

export type Stage = 'check' | 'pages' | 'search' | 'release';

/** Told what the build is at; the caller shows it. */
export interface BuildObserver {
	started(stage: Stage): void;
	ended(stage: Stage): void;
	/** The how-manieth village of how many has been come to, by its id. */
	village(number: number, of: number, id: string): void;
}

export interface BuildOptions {
	readonly dataFolder: string;
	/** Where the site goes. An older site there is replaced at the end, and only then. */
	readonly out: string;
	readonly base: string;
	readonly url: string | undefined;
	readonly asOf: IsoDate;
}

export interface BuildResult {
	readonly findings: readonly Finding[];
	/** False when an error among the findings kept the site from being built; nothing was changed then. */
	readonly published: boolean;
	readonly villages: number;
	readonly pages: number;
}

/**
 * Check, draw, index, verify, and put in place: the whole tree or nothing.
 * @throws OutputOccupiedError when `out` holds something that is not a site
 * @throws Error when a stage fails; the old site stays
 */
export async function buildPortal(
	options: BuildOptions,
	observer: BuildObserver,
): Promise<BuildResult> {
	const dataFolder = path.resolve(options.dataFolder);
	const { portal, register, findings: countyFindings } = loadCounty(dataFolder);
	const context = portal && portalContext(portal, register, options.asOf);
	const villages = [...register.villages.keys()];
	const staging = openStaging(path.resolve(options.out));
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-village-'));
	const during = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
		observer.started(stage);
		const done = await work();
		observer.ended(stage);
		return done;
	};
	/** Villages come in the order in which several processes get to them. */
	const counted = () => {
		let number = 0;
		return (id: string) => observer.village((number += 1), villages.length, id);
	};
	try {
		const { survey, spools, payeeSpools, ...surveyed } = await during('check', () =>
			surveyVillages({
				dataFolder,
				site: staging.folder,
				scratch,
				asOf: options.asOf,
				context,
				villages,
				onVillage: counted(),
			}),
		);
		const findings = [...countyFindings, ...surveyed.findings].sort(compareFindings);
		if (!context || findings.some((each) => severityOf(each) === 'error')) {
			staging.discard();
			return { findings, published: false, villages: villages.length, pages: 0 };
		}
		const surveyFile = path.join(scratch, 'survey.json');
		writeSurvey(surveyFile, survey);
		const { log } = readLog({
			dataFolder,
			register,
			since: context.portal.history.since,
			cacheFile: path.join(projectFolder, '.cache/corrections.json'),
		});
		const correctionsFolder = path.join(scratch, 'corrections');
		keepCorrections(correctionsFolder, log);
		const payeeFolder = path.join(scratch, 'payees');
		const payeeRecords = path.join(scratch, 'records-of-payees');
		const payees = await during('pages', async () => {
			const list = writePayees({
				site: staging.folder,
				spools: payeeSpools,
				folder: payeeFolder,
				records: payeeRecords,
				context,
			});
			await drawPages({
				dataFolder,
				surveyFile,
				payeeFolder,
				correctionsFolder,
				site: staging.folder,
				base: options.base,
				url: options.url,
				villages: villages.length,
				onVillage: counted(),
			});
			return list;
		});
		await during('search', () =>
			writeSearch(staging.folder, [...spools, payeeRecords], scratch, villages.length),
		);
		const county = summariseCounty(register.townships.values(), survey.summaries);
		const expected = [
			...expectedPaths(survey.outlines, [...register.townships.values()]),
			...[cataloguePath, categoriesPath, guidesPath, checkPath],
			...guides().map((guide) => guide.path),
			...templatePaths,
			...hintDownloadPaths(county),
			...payeePaths(payees),
		];
		await during('release', async () => {
			await writeTemplates(staging.folder);
			writeCalendarDownloads(staging.folder, county, context);
			writeHintDownloads(staging.folder, survey.hints, county, context);
			const root = options.url === undefined ? undefined : `${options.url}${options.base}`;
			if (typeof log !== 'string') {
				const { outlines } = survey;
				const written = { log, outlines, context, root };
				expected.push(...writeCorrectionDownloads(staging.folder, written));
			}
			if (root !== undefined) await writeSitemap(staging.folder, root, expected);
			const [missing] = missingPaths(staging.folder, expected);
			if (missing !== undefined) throw new Error(`The built site lacks ${missing}`);
			staging.release({
				title: context.portal.title,
				asOf: options.asOf,
				villages: villages.length,
				addresses: expected.length,
			});
		});
		return { findings, published: true, villages: villages.length, pages: expected.length };
	} catch (error) {
		staging.discard();
		throw error;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
