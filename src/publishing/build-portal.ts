import path from 'node:path';
import type { CorrectionLog, LogScope, NoLog } from '../corrections/correction.ts';
import { readDataVersion } from '../corrections/history/data-version.ts';
import { severityOf, type Finding } from '../domain/findings/findings.ts';
import type { HeldVillage } from '../domain/portal/held-village.ts';
import type { UnsavedData } from '../domain/portal/unsaved-data.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { loadCounty } from '../loading/county.ts';
import { openSurveyedSite } from '../site/surveyed-site.ts';
import { mustFollowPublished, UncommittedDataError } from './follow-published.ts';
import type { PublishedSite } from './published-site.ts';
import { countVillages, type BuildObserver, type Stage } from './build-observer.ts';
import type { Build, Publication } from './publication.ts';
import { publications } from './publications.ts';
import { openStaging, type StagingOptions } from './release/release.ts';
import { verifySite } from './release/verify.ts';
import { openRecordingWriter, readWrittenFiles } from './release/written-files.ts';
import { takeSnapshot } from './snapshot.ts';
import { holdVillages, type NotHeld } from './survey/hold-villages.ts';
import { surveyCounty, type CountySurvey } from './survey/survey-county.ts';

/** An older site at its place is replaced at the end, and only then. */
export interface BuildOptions extends StagingOptions {
	readonly base: string;
	readonly url: string | undefined;
	readonly asOf: IsoDate;
	/** What the site says of itself that this one replaces; absent where it is not to be compared with one. */
	readonly published?: PublishedSite | undefined;
	/** May it be of an earlier commit than the site that it replaces? */
	readonly allowOlder?: boolean;
	/** Must all data be in git as they are? */
	readonly committedOnly?: boolean;
	/** Is nothing to be published where one village has errors? */
	readonly strict?: boolean;
}

/** What the site says of the history of its data. */
export interface HistoryAccount {
	readonly log: LogScope | NoLog;
	readonly unsaved: UnsavedData | undefined;
	/** How many corrections are of commits whose dates cannot be right. */
	readonly misdated: number;
}

export interface BuildResult {
	/** Of the newest files, be they shown or not. */
	readonly findings: readonly Finding[];
	/** False when an error among the findings kept the site from being built; nothing was changed then. */
	readonly published: boolean;
	readonly villages: number;
	/** The villages that are shown as an earlier commit has them. */
	readonly held: readonly HeldVillage[];
	/** The villages with errors that could not be shown so; then nothing was published. */
	readonly notHeld: readonly NotHeld[];
	/** How many addresses the site has. */
	readonly addresses: number;
	/** Absent where nothing was published. */
	readonly history?: HistoryAccount;
}

/**
 * Check, draw, index, verify, and put in place: the whole tree or nothing.
 * @throws UncommittedDataError, HistoryBrokenError, OlderDataError or RewritingForgottenError when the data are not to
 * be published for the state of their history
 * @throws OutputOccupiedError when `out` holds something that is not a site
 * @throws OutputUnusableError when no site can be put there
 * @throws OutputInUseError while another build is at work there
 * @throws NoRoomError when the disk is too full
 * @throws SiteFaultError when the site is not what was written
 * @throws Error when a stage fails; the old site stays
 */
export async function buildPortal(
	options: BuildOptions,
	observer: BuildObserver,
): Promise<BuildResult> {
	const { url, base, asOf, published, allowOlder = false, committedOnly = false } = options;
	const historyFolder = path.resolve(options.dataFolder);
	const staging = openStaging(options);
	const { scratch } = staging;
	const during = async <T>(stage: Stage, work: () => T | Promise<T>): Promise<T> => {
		observer.started(stage);
		const done = await work();
		observer.ended(stage);
		return done;
	};
	try {
		const snapshot = takeSnapshot(historyFolder, path.join(scratch, 'data'));
		const dataFolder = snapshot.folder;
		const folders = { dataFolder, out: staging.folder, scratch };
		const { portal, register } = loadCounty(dataFolder);
		const villages = register.villages.size;
		const { version, survey, ...told } = await during('check', async () => {
			const version = readDataVersion(historyFolder, published?.commit);
			if (committedOnly && version.unsaved) throw new UncommittedDataError(version.unsaved);
			if (portal && published) {
				mustFollowPublished(published, version, portal.history.rewritten, allowOlder);
			}
			const { unsaved } = version;
			const look = (held: readonly HeldVillage[]) => {
				const isCommit = !unsaved && held.length === 0;
				const data = { digest: snapshot.id, ...(isCommit && { commit: version.commit }) };
				return surveyCounty({
					...{ ...folders, historyFolder, unsaved, held, data, villages, asOf, observer },
				});
			};
			const survey = await look([]);
			const { findings } = survey;
			if (!hasErrors(survey) || options.strict) {
				return { version, survey, findings, held: [], notHeld: [] };
			}
			const { held, notHeld } = holdVillages({
				...{ snapshot, historyFolder, scratch, asOf, findings, published },
			});
			const again = held.length > 0 ? await look(held) : survey;
			return { version, survey: again, findings, held, notHeld };
		});
		const { findings, held, notHeld } = told;
		const { surveyFolder } = survey;
		if (hasErrors(survey)) {
			staging.discard();
			return { findings, published: false, villages, held: [], notHeld, addresses: 0 };
		}
		const site = openSurveyedSite(dataFolder, surveyFolder);
		const root = url === undefined ? undefined : `${url}${base}`;
		const onVillage = countVillages(observer, villages);
		const writer = openRecordingWriter(folders);
		const build: Build = { ...folders, ...survey, writer, base, url, root, onVillage };
		// One after the other: what each of them holds in memory would add up.
		const write = async (own: readonly Publication[]) => {
			for (const publication of own) await publication.write(site, build);
		};
		await during('pages', () => write(publications.pages));
		await during('search', () => write(publications.search));
		const addresses = await during('release', async () => {
			await write(publications.files);
			await write(publications.descriptions);
			const all = Object.values(publications)
				.flat()
				.flatMap((publication: Publication) => [...publication.addresses(site, build)]);
			writer.close();
			verifySite(staging.folder, readWrittenFiles(scratch), all);
			const { title, history } = site.context.portal;
			snapshot.verify();
			const description = {
				...{ title, asOf, villages, addresses: all.length, data: snapshot.id },
				...{ commit: version.commit, unsaved: version.unsaved?.reason },
				held: held.map(({ village, shown }) => ({ village, commit: shown?.commit })),
				rewritten: history.rewritten.map(({ on, from }) => ({ on, from })),
			};
			staging.release(description, readWrittenFiles(scratch));
			return all.length;
		});
		const history = accountFor(survey.corrections, version.unsaved);
		return { findings, published: true, villages, held, notHeld, addresses, history };
	} catch (error) {
		staging.discard();
		throw error;
	}
}

function hasErrors({ findings }: Pick<CountySurvey, 'findings'>): boolean {
	return findings.some((each) => severityOf(each) === 'error');
}

function accountFor(log: CorrectionLog | NoLog, unsaved: UnsavedData | undefined): HistoryAccount {
	const corrections =
		typeof log === 'string' ? [] : [...log.villages.values()].flatMap((own) => own.corrections);
	return { log, unsaved, misdated: corrections.filter(({ misdated }) => misdated).length };
}
