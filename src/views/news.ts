import type { CorrectionLine } from '../corrections/correction-line.ts';
import type { Correction } from '../corrections/correction.ts';
import { affairs, affairTable, type Affair } from '../domain/obligations/affair.ts';
import { compareText } from '../domain/order.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import { addDays, type IsoDate } from '../domain/time/calendar-date.ts';
import type { AnswerNews } from '../summary/comment-counts.ts';
import type { DisclosureHeadline } from '../summary/disclosure-headlines.ts';
import type { VillageSummary } from '../summary/village-summary.ts';
import { nameLackingTable } from './lacking-table.ts';
import { correctionAnchor, correctionLine } from './pages/corrections.ts';
import {
	registerRowPath,
	villageCalendarPath,
	villageCorrectionsPath,
	villagePath,
} from './paths.ts';
import { headlinePath } from './row-address.ts';
import type { VillageOutline } from './village-outline.ts';

/** Something that happened in a village, for those who follow it. */
export type News = {
	readonly village: string;
	/** The day on which it happened, never that of a build. */
	readonly on: IsoDate;
	/** Absent of what belongs to none. */
	readonly affair?: Affair | undefined;
	/** Where it is read. */
	readonly path: string;
	/** What it is called for good, as an address below the site's; nothing else is called the same. */
	readonly name: string;
} & (
	| { readonly kind: 'disclosed'; readonly headline: DisclosureHeadline }
	| { readonly kind: 'corrected'; readonly line: CorrectionLine }
	| {
			/** What was not there when its time was over, as it stands now. */
			readonly kind: 'overdue';
			readonly item: CatalogueItem;
			readonly period: string;
			readonly due: IsoDate;
			/** Registered, while this table holds nothing of it. */
			readonly lacking?: string | undefined;
	  }
	| { readonly kind: 'answered' | 'unanswered'; readonly answer: AnswerNews }
);

/** What is known of a village without its files. */
export interface FollowedVillage {
	readonly summary: VillageSummary;
	readonly outline: VillageOutline | undefined;
	/** Newest first; none where no history is told. */
	readonly corrections: readonly Correction[];
}

/** What happened in a village, newest first: of disclosures the newest, of what is overdue that of the last months. */
export function villageNews(village: FollowedVillage, context: PortalContext): News[] {
	return [
		...disclosed(village, context),
		...corrected(village, context),
		...overdue(village, context),
		...answers(village),
	].sort(compareNews);
}

/** Newest first; of one day in the order of their names. */
export function compareNews(a: News, b: News): number {
	return compareText(b.on, a.on) || compareText(a.name, b.name);
}

/** A disclosure happened when the history proves that it was there, where that is later than is stated. */
function disclosed({ summary: { id: village, newest } }: FollowedVillage, { asOf }: PortalContext) {
	return newest
		.filter(({ publishedOn }) => publishedOn <= asOf)
		.map((headline): News => ({
			...{ kind: 'disclosed', village, headline, affair: headline.affair },
			on: headline.committedOn ?? headline.publishedOn,
			path: headlinePath(village, headline),
			name: `${villagePath(village)}#${affairTable[headline.affair]}-${headline.id}`,
		}));
}

function corrected({ summary, outline, corrections }: FollowedVillage, context: PortalContext) {
	const { id: village } = summary;
	return corrections.map((correction): News => {
		const line = correctionLine(correction, outline, context.register);
		const place = `${villageCorrectionsPath(village)}#${correctionAnchor(line.id)}`;
		const affair = affairOf(correction, context);
		return { kind: 'corrected', village, on: line.on, affair, line, path: place, name: place };
	});
}

/** The affair of a register of disclosures, or of the item of the catalogue that a table fulfils. */
function affairOf(
	{ table, obligation }: Correction,
	{ register: { catalogue } }: PortalContext,
): Affair | undefined {
	if (obligation !== undefined) return catalogue.get(obligation)?.affair;
	return (
		affairs.find((each) => affairTable[each] === table) ??
		[...catalogue.values()].find((item) => item.table === table)?.affair
	);
}

function overdue({ summary }: FollowedVillage, { register }: PortalContext): News[] {
	const { id: village, calendar } = summary;
	return calendar.obligations.flatMap((obligation) => {
		const item = register.catalogue.get(obligation.item);
		if (!item) return [];
		return obligation.entries.flatMap(({ period, status, id, recorded }): News[] => {
			if (status.kind !== 'missing' && status.kind !== 'table-missing') return [];
			const { due } = status;
			if (due === undefined) return [];
			const path = villageCalendarPath(village);
			const event = id ?? recorded;
			const lacking = status.kind === 'table-missing' ? nameLackingTable(status) : undefined;
			return [
				{
					...{ kind: 'overdue', village, affair: item.affair, item, period, due, lacking, path },
					on: addDays(due, 1),
					name: `${path}#overdue-${item.id}-${period}${event === undefined ? '' : `-${event}`}`,
				},
			];
		});
	});
}

function answers({ summary: { id: village, comments } }: FollowedVillage): News[] {
	return comments.news.map((answer) => {
		const kind = answer.answer === undefined ? 'unanswered' : 'answered';
		const path = registerRowPath(village, 'comments', answer.id);
		return { kind, village, on: answer.on, answer, path, name: `${path}-${kind}-${answer.by}` };
	});
}
