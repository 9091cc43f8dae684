import { periodicKind } from '../domain/obligations/obligation-periods.ts';
import type { Fulfilment } from '../domain/obligations/obligation-status.ts';
import { judgePunctuality } from '../domain/obligations/punctuality.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { profileOn } from '../domain/portal/rule-book.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import type { VillageDataset } from '../village/dataset.ts';
import { heldPeriodsOf } from '../village/held-periods.ts';

/** How a disclosure fulfils its item. `undefined` where no due date is set and nothing is missing. */
export function judgeFulfilment(
	disclosure: Disclosure,
	dataset: VillageDataset,
	context: PortalContext,
): Fulfilment | undefined {
	const item = context.register.catalogue.get(disclosure.obligation);
	const punctuality = judgePunctuality(
		disclosure,
		item,
		profileOn(context, disclosure.period.last),
	);
	if (!item || disclosure.notApplicable !== undefined) return punctuality;
	if (!periodicKind(item, dataset.village)) return punctuality;
	const lack = heldPeriodsOf(dataset).findLack(item, disclosure.period, [disclosure]);
	if (!lack) return punctuality;
	return { kind: 'table-missing', ...lack, ...(punctuality && { due: punctuality.due }) };
}
