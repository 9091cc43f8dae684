import { nameWithTownship } from '../../domain/portal/county-register.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { SiteData } from '../../site/site-data.ts';
import { textsFor } from '../../texts/index.ts';
import { listDueItems, type DueItem } from '../../views/due-days.ts';
import {
	townshipCalendarPath,
	townshipDuePath,
	villageCalendarPath,
	villageDuePath,
} from '../../views/paths.ts';
import { writeDownloads, type Download } from '../files/downloads.ts';
import type { Publication } from '../publication.ts';
import { writeCalendarFile, type DayEvent } from './calendar-file.ts';

/** What is due on a day fits on the screen of a phone. */
const mostLines = 30;
const mostNames = 10;

/** The days on which each village, and each township's villages, have something due. */
export const dueCalendars: Publication = {
	*addresses({ context: { register } }) {
		for (const id of register.townships.keys()) yield townshipDuePath(id);
		for (const id of register.villages.keys()) yield villageDuePath(id);
	},
	write: (site, { root, writer }) => writeDownloads(writer, listDueCalendars(site, root)),
};

/** @param root the address of the site's root, with a slash at its end; without it no event has an address */
export function* listDueCalendars(
	{ context, county }: Pick<SiteData, 'context' | 'county'>,
	root: string | undefined,
): Generator<Download> {
	const { feeds: t } = textsFor(context.portal.locales[0]);
	const file = (own: { path: string; page: string; who: string; id: string }, due: DueItem[]) => ({
		path: own.path.slice(1),
		text: writeCalendarFile({
			...{ name: t.dueTitle(own.who), description: t.dueDescription },
			...{ producer: context.portal.title, asOf: context.asOf },
			events: eventsOf(due, { ...own, url: root && `${root}${own.page.slice(1)}` }, context),
		}),
	});
	for (const { id, name, villages } of county.townships) {
		const ofTownship: DueItem[] = [];
		for (const summary of villages) {
			const due = listDueItems(summary, context);
			ofTownship.push(...due);
			const { id } = summary;
			const who = nameWithTownship(id, context.register);
			yield file({ path: villageDuePath(id), page: villageCalendarPath(id), who, id }, due);
		}
		const who = t.ofTownship(name);
		yield file({ path: townshipDuePath(id), page: townshipCalendarPath(id), who, id }, ofTownship);
	}
}

/** One event a day: many items are due on the same one. */
function eventsOf(
	due: readonly DueItem[],
	{ id, who, url }: { id: string; who: string; url: string | undefined },
	{ portal, register }: PortalContext,
): DayEvent[] {
	const { feeds: t } = textsFor(portal.locales[0]);
	const nameOf = ({ item }: DueItem) => register.catalogue.get(item)?.item ?? item;
	return [...Map.groupBy(due, (each) => each.due)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([on, ofDay]) => {
			const items = [...Map.groupBy(ofDay, ({ item, period }) => `${item} ${period}`).values()];
			const lines = items.slice(0, mostLines).flatMap((villages) => {
				const [first] = villages;
				if (!first) return [];
				if (id === first.village) return t.dueItem(nameOf(first), first.period);
				const names = villages
					.slice(0, mostNames)
					.map(({ village }) => register.villages.get(village)?.name ?? village);
				return t.dueVillages(nameOf(first), first.period, names, villages.length);
			});
			const [first] = ofDay;
			const more = items.length - lines.length;
			return {
				id: `due-${on}-${id}@${portal.county.code}`,
				on,
				title: t.dueOn(who, first ? nameOf(first) : '', items.length),
				description: [...lines, ...(more > 0 ? [t.dueMore(more)] : [])].join('\n'),
				url,
			};
		});
}
