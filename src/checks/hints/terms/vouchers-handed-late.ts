import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { resolveHintLimits } from '../../../domain/hints/hint-limits.ts';
import { daysBetween, type IsoDate } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	readonly period: string;
	readonly handedOn: IsoDate;
	readonly days: number;
}

/** When vouchers have to be with the agency, each county says for itself. */
export const vouchersHandedLate = declareHintRule({
	id: 'vouchers-handed-late',
	severity: 'attention',
	topic: 'terms',
	limit: ({ portal }) => {
		const { voucherDays } = resolveHintLimits(portal);
		return voucherDays === undefined
			? undefined
			: { values: { voucherDays }, source: { kind: 'threshold', settings: ['voucherDays'] } };
	},
	*run(dataset, { portal }): Generator<FoundHint<Values>> {
		const { voucherDays = Infinity } = resolveHintLimits(portal);
		for (const row of rowsOf(dataset, 'voucher-handovers')) {
			const { period, handedOn, to } = row;
			const days = daysBetween(period.last, handedOn);
			if (days <= voucherDays) continue;
			const subject = subjectOf(row);
			yield {
				subject,
				on: handedOn,
				values: { period: period.key, handedOn, days },
				rows: [{ subject, text: to, on: handedOn }],
			};
		}
	},
});
