import { resolveHintLimits } from '../../domain/hints/hint-limits.ts';
import { subjectOf } from '../../domain/hints/hint-subject.ts';
import type { Entity } from '../../domain/money/entity.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { Handover } from '../../domain/tables/handovers.ts';
import type { VoucherHandover } from '../../domain/tables/voucher-handovers.ts';
import { compareText } from '../../domain/order.ts';
import { daysBetween, latestOf, type IsoDate } from '../../domain/time/calendar-date.ts';
import { comparePeriods, type Period } from '../../domain/time/period.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { periodsNotHandedIn, voucherDaysAwaited } from '../../village/vouchers-handed.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';

export interface HandoverLine extends Marked {
	readonly row: Handover;
}

/** What was handed over after one election or appointment. */
export interface HandoverOfTerm {
	readonly electedOn: IsoDate;
	/** In the order of the file. */
	readonly lines: readonly HandoverLine[];
	/** When the last item was handed over; absent while one has no day. */
	readonly finished: { readonly on: IsoDate; readonly days: number } | undefined;
	/** Items without a day. */
	readonly open: number;
}

/** A period whose vouchers went to the agency, or of which nobody registered that they did. */
export interface VoucherLine extends Marked {
	readonly period: Period;
	/** Whose vouchers; absent where nothing is said and they are the collective's. */
	readonly entity: Entity | undefined;
	readonly row: VoucherHandover | undefined;
	/** From the end of the period; negative when it was not over. */
	readonly days: number | undefined;
}

export interface VoucherYear {
	readonly year: number;
	/** The newest period first. */
	readonly lines: readonly VoucherLine[];
	/** Most days after the end of a period; absent where none was handed in. */
	readonly mostDays: number | undefined;
	readonly missing: number;
}

export interface HandoversPage {
	/** The newest first. */
	readonly terms: readonly HandoverOfTerm[];
	readonly years: readonly VoucherYear[];
	readonly entries: number;
}

/** What a village registers of handovers of office, and of vouchers handed to the agency that keeps its books. */
export function handoversPage(
	dataset: VillageDataset,
	{ portal, asOf }: Pick<PortalContext, 'portal' | 'asOf'>,
	marks: HintMarks,
): HandoversPage {
	const terms = [...Map.groupBy(rowsOf(dataset, 'handovers'), ({ electedOn }) => electedOn)]
		.sort(([a], [b]) => compareText(b, a))
		.map(([electedOn, rows]) => handoverOf(electedOn, rows, marks));
	const handed = rowsOf(dataset, 'voucher-handovers');
	const daysAwaited = voucherDaysAwaited(resolveHintLimits(portal).voucherDays);
	const lines = [
		...handed.map((row): VoucherLine => ({
			period: row.period,
			entity: row.entity,
			row,
			days: daysBetween(row.period.last, row.handedOn),
			marks: marksOf(marks, subjectOf(row)),
		})),
		...periodsNotHandedIn(dataset, { daysAwaited, asOf }).map(
			({ entity, period }): VoucherLine => ({
				period,
				entity: entity === 'collective' ? undefined : entity,
				...{ row: undefined, days: undefined, marks: [] },
			}),
		),
	].sort((a, b) => comparePeriods(b.period, a.period));
	const years = [...Map.groupBy(lines, ({ period }) => period.year)].map(([year, own]) => ({
		year,
		lines: own,
		mostDays: mostOf(own.flatMap(({ days }) => days ?? [])),
		missing: own.filter(({ row }) => row === undefined).length,
	}));
	return { terms, years, entries: rowsOf(dataset, 'handovers').length + handed.length };
}

function handoverOf(
	electedOn: IsoDate,
	rows: readonly Handover[],
	marks: HintMarks,
): HandoverOfTerm {
	const days = rows.flatMap(({ handedOn }) => handedOn ?? []);
	const last = latestOf(days);
	return {
		electedOn,
		lines: rows.map((row) => ({ row, marks: marksOf(marks, subjectOf(row)) })),
		finished:
			last !== undefined && days.length === rows.length
				? { on: last, days: daysBetween(electedOn, last) }
				: undefined,
		open: rows.length - days.length,
	};
}

function mostOf(days: readonly number[]): number | undefined {
	return days.length === 0 ? undefined : Math.max(...days);
}
