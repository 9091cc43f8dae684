import type { AstroUserConfig } from 'astro';
import { locales } from '../../texts/index.ts';
import { columnLabels } from '../../views/column-labels.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const name = 'virtual:column-labels.css';
/** A path, for styles are known by how their path ends. */
const id = '/virtual/column-labels.css';

/** The headings of tables as a style sheet: made of the texts when the site is compiled, see `columnLabels`. */
export const columnLabelsPlugin: Plugin = {
	name: 'sunlit-village:column-labels',
	resolveId: (wanted: string) => (wanted === name ? id : undefined),
	load: (wanted: string) => (wanted === id ? columnLabels(locales) : undefined),
};
