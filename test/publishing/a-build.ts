import type { Build } from '../../src/publishing/publication.ts';
import { openSiteWriter, type SiteWriter } from '../../src/publishing/site-writer.ts';

/** A build in which nothing is set but what a test is about. */
export function aBuild(own: Partial<Build> = {}): Build {
	return {
		dataFolder: '',
		out: '',
		writer: aWriter(''),
		base: '/',
		url: undefined,
		root: undefined,
		surveyFolder: '',
		scratch: '',
		searchSpools: [],
		corrections: 'no-repository',
		onVillage: () => undefined,
		...own,
	};
}

/** Writes below a folder, and tells nobody what. */
export function aWriter(folder: string): SiteWriter {
	return openSiteWriter(folder, () => undefined);
}
