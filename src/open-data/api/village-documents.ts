import type { AnswerableHint } from '../../domain/hints/hint.ts';
import type { Affair } from '../../domain/obligations/affair.ts';
import type { ObligationStatus } from '../../domain/obligations/obligation-status.ts';
import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { StatusCounts } from '../../summary/status-counts.ts';
import type { CalendarEntry, Rhythm } from '../../summary/village-calendar.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import type { Texts } from '../../texts/index.ts';
import { entryPath } from '../../views/pages/village-calendar.ts';
import {
	ledgerCsvPath,
	ledgerPath,
	villageLedgerPath,
	villageSchemaPath,
	villageTablesPath,
} from '../../views/paths.ts';
import { headlinePath } from '../../views/row-address.ts';
import { ledgerYearsOf, type VillageOutline } from '../../views/village-outline.ts';
import { tableOfFile } from '../village-files.ts';
import { villageEntry, type VillageEntry } from './county-documents.ts';
import { apiHead, type Address, type ApiHead } from './document.ts';
import { apiFigures, apiYear, type ApiFigures, type ApiYear } from './figures.ts';

interface OfVillage extends ApiHead {
	readonly village: VillageEntry;
}

export interface VillageSummaryDocument extends OfVillage, ApiFigures {
	readonly years: readonly ApiYear[];
	readonly newest: readonly {
		readonly affair: Affair;
		readonly id: string;
		readonly title: string;
		readonly period: string;
		readonly publishedOn: string;
		readonly page: string;
	}[];
}

export function villageSummaryDocument(
	summary: VillageSummary,
	context: PortalContext,
	address: Address,
): VillageSummaryDocument {
	return {
		...head(summary, context, address),
		years: summary.years.map(apiYear),
		...apiFigures([summary]),
		newest: summary.newest.map(({ affair, id, title, period, publishedOn, ledger }) => ({
			...{ affair, id, title, period, publishedOn },
			page: address(
				headlinePath(summary.id, { affair, id, ...(ledger !== undefined && { ledger }) }),
			),
		})),
	};
}

/** What a village has disclosed in tables, and where each is read and taken away. */
export interface PeriodsDocument extends OfVillage {
	readonly ledgers: readonly {
		readonly period: string;
		readonly page: string;
		readonly csv: string;
	}[];
	readonly files: readonly {
		readonly table: string;
		readonly csv: string;
		readonly schema: string;
	}[];
	/** The same, typed, amounts in fen: the ledger by year, and all other tables together. */
	readonly json: {
		readonly tables: string;
		readonly ledgers: readonly { readonly year: number; readonly json: string }[];
	};
}

export function periodsDocument(
	summary: VillageSummary,
	{ id, ledgers, files }: Pick<VillageOutline, 'id' | 'ledgers' | 'files'>,
	context: PortalContext,
	address: Address,
): PeriodsDocument {
	return {
		...head(summary, context, address),
		ledgers: ledgers.map((period) => ({
			period,
			page: address(ledgerPath(id, period)),
			csv: address(ledgerCsvPath(id, period)),
		})),
		files: files.map((file) => {
			const table = tableOfFile(file);
			const csv = address(`/downloads/${id}/${file}`);
			return { table, csv, schema: address(villageSchemaPath(table)) };
		}),
		json: {
			tables: address(villageTablesPath(id)),
			ledgers: ledgerYearsOf([{ ledgers }]).map((year) => ({
				year,
				json: address(villageLedgerPath(id, year)),
			})),
		},
	};
}

/** What a village must disclose, and how that stands. */
export interface CalendarDocument extends OfVillage {
	readonly obligations: readonly {
		readonly item: string;
		readonly name: string;
		readonly affair: Affair;
		readonly rhythm: Rhythm;
		readonly entries: readonly {
			/** Period key, or an event's day; empty for what must stand disclosed at all times. */
			readonly period: string;
			readonly status: ObligationStatus['kind'];
			readonly due?: string;
			/** How late it was, or is. */
			readonly days?: number;
			readonly disclosure?: string;
			readonly page?: string;
		}[];
		/** What lies before the months told in detail, by status. */
		readonly older: StatusCounts;
	}[];
}

export function calendarDocument(
	summary: VillageSummary,
	context: PortalContext,
	address: Address,
): CalendarDocument {
	const { catalogue } = context.register;
	return {
		...head(summary, context, address),
		obligations: summary.calendar.obligations.flatMap(
			({ item, affair, rhythm, entries, older }) => {
				const row = catalogue.get(item);
				if (!row) return [];
				const told = entries.map((entry: CalendarEntry) => {
					const { period, status, id } = entry;
					const page = entryPath(summary.id, row, entry);
					return {
						...{ period, status: status.kind },
						...('due' in status && { due: status.due }),
						...('days' in status && { days: status.days }),
						...(id !== undefined && { disclosure: id }),
						...(page !== undefined && { page: address(page) }),
					};
				});
				return [{ item, name: row.item, affair, rhythm, entries: told, older }];
			},
		),
	};
}

/** The hints of a village with its answers. A hint says that something wants an explanation, and no more. */
export interface HintsDocument extends OfVillage {
	readonly hints: readonly {
		readonly rule: string;
		readonly title: string;
		readonly subject: string;
		readonly on: string;
		readonly amountFen?: number;
		readonly message: string;
		readonly answer?: { readonly text: string; readonly by: string; readonly on: string };
	}[];
}

export function hintsDocument(
	summary: VillageSummary,
	hints: readonly AnswerableHint[],
	context: PortalContext,
	{ address, hintText }: { readonly address: Address } & Pick<Texts, 'hintText'>,
): HintsDocument {
	return {
		...head(summary, context, address),
		hints: hints.map(({ rule, subject, on, amountFen, values, answer }) => {
			const { title, message } = hintText(rule);
			return {
				...{ rule, title, subject, on },
				...(amountFen !== undefined && { amountFen }),
				message: message(values),
				...(answer && { answer: { text: answer.text, by: answer.by, on: answer.on } }),
			};
		}),
	};
}

function head(summary: VillageSummary, context: PortalContext, address: Address): OfVillage {
	return { ...apiHead(context), village: villageEntry(summary, context, address) };
}
