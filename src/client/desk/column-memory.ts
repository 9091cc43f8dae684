/** What an office said of the headings of its tables, kept on this device for the next time. */
export interface ColumnMemory {
	/** By heading, the column of the table. */
	namesFor(village: string, table: string): Readonly<Record<string, string>>;
	name(village: string, table: string, heading: string, column: string): void;
}

type Names = Record<string, Record<string, string>>;

const key = 'sunlit-desk-columns';
/** No office has more headings: beyond, the oldest are forgotten. */
const tablesKept = 50;
const headingsKept = 300;

/** Where the browser keeps nothing, it is remembered until the page is left. */
export function startColumnMemory(storage: () => Storage): ColumnMemory {
	let names: Names = {};
	try {
		names = readNames(JSON.parse(storage().getItem(key) ?? '{}'));
	} catch {
		// Damaged or forbidden: nothing is known.
	}
	const place = (village: string, table: string) => `${village} ${table}`;
	return {
		namesFor: (village, table) => names[place(village, table)] ?? {},
		name(village, table, heading, column) {
			const own = place(village, table);
			const { [own]: before = {}, ...others } = names;
			const all = Object.entries({ ...before, [heading]: column }).slice(-headingsKept);
			const kept = Object.entries(others).slice(1 - tablesKept);
			names = Object.fromEntries([...kept, [own, Object.fromEntries(all)]]);
			try {
				storage().setItem(key, JSON.stringify(names));
			} catch {
				// No room, or not allowed: it holds until the page is left.
			}
		},
	};
}

function readNames(stored: unknown): Names {
	return Object.fromEntries(
		entriesOf(stored).map(([own, headings]) => [
			own,
			Object.fromEntries(
				entriesOf(headings).filter((each): each is [string, string] => typeof each[1] === 'string'),
			),
		]),
	);
}

function entriesOf(value: unknown): [string, unknown][] {
	return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
