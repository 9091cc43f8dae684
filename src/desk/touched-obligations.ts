import { affairTable } from '../domain/obligations/affair.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { buildVillageCalendar, type CalendarEntry } from '../summary/village-calendar.ts';
import type { VillageDataset } from '../village/dataset.ts';
import type { TouchedObligation } from './desk-inspection.ts';
import type { FileDifference } from './list-differences.ts';

interface Side {
	readonly dataset: VillageDataset | undefined;
	readonly context: PortalContext;
}

/** The items and periods of the calendar that stand otherwise after a change, or whose registration it touches. */
export function touchedObligations(
	before: Side,
	after: Side,
	differences: readonly FileDifference[],
): TouchedObligation[] {
	const [old, own] = [entriesOf(before), entriesOf(after)];
	const registered = new Set(
		differences.flatMap(({ table, rows }) => rows.map(({ key }) => `${table} ${key}`)),
	);
	const ledgers = new Set(
		differences.flatMap(({ table, period }) => (table === 'ledger' && period ? [period] : [])),
	);
	const { catalogue } = after.context.register;
	return [...new Set([...own.keys(), ...old.keys()])].flatMap((key): TouchedObligation[] => {
		const [was, is] = [old.get(key), own.get(key)];
		const { item, affair, entry } = is ?? was ?? {};
		if (!item || !affair || !entry) return [];
		const row = catalogue.get(item);
		const touched =
			JSON.stringify(was?.entry) !== JSON.stringify(is?.entry) ||
			registered.has(`${affairTable[affair]} ${entry.id ?? ''}`) ||
			(row?.table === 'ledger' && ledgers.has(entry.period));
		if (!touched) return [];
		const statuses = { before: was?.entry.status, after: is?.entry.status };
		return [{ affair, item, title: row?.item ?? '', period: entry.period, ...statuses }];
	});
}

function entriesOf({ dataset, context }: Side) {
	const calendar = dataset && buildVillageCalendar(dataset, context, dataset.village.since);
	const obligations = calendar?.obligations ?? [];
	const seen = new Map<string, number>();
	/** A period has one entry; events of one day are told apart by their order. */
	const keyOf = (item: string, { period }: CalendarEntry) => {
		const day = JSON.stringify([item, period]);
		const number = (seen.get(day) ?? 0) + 1;
		seen.set(day, number);
		return `${day} ${number}`;
	};
	return new Map(
		obligations.flatMap(({ item, affair, entries }) =>
			entries.map((entry) => [keyOf(item, entry), { item, affair, entry }] as const),
		),
	);
}
