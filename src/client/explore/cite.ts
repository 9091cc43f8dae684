import { date, money } from '../../texts/zh-CN/format.ts';
import { fillSentence } from '../sentence.ts';
import type { FoundRows } from './explore-messages.ts';
import type { ExploreWords } from './explore-words.ts';

/** What the site says of itself, as far as it can be asked. */
export interface SiteVersion {
	readonly commit?: string;
	/** The digest of the data. */
	readonly data?: string;
}

/** A preview has none. */
export async function fetchVersion(address: string): Promise<SiteVersion> {
	try {
		const response = await fetch(address, { cache: 'no-cache' });
		return response.ok ? ((await response.json()) as SiteVersion) : {};
	} catch {
		return {};
	}
}

interface Cited {
	/** The name of the site. */
	readonly title: string;
	readonly found: FoundRows;
	/** In words. */
	readonly conditions: readonly string[];
	readonly version: SiteVersion;
}

/** What was found where and when, in one line. */
export function citeFound(
	{ title, found, conditions, version }: Cited,
	{ sentences: t }: Pick<ExploreWords, 'sentences'>,
): string {
	const { commit, data } = version;
	return fillSentence(t.citation, {
		...{ title, count: found.count, asOf: date(found.asOf), address: location.href },
		conditions: conditions.length === 0 ? t.noConditions : conditions.join('、'),
		income: money(found.incomeFen),
		expense: money(found.expenseFen),
		data:
			commit !== undefined
				? fillSentence(t.commit, { commit })
				: data !== undefined
					? fillSentence(t.digest, { digest: data })
					: t.unversioned,
	});
}
