import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Row, Table } from '../domain/schema/table.ts';
import { villageTables, type VillageTableName } from '../domain/tables/index.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { rowsOf, type VillageDataset } from '../village/dataset.ts';
import { textsFor } from '../texts/index.ts';
import { recordPath, registerPath, registerRowAnchor } from '../views/paths.ts';
import { rowDay, rowKey, rowLabel, rowWords } from '../views/plain-row.ts';
import {
	recordRegisters,
	registerName,
	registers,
	tablesOf,
	type DrawnRegister,
	type RecordRegister,
	type Register,
	type TableOf,
} from '../views/registers.ts';
import type { SearchRecord, Segment } from './search-record.ts';

const texts = textsFor('zh-CN');

type RowOf<Name extends VillageTableName> = Row<(typeof villageTables)[Name]>;

/** What a row with a page of its own is found by. */
interface RowText {
	readonly title: string;
	/** Each a line. */
	readonly texts: readonly (string | undefined)[];
	readonly date: IsoDate | undefined;
}

/** What is made of a row of one table; of which, the lookup by its name says. */
type OfRow<T> = (row: never, village: string) => T;

type Lookup<T> = Readonly<Partial<Record<string, T>>>;

type DrawnRecordRegister = DrawnRegister & RecordRegister;

/** By register, of those with pages made for their rows. */
const rowTexts: {
	readonly [R in DrawnRecordRegister]: (row: RowOf<R>, village: string) => RowText;
} = {
	decisions: ({ id, title, number, kind, outcome, ...dates }, village) => ({
		title: texts.decision.title(village, title, id),
		texts: [texts.decision.kinds[kind], number, outcome],
		date: dates.assemblyOn ?? dates.discussedOn ?? dates.proposedOn,
	}),
	projects: ({ id, name, location, winner, fundSource, status, ...dates }, village) => ({
		title: texts.project.title(village, name, id),
		texts: [location, winner, fundSource, texts.project.status[status]],
		date: dates.announcedOn ?? dates.startedOn,
	}),
	contracts: ({ id, name, counterparty, kind, signedOn }, village) => ({
		title: texts.contract.title(village, name, id),
		texts: [counterparty, texts.contract.kinds[kind]],
		date: signedOn,
	}),
	funds: ({ id, name, kind, basis, purpose, status, ...dates }, village) => ({
		title: texts.funds.title(village, name, id),
		texts: [purpose, basis, texts.funds.kind[kind], texts.funds.status[status]],
		date: dates.grantedOn ?? dates.receivedOn,
	}),
	subsidies: ({ id, programme, period, basis, rate }, village) => ({
		title: texts.subsidies.title(village, programme, period.key, id),
		texts: [basis, rate],
		date: period.last,
	}),
};

type Words = readonly (string | undefined)[];

/** By table, of those whose rows share a page that is made for them; `undefined` where nothing is found by words. */
const sharedPageWords: {
	readonly [Name in TableOf<Exclude<DrawnRegister, RecordRegister>>]:
		((row: RowOf<Name>) => Words) | undefined;
} = {
	assets: ({ name, kind, location }) => [name, kind, location],
	resources: ({ name, kind, location }) => [name, texts.capitals.resourceKind[kind], location],
	debts: ({ reason, counterparty }) => [reason, counterparty],
	distributions: undefined,
	homesteads: ({ applicant, group, opinion, result }) => [
		applicant,
		group,
		texts.homesteads.results[result],
		opinion,
	],
	fees: ({ name, basis, use }) => [name, basis, use],
	officials: undefined,
	handovers: ({ from, to, note }) => [from, to, note],
	'voucher-handovers': undefined,
	duties: ({ duty, role, note }) => [duty, role, note],
	appraisals: undefined,
	supervision: ({ subject, opinion, followUp }) => [subject, opinion, followUp],
	comments: ({ text, answer, receipt, townshipAnswer }) => [text, answer, receipt, townshipAnswer],
	inspections: ({ kind, by, scope, summary }) => [
		texts.inspections.kinds[kind],
		by,
		scope,
		summary,
	],
	rectifications: ({ problem, measure, round }) => [problem, measure, round],
};

/** What can be found in a village's registers. The names on the lists of subsidies are left out, masked as they are. */
export function* listRegisterRecords(
	dataset: VillageDataset,
	context: PortalContext,
): Generator<SearchRecord> {
	const { id: village, name } = dataset.village;
	for (const register of recordRegisters) {
		for (const { id, text } of rowsFound(dataset, register)) {
			const path = recordPath(village, register, id);
			yield registerRecord(dataset, context, { register, path, ...text });
		}
	}
	for (const register of registers) {
		if (recordRegisters.some((each) => each === register)) continue;
		const segments = tablesOf(register).flatMap((table) => rowSegments(dataset, table));
		if (segments.length === 0) continue;
		yield {
			...registerRecord(dataset, context, {
				register,
				path: registerPath(village, register),
				title: texts.registers.title(name, registerName(register, texts)),
				texts: [],
				date: undefined,
			}),
			segments,
		};
	}
}

function rowsFound(dataset: VillageDataset, register: RecordRegister) {
	const { name } = dataset.village;
	const table: Table = villageTables[register];
	const drawn: Lookup<OfRow<RowText>> = rowTexts;
	const rows: readonly Row<Table>[] = rowsOf(dataset, register);
	return rows.map((row) => {
		const id = rowKey(table, row);
		const text = drawn[register]?.(row as never, name) ?? {
			title: texts.registers.rowTitle(
				name,
				registerName(register, texts),
				rowLabel(table, row),
				id,
			),
			texts: rowWords(table, row),
			date: rowDay(table, row),
		};
		return { id, text };
	});
}

/** The rows of a table that are shown on one page, at their anchors. */
function rowSegments(dataset: VillageDataset, name: VillageTableName): Segment[] {
	const table: Table = villageTables[name];
	const rows: readonly Row<Table>[] = rowsOf(dataset, name);
	if (!(name in sharedPageWords)) {
		return rows.map((row) =>
			segment(rowKey(table, row), [rowLabel(table, row), ...rowWords(table, row)]),
		);
	}
	const drawn: Lookup<OfRow<Words>> = sharedPageWords;
	const wordsOf = drawn[name];
	if (!wordsOf) return [];
	return rows.map((row) => segment(rowKey(table, row), wordsOf(row as never, '')));
}

function segment(id: string, words: Words): Segment {
	const text = words.filter((word) => word !== undefined).join(' · ');
	return { anchor: registerRowAnchor(id), text };
}

interface RegisterText extends RowText {
	readonly register: Register;
	readonly path: string;
}

/**
 * The record of a page about a register. What is older than the first ledger stands with that year, so that
 * an old contract opens no year of its own; what has no date is as of today.
 */
function registerRecord(
	{ village, township, files }: VillageDataset,
	{ asOf }: PortalContext,
	{ register, path, title, texts: lines, date }: RegisterText,
): SearchRecord {
	const newest = Number(asOf.slice(0, 4));
	const oldest = files.ledger[0]?.period?.year ?? newest;
	const year = date === undefined ? newest : Number(date.slice(0, 4));
	return {
		path,
		title,
		place: [township?.name, registerName(register, texts)].filter(Boolean).join(' · '),
		keywords: '',
		segments: lines.filter((line) => line !== undefined).map((text) => ({ text })),
		filters: { kind: 'register', township: village.township, village: village.id },
		date: date ?? '',
		year: Math.min(newest, Math.max(oldest, year)),
	};
}
