import type { Texts } from '../../texts/index.ts';

/** What the page hands its script: sentences, addresses with what varies in braces, and the names of villages. */
export interface ExploreWords {
	readonly sentences: Texts['explore']['sentences'];
	readonly addresses: Readonly<Record<'index' | 'row' | 'payee' | 'portal', string>>;
	/** The name of a village, by its id. */
	readonly villageName: (id: string) => string;
}
