import type { CorrectionLog, NoLog } from '../corrections/correction.ts';
import type { SiteData } from '../site/site-data.ts';
import type { SiteWriter } from './site-writer.ts';

/** One build of a site: where its parts come from and go to. Folders are absolute paths. */
export interface Build {
	readonly dataFolder: string;
	/** Where the site is put together. */
	readonly out: string;
	/** The path the site will be published at, with slashes at both ends. */
	readonly base: string;
	/** The origin it will be published at. */
	readonly url: string | undefined;
	/** The address of the site's root, with a slash at its end; absent where the origin is not known. */
	readonly root: string | undefined;
	/** What the survey of the villages kept: see `src/site/`. */
	readonly surveyFolder: string;
	/** What its files are written with, in this process. */
	readonly writer: SiteWriter;
	/** For what passes between the processes. */
	readonly scratch: string;
	/** The folders with the search records of villages and payees. */
	readonly searchSpools: readonly string[];
	readonly corrections: CorrectionLog | NoLog;
	/** Told the id of each village that pages are about to be drawn for. */
	readonly onVillage: (id: string) => void;
	/** Of a preview: no other process can open its data. */
	readonly live?: true;
}

/** A kind of thing that the site publishes. */
export interface Publication {
	/** Where it stands, from the root of the site. Verified when all is written, and counted. */
	addresses(site: SiteData, build: Build): Iterable<string>;
	/** Writes what stands there. */
	write(site: SiteData, build: Build): Promise<void> | void;
}
