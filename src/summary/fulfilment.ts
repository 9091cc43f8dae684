import { findCommitDay } from '../domain/obligations/commit-days.ts';
import { comesWithEvents, periodicKind } from '../domain/obligations/obligation-periods.ts';
import type { Fulfilment } from '../domain/obligations/obligation-status.ts';
import { judgePunctuality } from '../domain/obligations/punctuality.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { profileOn } from '../domain/portal/rule-book.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { commitDaysOf } from '../village/commit-days.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';

/** How a disclosure fulfils its item. `undefined` where no due date is set and nothing is missing. */
export function judgeFulfilment(
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: PortalContext,
): Fulfilment | undefined {
	const item = context.register.catalogue.get(disclosure.obligation);
	const { period } = disclosure;
	const punctuality = judgePunctuality(
		disclosure,
		item,
		profileOn(context, period.last),
		findCommittedOn(disclosure, dataset, context),
	);
	if (!item || disclosure.notApplicable !== undefined) return punctuality;
	if (item.frequency === 'standing') return punctuality;
	const held = heldPeriodsOf(dataset);
	const lack = comesWithEvents(item)
		? held.findEventLack(item, disclosure)
		: held.findLack(item, period, [disclosure]);
	if (!lack) return punctuality;
	return { kind: 'table-missing', ...lack, ...(punctuality && { due: punctuality.due }) };
}

/** The day by which a disclosure and what its tables hold of the period were committed, where the history proves one. */
export function findCommittedOn(
	disclosure: Disclosure,
	dataset: VillageDataset,
	{ register }: Pick<PortalContext, 'register'>,
): IsoDate | undefined {
	const days = commitDaysOf(dataset, register);
	const item = register.catalogue.get(disclosure.obligation);
	if (!days || !item || disclosure.notApplicable !== undefined) return undefined;
	return periodicKind(item, dataset.village)
		? findCommitDay(item, disclosure.period, [disclosure], days)
		: days.ofRegistration(disclosure);
}
