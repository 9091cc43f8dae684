import { yearSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { addDays } from '../../../domain/time/calendar-date.ts';
import { declareHintRule, type FoundHint, type HintLimit } from '../hint-rule.ts';
import { mostDaysAwaited, periodsNotHandedIn } from '../../../village/vouchers-handed.ts';

interface Values extends HintValues {
	/** Keys, separated by blanks. */
	readonly periods: string;
	readonly count: number;
}

/** Of a village that registers when its vouchers were handed in: the periods since the first that it left out. */
export const vouchersNotHanded = declareHintRule({
	id: 'vouchers-not-handed',
	severity: 'information',
	topic: 'terms',
	limit: (): HintLimit<{ readonly mostDaysAwaited: number }> => ({
		source: { kind: 'rule' },
		values: { mostDaysAwaited },
	}),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		const byYear = Map.groupBy(periodsNotHandedIn(dataset, asOf), ({ year }) => year);
		for (const [year, periods] of byYear) {
			const last = periods.reduce((a, b) => (b.last > a.last ? b : a));
			yield {
				subject: yearSubject(year),
				on: addDays(last.last, mostDaysAwaited),
				values: { periods: periods.map(({ key }) => key).join(' '), count: periods.length },
				rows: [],
			};
		}
	},
});
