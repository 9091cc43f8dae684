import { drawnPages } from './draw/draw-pages.ts';
import { dueCalendars } from './feeds/due-calendars.ts';
import { newsFeeds } from './feeds/news-feeds.ts';
import { calendarFiles } from './files/calendar-downloads.ts';
import { compareFiles } from './files/compare-files.ts';
import { correctionFiles } from './files/correction-downloads.ts';
import { fundFiles } from './files/fund-downloads.ts';
import { countyTableFiles } from './files/county-tables.ts';
import { deskCountyFile } from './files/desk-county.ts';
import { hintFiles } from './files/hint-downloads.ts';
import { hostHeaders } from './files/host-headers.ts';
import { ledgerFiles } from './files/ledger-files.ts';
import { payeeFiles } from './files/payees.ts';
import { programGuides } from './files/program-guides.ts';
import { templateFiles } from './files/templates.ts';
import { apiFiles } from './open-data/api-files.ts';
import { openDataDescriptions } from './open-data/open-data-descriptions.ts';
import { openDataFiles } from './open-data/open-data-files.ts';
import type { Publication } from './publication.ts';
import { sitemap } from './release/sitemap.ts';
import { searchIndex } from './search/search.ts';

/** Everything that a site publishes, by the stage of the build in which it is written. */
export const publications = {
	pages: [drawnPages],
	search: [searchIndex],
	files: [
		calendarFiles,
		compareFiles,
		correctionFiles,
		countyTableFiles,
		deskCountyFile,
		fundFiles,
		hintFiles,
		hostHeaders,
		ledgerFiles,
		payeeFiles,
		templateFiles,
		newsFeeds,
		dueCalendars,
		openDataFiles,
		apiFiles,
		programGuides,
		sitemap,
	],
	/** What tells of the files. */
	descriptions: [openDataDescriptions],
} as const satisfies Record<string, readonly Publication[]>;
