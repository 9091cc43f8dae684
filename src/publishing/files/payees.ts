import { categoryById } from '../../domain/money/categories.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import { textsFor } from '../../texts/index.ts';
import { describePayee } from '../../search/payee-record.ts';
import type { PayeeMention, Payment } from '../../summary/payee-mentions.ts';
import { listPayments, summarisePayee } from '../../summary/payee.ts';
import { csvColumns, csvTable, type CsvColumn } from '../../views/data-table.ts';
import { payeeColumns } from '../../views/tables/payees.ts';
import { payeeCsvPath, payeesCsvPath } from '../../views/paths.ts';
import { payeesInOrder, unlinkedPayee, type ListedPayee } from '../../views/pages/payee-list.ts';
import type { Publication } from '../publication.ts';
import type { SiteWriter } from '../site-writer.ts';
import { formatDownloadCsv } from './download-csv.ts';
import { writeDownloads } from './downloads.ts';
import { writePayee, writePayeeList } from '../../site/payee-files.ts';
import { buckets, readSpooledMentions } from '../survey/payee-spool.ts';
import { openSpool } from '../search/search-spool.ts';

export interface PayeesOptions {
	readonly site: SiteWriter;
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
	write: ({ payees, context }, { writer }) =>
		writeDownloads(writer, [{ path: payeesCsvPath.slice(1), text: listCsv(payees, context) }]),
};

/**
 * Brings together what all villages say of each organisation: its file of payments, what its page is drawn from,
 * and its search record. One bucket of payees is in memory at a time.
 */
export function gatherPayees(options: PayeesOptions): void {
	const { site, spools, surveyFolder: folder, records, context } = options;
	const { register } = context;
	const columns = paymentFileColumns(context);
	const places = new Map([...register.villages.keys()].map((id, index) => [id, index]));
	const placeOf = ({ village }: PayeeMention) => places.get(village) ?? 0;
	const unlinked = buckets.flatMap((bucket) => {
		const mentions = readSpooledMentions(spools, bucket).sort((a, b) => placeOf(a) - placeOf(b));
		return [...Map.groupBy(mentions, ({ payee }) => payee).values()].map((own) => {
			const payee = summarisePayee(own);
			writePayee(folder, payee);
			if (payee.rows > 0) {
				const cells = csvTable(columns, listPayments(own));
				site.write(payeeCsvPath(payee.id), formatDownloadCsv(cells));
			}
			return unlinkedPayee(payee, register);
		});
	});
	const list = payeesInOrder(unlinked);
	writePayeeList(folder, list);
	const spool = openSpool(records);
	for (const payee of list) spool.add(describePayee(payee));
	spool.close();
}

function listCsv(list: readonly ListedPayee[], { portal, asOf }: PortalContext): string {
	const columns = payeeColumns(textsFor(portal.locales[0]), asOf);
	return formatDownloadCsv(csvTable(csvColumns(columns), list));
}

/** The payments to one payee, as its file has them. */
function paymentFileColumns({ portal, register }: PortalContext): CsvColumn<Payment>[] {
	const { csv } = textsFor(portal.locales[0]).payees;
	const townshipOf = ({ village }: Payment) =>
		register.townships.get(register.villages.get(village)?.township ?? '');
	return [
		{ heading: csv.payee, cell: ({ spelling }) => spelling },
		{ heading: csv.village, cell: ({ village }) => village },
		{ heading: csv.villageName, cell: ({ village }) => register.villages.get(village)?.name ?? '' },
		{ heading: csv.township, cell: (payment) => townshipOf(payment)?.name ?? '' },
		{ heading: csv.period, cell: ({ ledger }) => ledger },
		{ heading: csv.date, cell: ({ date }) => date },
		{ heading: csv.voucher, cell: ({ voucher }) => voucher },
		{ heading: csv.category, cell: ({ category }) => categoryById(category).name },
		{ heading: csv.summary, cell: ({ summary }) => summary },
		{ heading: csv.expense, cell: ({ fen }) => formatYuan(fen) },
	];
}
