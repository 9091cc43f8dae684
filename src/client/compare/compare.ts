import { formatDownloadCsv } from '../../publishing/files/download-csv.ts';
import { compareYear, type CompareYear } from '../../search/compare/compare-year.ts';
import { writeCompareAddress, type CompareQuery } from '../../search/compare/compare-query.ts';
import { date } from '../../texts/zh-CN/format.ts';
import { enableCopying } from '../copy-text.ts';
import { makeElement } from '../element.ts';
import { saveFile } from '../filters/save-file.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { openCompareForm } from './compare-form.ts';
import type { CompareSentences } from './comparison-words.ts';
import { addFigure, cellsOfTable, clearFigures, drawComparisonTable } from './draw-comparison.ts';
import { presentYear, presentYears, type Presented } from './present-comparison.ts';

const root = document.querySelector<HTMLElement>('.compare');
if (root) startComparing(root);

/** Compares villages: form, address and results say the same at any moment. */
function startComparing(root: HTMLElement): void {
	const t = JSON.parse(root.dataset['sentences'] ?? '{}') as CompareSentences;
	const addresses = JSON.parse(root.dataset['addresses'] ?? '{}') as Addresses;
	const formElement = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.compare-status', HTMLElement);
	const notes = findPart(root, '.compare-notes', HTMLElement);
	const results = findPart(root, '.compare-found', HTMLElement);
	const place = findPart(root, '.compare-table', HTMLElement);
	const charts = findPart(root, '.compare-charts', HTMLElement);
	const citation = findPart(root, '.compare-citation', HTMLElement);
	const all = findPart(root, '.compare-all', HTMLButtonElement);
	const readYear = openFiles(addresses.file);
	let turn = 0;

	const form = openCompareForm(formElement, t, () => ask(form.read()));
	const words = { ...t, villageName: form.villageName };
	const newest = Math.max(...form.years);
	const say = (text: string, more: readonly string[] = []) => {
		status.textContent = text;
		notes.replaceChildren(...more.map((each) => makeElement('li', each)));
		notes.hidden = more.length === 0;
	};
	const ask = (query: CompareQuery) => {
		const search = addressOf(query);
		if (search !== location.search) history.pushState(null, '', search || location.pathname);
		void answer(query);
	};
	const addressOf = (query: CompareQuery) => {
		const search = writeCompareAddress(query, newest);
		return search === '' ? '' : `?${search}`;
	};

	const answer = async (query: CompareQuery) => {
		turn += 1;
		const own = turn;
		results.hidden ||= query.villages.length === 0;
		if (query.villages.length === 0) {
			say('');
			return;
		}
		if (results.hidden) say(t.reading);
		const years = query.year === 'all' ? form.years.toReversed() : [query.year];
		try {
			const files = await Promise.all(years.map(readYear));
			if (own === turn) show(query, files);
		} catch {
			if (own !== turn) return;
			results.hidden = true;
			say(t.failed);
		}
	};
	const show = (query: CompareQuery, files: readonly CompareYear[]) => {
		const compared = files.map((file) => compareYear(nameVillages(file, form.villageName), query));
		const categories = files.flatMap((file) => file.categories);
		const [only] = compared;
		const shown =
			query.year !== 'all' && only
				? presentYear(only, query, categories, words)
				: presentYears(compared, query, categories, t);
		say(shown.sentence, shown.notes);
		clearFigures(charts);
		results.hidden = !shown.table;
		if (shown.table) put(query, shown, shown.table);
	};
	const put = (
		query: CompareQuery,
		{ sentence, figures, year }: Presented,
		table: NonNullable<Presented['table']>,
	) => {
		place.replaceChildren(
			drawComparisonTable({
				...table,
				columns: table.columns.map(({ name, village }) => ({
					name,
					href:
						village === undefined || year === undefined
							? undefined
							: fillSentence(addresses.year, { village, year: String(year) }),
				})),
				onChoose: (what) => {
					const chosen = { ...query, what };
					form.show(chosen);
					ask(chosen);
					charts.scrollIntoView({ block: 'center' });
				},
			}),
		);
		all.hidden = !table.rows.some(({ isMinor }) => isMinor);
		for (const figure of figures) addFigure(charts, figure);
		const { title = '', asOf = '' } = root.dataset;
		citation.textContent = fillSentence(t.citation, {
			...{ title, caption: sentence, asOf: date(asOf) },
			address: location.origin + location.pathname + addressOf(query),
		});
	};

	findPart(root, '.compare-csv', HTMLButtonElement).addEventListener('click', () => {
		const table = findPart(place, 'table', HTMLTableElement);
		const cells = [[table.caption?.textContent ?? ''], ...cellsOfTable(table)];
		saveFile('compare.csv', new Blob([formatDownloadCsv(cells)], { type: 'text/csv' }));
	});
	enableCopying(
		findPart(root, '.compare-copy', HTMLButtonElement),
		citation,
		findPart(root, '.compare-copied', HTMLElement),
		t,
	);
	all.addEventListener('click', () => {
		place.querySelector('table')?.classList.remove('short');
		all.hidden = true;
	});
	const follow = () => {
		const query = form.readAddress();
		form.show(query);
		void answer(query);
	};
	addEventListener('popstate', follow);
	findPart(root, '.compare-plain', HTMLElement).hidden = true;
	formElement.hidden = false;
	follow();
}

interface Addresses {
	/** With the year in braces. */
	readonly file: string;
	/** Of a village's year, with both in braces. */
	readonly year: string;
}

/** Each file is read once; one that was not to be had is asked for again. */
/** The villages are called what the form calls them: by their township, too, where two have the same name. */
function nameVillages(file: CompareYear, nameOf: (id: string) => string): CompareYear {
	return { ...file, villages: file.villages.map((each) => ({ ...each, name: nameOf(each.id) })) };
}

function openFiles(address: string): (year: number) => Promise<CompareYear> {
	const files = new Map<number, Promise<CompareYear>>();
	return (year) => {
		const known = files.get(year);
		if (known) return known;
		const reading = fetchYear(fillSentence(address, { year: String(year) }));
		files.set(year, reading);
		reading.catch(() => files.delete(year));
		return reading;
	};
}

async function fetchYear(address: string): Promise<CompareYear> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as CompareYear;
}
