import { Feed } from 'feed';
import type { IsoDate } from '../../domain/time/calendar-date.ts';

/** A feed, with texts as they are: what stands in the data is no markup. */
export interface AtomFeed {
	/** The address of the site's root, with a slash at its end. The other addresses begin there. */
	readonly root: string;
	/** Of the feed itself. */
	readonly path: string;
	/** Of the page that shows the same. */
	readonly page: string;
	readonly title: string;
	readonly description: string;
	/** Who is answerable for what it says. */
	readonly publisher: string;
	/** The name of the site. */
	readonly site: string;
	/** When nothing has happened yet, the day from which it could. */
	readonly since: IsoDate;
	/** Newest first. */
	readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
	/** What it is called for good, as an address below the root. */
	readonly name: string;
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** The day on which it happened. */
	readonly on: IsoDate;
	/** The day that is stated for it, where that is another. */
	readonly statedOn?: IsoDate | undefined;
	/** Its kind, in a word for programs and in one for people. */
	readonly kind?: { readonly term: string; readonly label: string };
}

/** Writes a feed as Atom (RFC 4287). Days are those of Beijing. */
export function writeAtomFeed({ root, entries, ...feed }: AtomFeed): string {
	const address = (path: string) => `${root}${path.slice(1)}`;
	const own = new Feed({
		id: address(feed.page),
		link: address(feed.page),
		title: feed.title,
		description: feed.description,
		updated: noon(entries[0]?.on ?? feed.since),
		generator: feed.site,
		feedLinks: { atom: address(feed.path) },
		author: { name: feed.publisher },
	});
	for (const { name, path, title, summary, on, statedOn, kind } of entries) {
		own.addItem({
			id: address(name),
			link: address(path),
			title: asMarkup(title),
			date: noon(on),
			description: asMarkup(summary),
			...(statedOn !== undefined && { published: noon(statedOn) }),
			...(kind && { category: [{ name: kind.label, term: kind.term }] }),
		});
	}
	return own.atom1();
}

/** Titles and summaries of a feed are HTML to its readers; what stands in the data is text. */
function asMarkup(text: string): string {
	return text
		.replace(/[\uFFFE\uFFFF]/g, '')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const noon = (day: IsoDate) => new Date(`${day}T12:00:00+08:00`);
