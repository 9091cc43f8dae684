import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IsoDate } from '../domain/calendar-date.ts';
import { severityOf, type Finding } from '../domain/findings.ts';
import type { PortalContext } from '../domain/portal-context.ts';
import { profileOf } from '../domain/portal.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';
import { loadCounty } from '../loading/county.ts';
import { openVillage } from '../loading/village.ts';
import { inspectCounty } from '../reporting/inspect-county.ts';
import { summariseVillage, type VillageSummary } from '../summary/village-summary.ts';
import { cataloguePath, categoriesPath, checkPath, guidesPath } from '../views/paths.ts';
import { villageOutline, type VillageOutline } from '../views/village-outline.ts';
import { copyAttachments, writeDownloads } from './downloads.ts';
import { guides } from './guides.ts';
import { drawPages } from './pages.ts';
import { openStaging } from './release.ts';
import { writeSearch } from './search.ts';
import { writeSitemap } from './sitemap.ts';
import { writeSurvey, type Survey } from './survey.ts';
import { templatePaths, writeTemplates } from './templates.ts';
import { expectedPaths, missingPaths } from './verify.ts';

export type Stage = 'check' | 'pages' | 'search' | 'downloads' | 'release';

/** Told what the build is at; the caller shows it. */
export interface BuildObserver {
	stage(stage: Stage): void;
	/** The how-manieth village of how many the stage is at. */
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
	observer.stage('check');
	const { findings, context, survey } = surveyCounty(dataFolder, options.asOf, observer);
	const villages = survey.outlines.length;
	if (!context || findings.some((each) => severityOf(each) === 'error')) {
		return { findings, published: false, villages, pages: 0 };
	}
	const staging = openStaging(path.resolve(options.out));
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-village-'));
	try {
		observer.stage('pages');
		const surveyFile = path.join(scratch, 'survey.json');
		writeSurvey(surveyFile, survey);
		const numbers = new Map(survey.outlines.map(({ id }, index) => [id, index + 1]));
		await drawPages({
			dataFolder,
			surveyFile,
			site: staging.folder,
			base: options.base,
			url: options.url,
			villages,
			onVillage: (id) => observer.village(numbers.get(id) ?? 0, villages, id),
		});
		observer.stage('search');
		await writeSearch(staging.folder, villagesOf(dataFolder, context, observer), context);
		observer.stage('downloads');
		await writeTemplates(staging.folder);
		for (const dataset of villagesOf(dataFolder, context, observer)) {
			writeDownloads(staging.folder, dataset);
			copyAttachments(staging.folder, dataFolder, dataset);
		}
		observer.stage('release');
		const expected = [
			...expectedPaths(survey.outlines, [...context.register.townships.values()]),
			...[cataloguePath, categoriesPath, guidesPath, checkPath],
			...guides().map((guide) => guide.path),
			...templatePaths,
		];
		if (options.url !== undefined) {
			await writeSitemap(staging.folder, `${options.url}${options.base}`, expected);
		}
		const [missing] = missingPaths(staging.folder, expected);
		if (missing !== undefined) throw new Error(`The built site lacks ${missing}`);
		staging.release({
			title: context.portal.title,
			asOf: options.asOf,
			villages,
			addresses: expected.length,
		});
		return { findings, published: true, villages, pages: expected.length };
	} catch (error) {
		staging.discard();
		throw error;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** Reads and checks every village once and keeps what the later stages need of each. */
function surveyCounty(dataFolder: string, asOf: IsoDate, observer: BuildObserver) {
	const { portal, register } = loadCounty(dataFolder);
	const context: PortalContext | undefined = portal && {
		portal,
		profile: profileOf(portal),
		register,
		asOf,
	};
	const summaries: VillageSummary[] = [];
	const outlines: VillageOutline[] = [];
	const warnings: Record<string, readonly Finding[]> = {};
	const { findings } = inspectCounty(dataFolder, {
		onVillage: (number, of, id) => observer.village(number, of, id),
		visit: (dataset, ownFindings) => {
			if (!context) return;
			summaries.push(summariseVillage(dataset, context));
			outlines.push(villageOutline(dataset, context));
			const own = ownFindings.filter((each) => severityOf(each) === 'warning');
			if (own.length > 0) warnings[dataset.village.id] = own;
		},
	});
	const survey: Survey = { asOf, summaries, outlines, warnings };
	return { findings, context, survey };
}

function* villagesOf(
	dataFolder: string,
	{ register }: PortalContext,
	observer: BuildObserver,
): Generator<VillageDataset> {
	let number = 0;
	for (const village of register.villages.values()) {
		number += 1;
		observer.village(number, register.villages.size, village.id);
		yield openVillage(dataFolder, village, register);
	}
}
