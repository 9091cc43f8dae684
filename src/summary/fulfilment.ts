import { findCommitDay } from '../domain/obligations/commit-days.ts';
import { comesWithEvents, periodicKind } from '../domain/obligations/obligation-periods.ts';
import type { Fulfilment } from '../domain/obligations/obligation-status.ts';
import type { RequiredTable } from '../domain/obligations/required-table.ts';
import { judgePunctuality } from '../domain/obligations/punctuality.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { profileOn } from '../domain/portal/rule-book.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { commitDaysOf } from '../village/commit-days.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';
import { indexVillage } from '../village/index/village-index.ts';

/** How a disclosure stands by itself. */
export interface JudgedDisclosure {
	/** How it fulfils its item; absent where no due date is set and nothing is missing. */
	readonly punctuality: Fulfilment | undefined;
	/** The day by which it and what its tables hold of the period were committed, where the history proves one. */
	readonly committedOn: IsoDate | undefined;
}

/**
 * Judges a disclosure as the calendar does: with all that is registered of its item, for months of which another row
 * says that nothing happened are not missing.
 */
export function judgeDisclosure(
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: PortalContext,
): JudgedDisclosure {
	const item = context.register.catalogue.get(disclosure.obligation);
	const { period } = disclosure;
	const committedOn = findCommittedOn(disclosure, dataset, context);
	const punctuality = judgePunctuality(
		disclosure,
		item,
		profileOn(context, period.last),
		committedOn,
	);
	const lack = findLack(disclosure, item, dataset, context);
	if (!lack) return { punctuality, committedOn };
	const due = punctuality && { due: punctuality.due };
	return { punctuality: { kind: 'table-missing', ...lack, ...due }, committedOn };
}

/** The day of {@link JudgedDisclosure.committedOn} alone. */
export function findCommittedOn(
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: Pick<PortalContext, 'register' | 'asOf'>,
): IsoDate | undefined {
	const days = commitDaysOf(dataset, context.register);
	const item = context.register.catalogue.get(disclosure.obligation);
	if (!days || !item || disclosure.notApplicable !== undefined) return undefined;
	if (!periodicKind(item, dataset.village)) return days.ofRegistration(disclosure);
	const registered = registeredWith(disclosure, item, dataset, context);
	return findCommitDay(item, disclosure.period, [disclosure], days, registered);
}

/** The table that should tell of it and does not. Where nothing happened, or something must always stand, none need. */
function findLack(
	disclosure: Disclosure,
	item: CatalogueItem | undefined,
	dataset: VillageDataset,
	context: PortalContext,
): RequiredTable | undefined {
	if (!item || disclosure.notApplicable !== undefined || item.frequency === 'standing') {
		return undefined;
	}
	const held = heldPeriodsOf(dataset);
	if (comesWithEvents(item)) return held.findEventLack(item, disclosure);
	const registered = registeredWith(disclosure, item, dataset, context);
	return held.findLack(item, disclosure.period, registered);
}

/** What is registered of the item by the as-of day, this one among it. */
function registeredWith(
	disclosure: Disclosure,
	item: CatalogueItem,
	dataset: VillageDataset,
	{ asOf }: Pick<PortalContext, 'asOf'>,
): readonly Disclosure[] {
	const published = indexVillage(dataset)
		.registrationsOf(item)
		.filter(({ publishedOn }) => publishedOn <= asOf);
	return published.includes(disclosure) ? published : [...published, disclosure];
}
