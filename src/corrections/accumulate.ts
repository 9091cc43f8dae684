import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CellChange, Correction, SkippedVersion } from './correction.ts';
import { noteFirstCommits } from './first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import { isWithin, writeIssue } from '../domain/rows/row-ref.ts';
import type { Table } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/index.ts';
import { findNewReasons, findReason, type Reason } from './reasons.ts';
import { isMeasure } from './shown-change.ts';
import { draftReplacements, draftTableCorrections, type Draft } from './table-drafts.ts';
import {
	computeDigest,
	findDisclosures,
	findIdentity,
	openRows,
	registerTables,
	type ChangedTable,
	type VillageCommit,
} from './village-commit.ts';

/** The log of one village as it grows, commit by commit. It holds only what may be shown. */
export interface GrowingLog {
	/** Oldest first. */
	corrections: Correction[];
	/** By issue; empty for what was there before the log began and is gone now. */
	readonly firstPublished: Record<string, IsoDate>;
	/** As `VillageCorrections` has them. */
	readonly firstCommits: Record<string, IsoDate>;
	readonly skipped: SkippedVersion[];
}

/** Adds to the log of a village what one commit corrected. */
export function addCommit(log: GrowingLog, done: VillageCommit, register: CountyRegister): void {
	const { village, commit, on } = done;
	const drafts = [
		...done.tables.flatMap((changed) => draftTableCorrections(changed, village, register)),
		...draftReplacements(done, register),
	];
	for (const draft of drafts) {
		if (draft.hides.length === 0) continue;
		log.corrections = log.corrections.map((each) => hideWords(each, draft));
	}
	const earlier = log.corrections;
	const reasons = findNewReasons(done, register);
	const explaining = new Set<string>();
	const fresh = drafts.filter(isShown).map((draft, index): Correction => {
		const { table, kind, issue, row, name, period, obligation, rows, cells } = draft;
		const reason = isReasonAlone(draft) ? undefined : findReason(draft, reasons);
		if (reason) explaining.add(reason.row);
		const publishedOn = wasPublishedBefore(earlier, draft, log.firstPublished[issue]);
		const statedOn = publishedOn === undefined ? findStatedDay(draft, done, register) : undefined;
		return {
			id: computeDigest([village, commit, kind, row, String(index)]),
			village,
			table,
			kind,
			on,
			commit,
			issue,
			row,
			...(name !== undefined && { name }),
			...(period !== undefined && { period }),
			...(obligation !== undefined && { obligation }),
			...(publishedOn !== undefined && { publishedOn }),
			...(statedOn !== undefined && { statedOn }),
			...(rows !== undefined && { rows }),
			cells: cells.map((cell) => withLastChange(cell, earlier, row)),
			...(reason && tellReason(reason)),
		};
	});
	// What is said beside a row answers for all that was done to it; what is said of many, for what it came with alone.
	const used = new Set(explaining);
	const explained = earlier.map((each): Correction => {
		if (reasons.length === 0 || isExplained(each) || isReasonAlone(each)) return each;
		const free = reasons.filter(({ row }) => row === each.row || !used.has(row));
		const reason = findReason(each, free);
		if (!reason) return each;
		explaining.add(reason.row);
		return { ...each, ...tellReason(reason), reasonOn: on };
	});
	const told = fresh.filter((each) => !(isReasonAlone(each) && explaining.has(each.row)));
	log.corrections = [...explained, ...told];
	for (const changed of done.tables) {
		notePublished(log.firstPublished, changed, done, register);
		noteFirstCommits(log.firstCommits, changed, done, register);
	}
}

function isExplained({ reason, reasonWithheld }: Correction): boolean {
	return reason !== undefined || reasonWithheld === true;
}

function tellReason({ row, text }: Reason): Partial<Correction> {
	return { reasonRow: row, ...(text === undefined ? { reasonWithheld: true } : { reason: text }) };
}

/** Does a correction only write down, or change, the reason of others? */
function isReasonAlone({ cells }: Pick<Correction, 'cells'>): boolean {
	return cells.length > 0 && cells.every(({ field }) => field === 'correction');
}

function isShown({ kind, cells }: Draft): boolean {
	return kind !== 'changed' || cells.length > 0;
}

/** When a row came in: later than what it belongs to, or with it. */
function wasPublishedBefore(
	earlier: readonly Correction[],
	{ row }: Draft,
	withIssue: IsoDate | undefined,
): IsoDate | undefined {
	const added = earlier.findLast((each) => each.row === row && each.kind === 'added');
	return added?.on ?? (withIssue === '' ? undefined : withIssue);
}

/** The day of publication that the village had stated before it made the change. */
function findStatedDay(
	{ table, row, period }: Draft,
	{ registers, village }: VillageCommit,
	register: CountyRegister,
): IsoDate | undefined {
	if (!registerTables.includes(table)) {
		if (period === undefined) return undefined;
		return findDisclosures(registers.before, table, period, register)[0]?.publishedOn;
	}
	const own = villageTables[table] as Table;
	return registers.before
		.get(table)
		?.find(
			(each) => findIdentity({ table: own, name: undefined }, each, village, register).row === row,
		)?.publishedOn;
}

function withLastChange(cell: CellChange, earlier: readonly Correction[], row: string): CellChange {
	const last = earlier.findLast(
		(each) => each.row === row && each.cells.some(({ field }) => field === cell.field),
	);
	return last?.kind === 'changed' ? { ...cell, changedOn: last.on } : cell;
}

/** An earlier correction without the words that a later change took away. */
function hideWords(correction: Correction, { table, issue, row, hides }: Draft): Correction {
	const isOf = (each: string) => (hides === 'file' ? isWithin(each, issue) : each === row);
	const hidesWords =
		correction.table === table && isOf(hides === 'file' ? correction.issue : correction.row);
	const hidesReason =
		correction.reason !== undefined &&
		isOf(correction.reasonRow ?? '') &&
		(typeof hides === 'string' || hides.includes('correction'));
	if (!hidesWords && !hidesReason) return correction;
	const { reason, cells, ...rest } = correction;
	return {
		...rest,
		cells: hidesWords
			? cells.map((cell) => (isHidden(correction, cell, hides) ? withhold(cell) : cell))
			: cells,
		...(hidesReason ? { reasonWithheld: true } : reason !== undefined && { reason }),
	};
}

function isHidden({ table }: Correction, { field }: CellChange, hides: Draft['hides']): boolean {
	if (Array.isArray(hides)) return hides.includes(field);
	const column = (villageTables[table] as Table).columns[field];
	return column !== undefined && !isMeasure(column);
}

function withhold({ field, changedOn }: CellChange): CellChange {
	return { field, withheld: true, ...(changedOn !== undefined && { changedOn }) };
}

/** Notes the day for what was not there before; what goes, and came before the log, is not to count as new again. */
function notePublished(
	firstPublished: Record<string, IsoDate>,
	changed: ChangedTable,
	{ village, on }: VillageCommit,
	register: CountyRegister,
): void {
	const issues = (rows: ChangedTable['before'] = []) =>
		new Set(
			changed.name === undefined
				? openRows(changed.table, rows, register).map(
						(row) => findIdentity(changed, row, village, register).issue,
					)
				: [],
		);
	const whole = writeIssue({ table: changed.table.name, key: changed.name ?? '' });
	const [before, after] = [issues(changed.before), issues(changed.after)];
	if (changed.name !== undefined && changed.before) before.add(whole);
	if (changed.name !== undefined && changed.after) after.add(whole);
	for (const issue of before) if (!after.has(issue)) firstPublished[issue] ??= '';
	for (const issue of after) if (!before.has(issue)) firstPublished[issue] ??= on;
}
