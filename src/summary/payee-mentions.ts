import type { IsoDate } from '../domain/time/calendar-date.ts';
import type { CategoryId } from '../domain/money/categories.ts';
import {
	identifyCounterparty,
	identifyPaidPayee,
	identifyWinningPayee,
} from '../domain/payees/payee.ts';
import { anchorOf } from '../domain/rows/row-ref.ts';
import type { Contract } from '../domain/tables/contracts.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';

/** A row of a village that names an organisation as paid, contracted or chosen. */
interface Mention {
	/** The id of the organisation, see `payeeId`, and its name as the row writes it. */
	readonly payee: string;
	readonly spelling: string;
	/** The id of the village. */
	readonly village: string;
}

export interface Payment extends Mention {
	readonly kind: 'payment';
	/** Where it stands: the key of the ledger's period, and the anchor on its page. */
	readonly ledger: string;
	readonly anchor: string;
	readonly date: IsoDate;
	readonly voucher: string;
	readonly category: CategoryId;
	readonly summary: string;
	/** Negative when a payment is reversed. */
	readonly fen: number;
}

export interface PayeeContract extends Mention {
	readonly kind: 'contract';
	readonly id: string;
	readonly name: string;
	readonly contractKind: Contract['kind'];
	readonly signedOn: IsoDate;
	readonly totalFen?: number | undefined;
	readonly annualRentFen?: number | undefined;
}

export interface WonProject extends Mention {
	readonly kind: 'project';
	readonly id: string;
	readonly name: string;
	/** When the bids were opened, or announced where that is not stated. */
	readonly on?: IsoDate | undefined;
	readonly awardFen?: number | undefined;
}

export type PayeeMention = Payment | PayeeContract | WonProject;

/** Every mention of an organisation in a village's expenses, contracts and projects; private persons are left out. */
export function* findPayeeMentions(dataset: VillageDataset): Generator<PayeeMention> {
	const village = dataset.village.id;
	yield* payments(dataset);
	for (const row of rowsOf(dataset, 'contracts')) {
		const payee = identifyCounterparty(row);
		if (payee === undefined) continue;
		yield {
			kind: 'contract',
			payee,
			spelling: row.counterparty,
			village,
			id: row.id,
			name: row.name,
			contractKind: row.kind,
			signedOn: row.signedOn,
			totalFen: row.total,
			annualRentFen: row.annualRent,
		};
	}
	for (const row of rowsOf(dataset, 'projects')) {
		const payee = identifyWinningPayee(row);
		if (payee === undefined) continue;
		yield {
			kind: 'project',
			payee,
			spelling: row.winner ?? '',
			village,
			id: row.id,
			name: row.name,
			on: row.openedOn ?? row.announcedOn,
			awardFen: row.award,
		};
	}
}

function* payments({ village, files }: VillageDataset): Generator<Payment> {
	for (const { period, rows } of files.ledger) {
		if (!period) continue;
		for (const row of rows) {
			const payee = identifyPaidPayee(row);
			if (payee === undefined) continue;
			yield {
				kind: 'payment',
				payee,
				spelling: row.counterparty ?? '',
				village: village.id,
				ledger: period.key,
				anchor: anchorOf(row.ref),
				date: row.date,
				voucher: row.voucher,
				category: row.category,
				summary: row.summary,
				fen: row.expense ?? 0,
			};
		}
	}
}
