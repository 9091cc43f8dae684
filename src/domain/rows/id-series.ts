/** A row as far as its id follows from it. */
export interface NumberedRow {
	readonly id: string;
	/** The years that its dates and periods name, by field. */
	readonly years: ReadonlyMap<string, number>;
}

export interface IdsGiven {
	/** Rows that show how ids of this table are written: the village's own, else another village's. */
	readonly like: readonly NumberedRow[];
	/** Whatever was an id once, in any case. */
	readonly used: Iterable<string>;
}

/** `YJ2026-05`: letters, the year, a mark, a number. */
interface IdParts {
	readonly letters: string;
	/** One that the row names, too; `undefined` where the id has none. */
	readonly year: number | undefined;
	readonly mark: string;
	readonly number: string;
}

/**
 * Ids for new rows, each the next of its series: a year has numbers of its own where the ids of the table name years.
 * No id is given twice, not even one of a row that is gone.
 * @param rows the years of each new row
 * @returns `undefined` where no row shows how ids are written, or a row does not tell its year
 */
export function giveIds(
	rows: readonly Pick<NumberedRow, 'years'>[],
	{ like, used }: IdsGiven,
): readonly string[] | undefined {
	const read = like.flatMap((row) => partsOf(row) ?? []);
	const forms = Map.groupBy(read, ({ letters, year, mark }) =>
		JSON.stringify([letters, year !== undefined, mark]),
	);
	const form = [...forms.values()].reduce<readonly IdParts[]>(
		(most, own) => (own.length >= most.length ? own : most),
		[],
	);
	const [first] = form;
	if (!first) return undefined;
	const fields = first.year === undefined ? [] : yearFields(like);
	const width = Math.max(...form.map(({ number }) => (number.startsWith('0') ? number.length : 1)));
	const taken = [...used].map((id) => id.toLowerCase());
	const given: string[] = [];
	for (const { years } of rows) {
		const year = fields.map((field) => years.get(field)).find((own) => own !== undefined);
		if (first.year !== undefined && year === undefined) return undefined;
		const prefix = `${first.letters}${year ?? ''}${first.mark}`;
		const next = highest(prefix, [...taken, ...given.map((id) => id.toLowerCase())]) + 1;
		given.push(`${prefix}${String(next).padStart(width, '0')}`);
	}
	return given;
}

function partsOf({ id, years }: NumberedRow): IdParts | undefined {
	const groups = /^(?<before>.*?)(?<number>\d+)$/s.exec(id)?.groups;
	if (!groups) return undefined;
	const { before = '', number = '' } = groups;
	const dated = /^(?<letters>.*?)(?<year>(?:19|20)\d{2})(?<mark>[-_]?)(?<number>\d+)$/s.exec(
		id,
	)?.groups;
	const year = Number(dated?.['year']);
	if (dated && [...years.values()].includes(year)) {
		return {
			...{ letters: dated['letters'] ?? '', year, mark: dated['mark'] ?? '' },
			number: dated['number'] ?? '',
		};
	}
	return { letters: before, year: undefined, mark: '', number };
}

/** The fields whose years the ids name, those of most rows first. */
function yearFields(rows: readonly NumberedRow[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const year = partsOf(row)?.year;
		if (year === undefined) continue;
		for (const [field, own] of row.years) {
			if (own === year) counts.set(field, (counts.get(field) ?? 0) + 1);
		}
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([field]) => field);
}

/** The highest number with which an id of the series ends. */
function highest(prefix: string, ids: readonly string[]): number {
	const start = prefix.toLowerCase();
	const numbers = ids
		.filter((id) => id.startsWith(start))
		.map((id) => id.slice(start.length))
		.filter((rest) => /^\d{1,9}$/.test(rest));
	return numbers.reduce((most, number) => Math.max(most, Number(number)), 0);
}
