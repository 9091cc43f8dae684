import { keepInAddress, takeFromAddress, readField, type Field } from './filters/fields.ts';
import { saveFile } from './filters/save-file.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/** Narrows the villages of a calendar page, keeps the choice in the address, and offers just these rows as a file. */
for (const filter of document.querySelectorAll<HTMLElement>('.grid-filter')) enhance(filter);

function enhance(filter: HTMLElement): void {
	const fields = [...filter.querySelectorAll<Field>('select, input')];
	const status = findPart(filter, '[role=status]', HTMLElement);
	const download = findPart(document, '.grid-download', HTMLAnchorElement);
	const whole = download.href;
	const tables = [...document.querySelectorAll<HTMLTableElement>('table.village-grid')];
	const sentences = filter.dataset;

	/** @returns whether anything was chosen */
	const narrow = (): boolean => {
		const chosen = new URLSearchParams();
		for (const field of fields)
			if (readField(field) !== '') chosen.set(field.name, readField(field));
		const villages = new Set<string>();
		for (const table of tables) {
			for (const row of rowsOf(table)) {
				row.hidden = !matches(row, table, chosen);
				if (!row.hidden) villages.add(row.dataset['village'] ?? '');
			}
			const section = table.closest<HTMLElement>('.grid-of-affair') ?? table;
			section.hidden = rowsOf(table).every((row) => row.hidden);
		}
		const found = villages.size > 0;
		status.textContent =
			chosen.size === 0
				? ''
				: fillSentence((found ? sentences['shown'] : sentences['none']) ?? '', {
						count: villages.size,
					});
		keepInAddress(chosen);
		return chosen.size > 0;
	};

	download.addEventListener('click', (event) => {
		if (!narrow()) return;
		event.preventDefault();
		const name = new URL(whole).pathname.split('/').at(-1) ?? '';
		void shownRows(whole, sentences, tables).then((text) =>
			saveFile(name, new Blob([text], { type: 'text/csv' })),
		);
	});
	filter.addEventListener('input', narrow);

	takeFromAddress(fields);
	filter.hidden = false;
	narrow();
}

function matches(
	row: HTMLTableRowElement,
	table: HTMLTableElement,
	chosen: URLSearchParams,
): boolean {
	const is = (name: string, own: string | undefined) =>
		!chosen.has(name) || chosen.get(name) === own;
	return (
		is('affair', table.dataset['affair']) &&
		is('township', row.dataset['township']) &&
		(!chosen.has('waiting') || row.dataset['waiting'] !== undefined)
	);
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
	return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-village]')];
}

/** The file's own rows of the villages that are shown, under its own headings. */
async function shownRows(
	address: string,
	headingOf: DOMStringMap,
	tables: readonly HTMLTableElement[],
): Promise<string> {
	const [answer, { default: papa }] = await Promise.all([fetch(address), import('papaparse')]);
	const { data } = papa.parse<string[]>((await answer.text()).replace('\uFEFF', ''), {
		skipEmptyLines: true,
	});
	const [headings = [], ...rows] = data;
	const village = headings.indexOf(headingOf['villageHeading'] ?? '');
	const affair = headings.indexOf(headingOf['affairHeading'] ?? '');
	const shown = new Set(
		tables.flatMap((table) =>
			rowsOf(table)
				.filter((row) => !row.hidden)
				.map((row) => `${table.dataset['affair']} ${row.dataset['village']}`),
		),
	);
	const kept = rows.filter((row) => shown.has(`${row[affair]} ${row[village]}`));
	return `\uFEFF${papa.unparse([headings, ...kept], { newline: '\n' })}\n`;
}
