import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { categoryById } from '../../domain/money/categories.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { textsFor } from '../../texts/index.ts';
import { payeeRecord } from '../../search/payee-record.ts';
import type { PayeeMention, Payment } from '../../summary/payee-mentions.ts';
import { paymentsOf, summarisePayee } from '../../summary/payee.ts';
import { payeeCsvPath, payeesCsvPath } from '../../views/paths.ts';
import { payeesInOrder, unlinkedPayee, type ListedPayee } from '../../views/pages/payee-list.ts';
import type { Publication } from '../publication.ts';
import { formatDownloadCsv } from './download-csv.ts';
import { writeDownloads } from './downloads.ts';
import { writePayee, writePayeeList } from '../../site/payee-files.ts';
import { buckets, spooledMentions } from '../survey/payee-spool.ts';
import { openSpool } from '../search/search-spool.ts';

export interface PayeesOptions {
	readonly site: string;
	/** The folders with what the villages say of organisations. */
	readonly spools: readonly string[];
	/** The folder of the survey, for what the pages are drawn from. */
	readonly surveyFolder: string;
	/** A fresh folder for their search records. */
	readonly records: string;
	readonly context: PortalContext;
}

/** The file of all payees; that of each is written when its payments are gathered. */
export const payeeFiles: Publication = {
	*addresses({ payees }) {
		yield payeesCsvPath;
		for (const { id, rows } of payees) if (rows > 0) yield payeeCsvPath(id);
	},
	write: ({ payees, context }, { out }) =>
		writeDownloads(out, [
			{ path: payeesCsvPath.slice(1), text: formatDownloadCsv(listCells(payees, context)) },
		]),
};

/**
 * Brings together what all villages say of each organisation: its file of payments, what its page is drawn from,
 * and its search record. One bucket of payees is in memory at a time.
 */
export function gatherPayees(options: PayeesOptions): void {
	const { site, spools, surveyFolder: folder, records, context } = options;
	const { register } = context;
	mkdirSync(path.join(site, path.dirname(payeesCsvPath)), { recursive: true });
	const places = new Map([...register.villages.keys()].map((id, index) => [id, index]));
	const placeOf = ({ village }: PayeeMention) => places.get(village) ?? 0;
	const unlinked = buckets.flatMap((bucket) => {
		const mentions = spooledMentions(spools, bucket).sort((a, b) => placeOf(a) - placeOf(b));
		return [...Map.groupBy(mentions, ({ payee }) => payee).values()].map((own) => {
			const payee = summarisePayee(own);
			writePayee(folder, payee);
			if (payee.rows > 0) {
				const cells = paymentCells(paymentsOf(own), context);
				writeFileSync(path.join(site, payeeCsvPath(payee.id)), formatDownloadCsv(cells));
			}
			return unlinkedPayee(payee, register);
		});
	});
	const list = payeesInOrder(unlinked);
	writePayeeList(folder, list);
	const spool = openSpool(records);
	for (const payee of list) spool.add(payeeRecord(payee));
	spool.close();
}

function paymentCells(
	payments: readonly Payment[],
	{ portal, register }: PortalContext,
): string[][] {
	const { csv } = textsFor(portal.locales[0]).payees;
	const headings = [
		csv.payee,
		csv.village,
		csv.villageName,
		csv.township,
		csv.period,
		csv.date,
		csv.voucher,
		csv.category,
		csv.summary,
		csv.expense,
	];
	const lines = payments.map((payment) => {
		const village = register.villages.get(payment.village);
		return [
			payment.spelling,
			payment.village,
			village?.name ?? '',
			register.townships.get(village?.township ?? '')?.name ?? '',
			payment.ledger,
			payment.date,
			payment.voucher,
			categoryById(payment.category).name,
			payment.summary,
			formatYuan(payment.fen),
		];
	});
	return [headings, ...lines];
}

function listCells(list: readonly ListedPayee[], { portal, asOf }: PortalContext): string[][] {
	const { csv } = textsFor(portal.locales[0]).payees;
	const headings = [
		csv.id,
		csv.name,
		csv.paid,
		csv.rows,
		csv.villages,
		csv.townships,
		csv.contracts,
		csv.projects,
		csv.first,
		csv.last,
		csv.asOf,
	];
	const lines = list.map((payee) => [
		payee.id,
		payee.name,
		formatYuan(payee.fen),
		String(payee.rows),
		String(payee.concerned.length),
		String(payee.townships.length),
		String(payee.contractCount),
		String(payee.projectCount),
		payee.first ?? '',
		payee.last ?? '',
		asOf,
	]);
	return [headings, ...lines];
}
