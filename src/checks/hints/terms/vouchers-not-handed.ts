import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { entityName } from '../../../domain/money/entity.ts';
import { addDays, latestOf } from '../../../domain/time/calendar-date.ts';
import {
	periodsNotHandedIn,
	voucherDaysAwaited,
	type UnhandedPeriod,
} from '../../../village/vouchers-handed.ts';
import { declareHintRule, type FoundHint, type HintLimit } from '../hint-rule.ts';

interface Values extends HintValues {
	/** A line each: the key, and whose vouchers they are where they are not the collective's. */
	readonly periods: string;
	readonly count: number;
}

/** Of whoever registers when vouchers were handed in: the periods since the first that were left out. */
export const vouchersNotHanded = declareHintRule({
	id: 'vouchers-not-handed',
	severity: 'information',
	topic: 'terms',
	limit: ({ portal }): HintLimit<{ readonly daysAwaited: number }> => {
		const { voucherDays } = resolveHintLimits(portal);
		const daysAwaited = voucherDaysAwaited(voucherDays);
		return {
			source:
				daysAwaited === voucherDays
					? { kind: 'threshold', settings: ['voucherDays'] }
					: { kind: 'rule' },
			values: { daysAwaited },
		};
	},
	*run(dataset, { portal, asOf }): Generator<FoundHint<Values>> {
		const daysAwaited = voucherDaysAwaited(resolveHintLimits(portal).voucherDays);
		const left = periodsNotHandedIn(dataset, { daysAwaited, asOf });
		for (const [year, own] of Map.groupBy(left, ({ period }) => period.year)) {
			const last = latestOf(own.map(({ period }) => period.last));
			if (last === undefined) continue;
			yield {
				subject: yearSubject(year),
				on: addDays(last, daysAwaited),
				values: { periods: own.map(tellPeriod).join('\n'), count: own.length },
				rows: [],
			};
		}
	},
});

function tellPeriod({ entity, period }: UnhandedPeriod): string {
	return entity === 'collective' ? period.key : `${period.key} ${entityName(entity)}`;
}
