import { affairs } from '../../domain/obligations/affair.ts';
import { nameWithTownship } from '../../domain/portal/county-register.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { earliestOf } from '../../domain/time/calendar-date.ts';
import type { SiteData } from '../../site/site-data.ts';
import { textsFor } from '../../texts/index.ts';
import { compareNews, villageNews, type News } from '../../views/news.ts';
import {
	affairCalendarPath,
	affairFeedPath,
	countyFeedPath,
	homePath,
	townshipFeedPath,
	townshipPath,
	villageFeedPath,
	villagePath,
} from '../../views/paths.ts';
import { writeDownloads, type Download } from '../files/downloads.ts';
import type { Build, Publication } from '../publication.ts';
import { writeAtomFeed, type AtomEntry } from './atom-feed.ts';

/** Readers ask for a feed again and again: it tells what is newest, and no more. */
const mostEntries = { village: 30, several: 100 } as const;

/** What is new in each village, each township, each affair and the county; only where the origin is known. */
export const newsFeeds: Publication = {
	*addresses({ context: { register } }, { root }) {
		if (root === undefined) return;
		yield* [countyFeedPath, ...affairs.map(affairFeedPath)];
		for (const id of register.townships.keys()) yield townshipFeedPath(id);
		for (const id of register.villages.keys()) yield villageFeedPath(id);
	},
	write(site, { root, corrections, writer }) {
		if (root !== undefined) writeDownloads(writer, listNewsFeeds(site, { root, corrections }));
	},
};

export interface NewsFeedsOptions extends Pick<Build, 'corrections'> {
	readonly root: string;
}

export function* listNewsFeeds(
	{ context, county, outlines }: Pick<SiteData, 'context' | 'county' | 'outlines'>,
	{ root, corrections: log }: NewsFeedsOptions,
): Generator<Download> {
	const { portal, register } = context;
	const { feeds: t, site } = textsFor(portal.locales[0]);
	const entry = openEntries(context);
	const feed = (
		own: { path: string; page: string; who: string; description?: string; since: string },
		news: readonly News[],
	): Download => ({
		path: own.path.slice(1),
		text: writeAtomFeed({
			...{ root, description: t.description, ...own },
			...{ title: t.title(own.who), publisher: portal.publisher, site: portal.title },
			entries: news.map(entry),
		}),
	});
	const newest = (news: readonly News[]) =>
		news.toSorted(compareNews).slice(0, mostEntries.several);
	const sinceOf = (villages: readonly { readonly calendar: { readonly since: string } }[]) =>
		earliestOf(villages.map(({ calendar }) => calendar.since)) ?? context.asOf;
	const all: News[] = [];
	for (const { id, name, villages } of county.townships) {
		const ofTownship: News[] = [];
		for (const summary of villages) {
			const corrections =
				typeof log === 'string' ? [] : (log.villages.get(summary.id)?.corrections ?? []);
			const news = villageNews(
				{ summary, outline: outlines.get(summary.id), corrections },
				context,
			);
			const who = nameWithTownship(summary.id, register);
			const own = { path: villageFeedPath(summary.id), page: villagePath(summary.id), who };
			yield feed({ ...own, since: summary.calendar.since }, news.slice(0, mostEntries.village));
			ofTownship.push(...news);
		}
		const own = { path: townshipFeedPath(id), page: townshipPath(id), who: t.ofTownship(name) };
		yield feed({ ...own, since: sinceOf(villages) }, newest(ofTownship));
		all.push(...ofTownship);
	}
	const since = sinceOf(county.townships.flatMap(({ villages }) => villages));
	const { name } = portal.county;
	for (const affair of affairs) {
		const who = t.ofAffair(name, site.affair[affair]);
		const own = { path: affairFeedPath(affair), page: affairCalendarPath(affair), who };
		yield feed(
			{ ...own, description: t.affairDescription, since },
			newest(all.filter((each) => each.affair === affair)),
		);
	}
	yield feed({ path: countyFeedPath, page: homePath, who: t.ofCounty(name), since }, newest(all));
}

/** How news are told. */
function openEntries({ portal, register }: PortalContext): (news: News) => AtomEntry {
	const { feeds: t, corrections, site } = textsFor(portal.locales[0]);
	const tell = (news: News, where: string): Pick<AtomEntry, 'title' | 'summary' | 'statedOn'> => {
		switch (news.kind) {
			case 'disclosed': {
				const { affair, title, period, publishedOn, committedOn } = news.headline;
				const statedOn = committedOn === undefined ? undefined : publishedOn;
				return {
					title: t.disclosed(where, title),
					summary: t.disclosedOn(site.affairPublic[affair], period, publishedOn, committedOn),
					statedOn,
				};
			}
			case 'corrected': {
				const { line } = news;
				return {
					title: t.corrected(where, corrections.subject(line)),
					summary: corrections.told(line),
				};
			}
			case 'overdue': {
				const { item, period, due, lacking } = news;
				return {
					title: t.overdue(where, item.item, period, lacking !== undefined),
					summary: t.overdueSince(due, lacking),
				};
			}
			case 'answered':
			case 'unanswered': {
				const { by, text, on, answer = '', dueOn = on } = news.answer;
				return {
					title: t[news.kind](where, by, text),
					summary: news.kind === 'answered' ? t.answeredOn(on, answer) : t.unansweredSince(dueOn),
				};
			}
		}
	};
	return (news) => ({
		...{ name: news.name, path: news.path, on: news.on },
		kind: { term: news.kind, label: t.kinds[news.kind] },
		...tell(news, nameWithTownship(news.village, register)),
	});
}
