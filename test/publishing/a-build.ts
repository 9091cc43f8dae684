import type { Build } from '../../src/publishing/publication.ts';

/** A build in which nothing is set but what a test is about. */
export function aBuild(own: Partial<Build> = {}): Build {
	return {
		dataFolder: '',
		out: '',
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
