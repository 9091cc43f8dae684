import type { Affair } from '../../../src/domain/obligations/affair.ts';
import {
	addDays,
	daysBetween,
	isoDate,
	type IsoDate,
} from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import { endOfSpan, periodOf, workingDay, yearsOf, type Span } from '../calendar.ts';
import type { CatalogueEntry } from '../../new/standard-catalogue.ts';
import type { ClosedPeriod } from '../ledger/book.ts';
import { lapseMonth, hasLapse } from '../plans/lapses.ts';
import { villagePlaces } from '../ledger/wording.ts';
import { holderOn, type DemoOfficial } from '../officials.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { bookedEvents } from './booked-events.ts';
import { catalogueItem, periodicItems, periodsOf } from './catalogue-items.ts';
import { addCorrection } from './corrections.ts';
import { electionEvents, officeHolders } from './elections.ts';
import { lettingEvents } from './lettings.ts';
import { eventTemplates, periodicTemplates } from './templates.ts';
import { termEvents } from './term-events.ts';
import { dueDay, publicationDay } from './schedule.ts';
import type { DisclosureText, Telling } from './telling.ts';

/** One disclosure, before it has its number. */
export interface Disclosure {
	readonly affair: Affair;
	readonly item: CatalogueEntry;
	readonly period: string;
	readonly publishedOn: IsoDate;
	readonly postedFrom: IsoDate;
	readonly postedTo: IsoDate;
	readonly reviewedOn: IsoDate;
	readonly preparedBy: string;
	readonly reviewedBy?: string;
	readonly approvedBy: string;
	readonly text: DisclosureText;
}

export interface Published {
	readonly disclosures: readonly Disclosure[];
	readonly ledgers: readonly ClosedPeriod[];
	readonly balances: readonly ClosedPeriod[];
	readonly budgetYears: readonly number[];
}

interface Source {
	readonly village: DemoVillage;
	readonly officials: readonly DemoOfficial[];
	readonly books: readonly ClosedPeriod[];
	readonly span: Span;
}

/** The demo is seen on the 15th of the month after its last month. */
export function seenOn(span: Span): IsoDate {
	return addDays(endOfSpan(span), 15);
}

/** What the village has published until the day on which the demo is seen. */
export function publish(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	books: readonly ClosedPeriod[],
	span: Span,
): Published {
	const source = { village, officials, books, span };
	const disclosures = [...periodicDisclosures(source), ...eventDisclosures(source)]
		.filter(({ publishedOn }) => publishedOn <= seenOn(span))
		.sort(
			(a, b) =>
				compareText(a.publishedOn, b.publishedOn) ||
				compareText(a.item.目录编号, b.item.目录编号) ||
				compareText(a.period, b.period),
		);
	const ofTable = (table: string) =>
		new Set(disclosures.filter(({ item }) => item.数据表 === table).map(({ period }) => period));
	const [ledgerPeriods, balancePeriods, budgetPeriods] = ['ledger', 'balances', 'budget'].map(
		ofTable,
	);
	const unregistered = findUnregisteredLedger(village, books);
	const withheld = findWithheldLedger(village, books);
	// Balances are kept up to the last period shown, without a hole: each one opens with the one before.
	const lastWithBalance = books.findLastIndex(
		({ key }) => ledgerPeriods?.has(key) === true || balancePeriods?.has(key) === true,
	);
	return {
		disclosures: disclosures.filter(
			({ item, period }) => !(item.数据表 === 'ledger' && period === unregistered),
		),
		ledgers: books.filter(({ key }) => ledgerPeriods?.has(key) && key !== withheld),
		balances: books.slice(0, lastWithBalance + 1),
		budgetYears: yearsOf(span).filter((year) => budgetPeriods?.has(String(year))),
	};
}

/** One ledger of a village with gaps is there, but nobody entered it in the register. */
function findUnregisteredLedger(
	village: DemoVillage,
	books: readonly ClosedPeriod[],
): string | undefined {
	if (village.habit !== 'gaps') return undefined;
	return books.find(({ key }) => key.endsWith('-04') && !isMissing(village, 'ledger', key))?.key;
}

/** Another one is entered there, and the ledger itself was never handed in. */
function findWithheldLedger(
	village: DemoVillage,
	books: readonly ClosedPeriod[],
): string | undefined {
	if (village.habit !== 'gaps') return undefined;
	return books.findLast(({ key }) => key.endsWith('-08') && !isMissing(village, 'ledger', key))
		?.key;
}

function* periodicDisclosures(source: Source): Generator<Disclosure> {
	const { village, span } = source;
	for (const affair of ['party', 'village', 'finance'] as const) {
		for (const item of periodicItems(affair)) {
			const template = periodicTemplates.find(
				(one) => one.affair === affair && one.item === item.公开事项,
			);
			if (!template) throw new RangeError(`No text for the catalogue item “${item.公开事项}”.`);
			for (const year of yearsOf(span)) {
				for (const period of periodsOf(item.公开频次, year, village.closing)) {
					const { first, last } = periodOf(period);
					const isPlan = item.数据表 === 'budget';
					if (last > endOfSpan(span) && !isPlan) continue;
					if (isMissing(village, item.数据表 || item.目录编号, period)) continue;
					const random = randomFrom(`${village.id}/${item.目录编号}/${period}`);
					const earliest = isPlan ? isoDate(year, 1, 12) : addDays(last, 1);
					const publishedOn = publicationDay(village, dueDay(item, first, last), earliest, random);
					const date = isPlan ? publishedOn : last;
					yield makeDisclosure(
						source,
						item,
						affair,
						period,
						date,
						publishedOn,
						random,
						template.write,
					);
				}
			}
		}
	}
}

function* eventDisclosures(source: Source): Generator<Disclosure> {
	const { village, books, span } = source;
	const events = [
		...yearsOf(span).flatMap((year) => drawEvents(village, year)),
		...bookedEvents(village, books),
		...lettingEvents(village),
		...officeHolders(village, source.officials, workingDay({ year: span.firstYear, month: 1 }, 9)),
		...electionEvents(village, source.officials),
		...termEvents(village, source.officials, {
			since: isoDate(span.firstYear, 1, 1),
			seen: seenOn(span),
		}),
	];
	for (const { key, affair, item: name, date, prompt, write, ...told } of events) {
		if (date > endOfSpan(span) || date < isoDate(span.firstYear, 1, 1)) continue;
		const item = catalogueItem(affair, name);
		if (isMissing(village, `${item.目录编号}/${key}`, date)) continue;
		const random = randomFrom(`${village.id}/${key}/${date}`);
		const publishedOn =
			('publishedOn' in told ? told.publishedOn : undefined) ??
			(prompt ? date : publicationDay(village, dueDay(item, date, date), date, random));
		yield makeDisclosure(source, item, affair, date, date, publishedOn, random, write);
	}
}

/** The chances in the templates are those of a busy village; this is the share that most villages announce. */
const shareTold = 0.7;

function drawEvents(village: DemoVillage, year: number) {
	return eventTemplates.flatMap((template) => {
		const random = randomFrom(`${village.id}/${template.key}/${year}`);
		const happens =
			(template.years?.includes(year) ?? true) &&
			(!template.trait || village.traits.includes(template.trait)) &&
			random.chance(template.chance === undefined ? 1 : template.chance * shareTold);
		if (!happens) return [];
		const [low, high] = template.days ?? [3, 26];
		const date = workingDay({ year, month: random.pick(template.months) }, random.int(low, high));
		return [{ ...template, date }];
	});
}

/** Did a village with gaps leave this out? It always discloses its balances. */
function isMissing(village: DemoVillage, what: string, period: string): boolean {
	if (village.habit !== 'gaps' || what === 'balances') return false;
	return randomFrom(`${village.id}/missing/${what}/${period}`).chance(
		what === 'ledger' ? 0.12 : 0.24,
	);
}

function makeDisclosure(
	source: Source,
	item: CatalogueEntry,
	affair: Affair,
	period: string,
	date: IsoDate,
	publishedOn: IsoDate,
	random: Random,
	write: (telling: Telling) => DisclosureText,
): Disclosure {
	const { village, officials, books } = source;
	const name: Telling['name'] = (seat) => holderOn(officials, seat, date);
	const signer: Telling['name'] = (seat) => holderOn(officials, seat, publishedOn);
	const places = random.sample(villagePlaces(village), 9);
	const telling: Telling = {
		village,
		officials,
		books,
		random,
		period,
		date,
		publishedOn,
		places,
		name,
	};
	const text = addCorrection(write(telling), random, `${village.id}/${item.数据表}/${period}`);
	const reviewedOn = addDays(
		publishedOn,
		-Math.min(random.int(0, 3), Math.max(0, daysBetween(date, publishedOn))),
	);
	const onBoard = random.chance(village.habit === 'late' ? 0.15 : 0.02)
		? random.int(4, 8)
		: random.int(10, 16);
	return {
		affair,
		item,
		period,
		publishedOn,
		postedFrom: publishedOn,
		postedTo: addDays(publishedOn, onBoard),
		reviewedOn,
		preparedBy: affair === 'finance' && random.chance(0.5) ? signer('accountant') : signer('clerk'),
		...(affair !== 'party' &&
			!isUnreviewed(village, item, period) && { reviewedBy: signer('supervisor') }),
		approvedBy: signer(affair === 'party' ? 'secretary' : affair === 'village' ? 'head' : 'chair'),
		text,
	};
}

function isUnreviewed(village: DemoVillage, item: CatalogueEntry, period: string): boolean {
	if (item.数据表 !== 'ledger' || !hasLapse(village, 'review-left-out')) return false;
	const { first, last } = periodOf(period);
	const month = lapseMonth(village, 'review-left-out');
	return first <= month.first && month.last <= last;
}
