import type { Bilingual } from '../../domain/bilingual.ts';
import { twoDigits } from '../../domain/time/calendar-date.ts';
import { countyTables, villageTables } from '../../domain/tables/index.ts';
import type { Table, TableScope } from '../../domain/schema/table.ts';

/** What the desk offers to choose from. */
export interface DeskPage {
	readonly villageTables: readonly TableChoice[];
	readonly countyTables: readonly TableChoice[];
	/** Those of a village in one file each, whose rows may be written one by one. */
	readonly registers: readonly TableChoice[];
	/** Newest first. */
	readonly years: readonly number[];
	/** What follows the year in the key of a month or quarter: `-03`, `-Q1`. */
	readonly partsOfYear: readonly string[];
}

export interface TableChoice {
	readonly name: string;
	readonly title: Bilingual;
	readonly scope: TableScope;
}

/** Accounts older than this are rarely published for the first time. */
const yearsBack = 10;

/** @param asOf the day of the build; the year after it is offered too, for the site may stay as it is for a while */
export function deskPage(asOf: string): DeskPage {
	const latest = Number(asOf.slice(0, 4)) + 1;
	// The ledger is what offices hand in every month: it comes first.
	const { ledger, ...others } = villageTables;
	return {
		villageTables: [ledger, ...Object.values<Table>(others)].map(choice),
		registers: Object.values<Table>(villageTables)
			.filter(({ scope }) => scope === 'village')
			.map(choice),
		countyTables: Object.values<Table>(countyTables).map(choice),
		years: Array.from({ length: yearsBack + 2 }, (_, index) => latest - index),
		partsOfYear: [
			...Array.from({ length: 12 }, (_, month) => `-${twoDigits(month + 1)}`),
			...['-Q1', '-Q2', '-Q3', '-Q4'],
		],
	};
}

function choice({ name, title, scope }: Table): TableChoice {
	return { name, title, scope };
}
