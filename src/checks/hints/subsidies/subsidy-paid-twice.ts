import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { mostHintRows, type HintRow, type HintValues } from '../../../domain/hints/hint.ts';
import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Quantity } from '../../../domain/money/quantity.ts';
import type { Subsidy } from '../../../domain/tables/subsidies.ts';
import type { SubsidyListRow } from '../../../domain/tables/subsidy-lists.ts';
import type { CountyRegister } from '../../../domain/portal/county-register.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { applyStandard, findStandard } from '../../../village/standard.ts';
import { findSubsidyList } from '../../../village/subsidy-list.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';
import { identifyRecipients, nameRecipient } from './recipients.ts';
import { dateBatch } from './subsidy-batches.ts';

interface Values extends HintValues {
	readonly programme: string;
	readonly period: string;
	/** The earlier batches that it repeats, one after the other. */
	readonly others: string;
	/** Recipients on this list and an earlier one; 0 where the batches themselves are alike and a list is not disclosed. */
	readonly recipients: number;
	readonly fen: number;
}

/**
 * The same programme and period in several batches: with the lists, whoever stands on two; otherwise batches that
 * reached as many households or people with the same sum. What was paid later because an account was wrong reaches
 * others. Nor is what is paid in parts paid twice: no more than its standard makes of the quantity, or, where
 * no standard tells, said to be a part.
 */
export const subsidyPaidTwice = declareHintRule({
	id: 'subsidy-paid-twice',
	severity: 'attention',
	topic: 'subsidies',
	limit: fixedLimit('rule'),
	*run(dataset, { register, asOf }): Generator<FoundHint<Values>> {
		const paid = rowsOf(dataset, 'subsidies').filter((batch) => batch.paid > 0);
		const alike = Map.groupBy(paid, ({ programme, period }) =>
			JSON.stringify([programme, period.key]),
		);
		for (const batches of alike.values()) {
			const read = batches.map((batch) => readBatch(batch, dataset, register));
			for (const [at, own] of read.entries()) {
				const repeated = findRepeated(own, read.slice(0, at));
				if (repeated) yield describe(own.batch, repeated, asOf);
			}
		}
	},
});

interface ReadBatch {
	readonly batch: Subsidy;
	/** By who they are; absent without a list that is disclosed and could be read whole. */
	readonly recipients: ReadonlyMap<string, SubsidyListRow> | undefined;
	/** What a quantity comes to by the standard that it names, in fen. */
	readonly worthOf: (quantity: Quantity | undefined) => number | undefined;
	/** Does it say that it is a part of what is due? */
	readonly isPart: boolean;
}

/** What somebody, or all of them, got by one batch. */
interface Part extends Pick<ReadBatch, 'isPart'> {
	/** Fen. */
	readonly paid: number;
	/** What the quantity is worth in all, in fen, where a standard tells. */
	readonly due: number | undefined;
}

interface Repeated {
	readonly others: readonly Subsidy[];
	readonly recipients: readonly SubsidyListRow[];
	/** Of this batch. */
	readonly fen: number;
}

function readBatch(batch: Subsidy, dataset: VillageDataset, register: CountyRegister): ReadBatch {
	const list = findSubsidyList(dataset, batch);
	const standard = findStandard(dataset, register, batch.standard)?.standard;
	return {
		batch,
		recipients: list?.complete ? identifyRecipients(list.rows) : undefined,
		worthOf: (quantity) => standard && applyStandard(standard, quantity, batch.unit),
		isPart: [batch.programme, batch.rate, batch.difference].some(
			(text) => text !== undefined && partly.test(text),
		),
	};
}

/** How offices say that what is due is paid one part after the other. */
const partly =
	/分.{0,3}[次批期]|[第前后][一二三四五六七八九十两\d]+[次批期]|首[次批期]|[上下]半年|预[拨付发]|清算|尾款|余款|补足/;

/** @param earlier the batches of the same programme and period before it */
function findRepeated(own: ReadBatch, earlier: readonly ReadBatch[]): Repeated | undefined {
	const listed = own.recipients ? earlier.filter(({ recipients }) => recipients) : [];
	const twice = [...(own.recipients ?? [])].filter(([key]) => {
		const parts = [...listed, own].flatMap((each) => recipientPart(each, key) ?? []);
		return parts.length > 1 && isMoreThanDue(parts);
	});
	const alike = earlier.filter((each) => !listed.includes(each) && isAlike(own.batch, each.batch));
	const others = [
		...listed.filter(({ recipients }) => twice.some(([key]) => recipients?.has(key))),
		...(isMoreThanDue([own, ...alike].map(batchPart)) ? alike : []),
	];
	if (others.length === 0) return undefined;
	const rows = twice.map(([, row]) => row);
	return {
		others: others.map(({ batch }) => batch),
		recipients: rows,
		fen: rows.length > 0 ? sumFen(rows.map(({ amount }) => amount)) : own.batch.paid,
	};
}

function isAlike(one: Subsidy, other: Subsidy): boolean {
	return (
		one.paid === other.paid &&
		(one.households ?? one.people) !== undefined &&
		one.households === other.households &&
		one.people === other.people
	);
}

function recipientPart({ recipients, worthOf, isPart }: ReadBatch, key: string): Part | undefined {
	const row = recipients?.get(key);
	return row && { isPart, paid: row.amount, due: worthOf(row.quantity) };
}

function batchPart({ batch: { paid, quantity }, worthOf, isPart }: ReadBatch): Part {
	return { isPart, paid, due: worthOf(quantity) };
}

/** All parts together are due once: the most that one of them tells. Where no standard tells, each must say that it is a part. */
function isMoreThanDue(parts: readonly Part[]): boolean {
	const due = parts.flatMap((part) => part.due ?? []);
	if (due.length < parts.length) return !parts.every(({ isPart }) => isPart);
	return sumFen(parts.map(({ paid }) => paid)) > Math.max(...due);
}

function describe(
	batch: Subsidy,
	{ others, recipients, fen }: Repeated,
	asOf: IsoDate,
): FoundHint<Values> {
	const subject = rowSubject('subsidies', batch.id);
	const on = dateBatch(batch, asOf);
	return {
		subject,
		on,
		amountFen: fen,
		values: {
			...{ programme: batch.programme, period: batch.period.key, fen },
			...{ others: others.map(({ id }) => id).join('、'), recipients: recipients.length },
		},
		rows: [
			...[batch, ...others].map((each): HintRow => ({
				subject: rowSubject('subsidies', each.id),
				text: `${each.programme}（${each.id}）`,
				on: dateBatch(each, asOf),
				amountFen: each.paid,
			})),
			...recipients.map((row): HintRow => ({ subject, text: nameRecipient(row), on })),
		].slice(0, mostHintRows),
	};
}
