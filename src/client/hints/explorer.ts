import { sumFen } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import { fileSize, money } from '../../texts/numbers.ts';
import type { Texts } from '../../texts/index.ts';
import {
	formatHintLines,
	unpackHints,
	type HintFile,
	type ListedHint,
} from '../../search/hint-list.ts';
import {
	everyYear,
	writeHintAddress,
	hintFields,
	makeHintMatcher,
	isAmount,
	type HintQuery,
} from '../../search/hint-query.ts';
import { keepInAddress, takeFromAddress, readField, type Field } from '../filters/fields.ts';
import { saveFile } from '../filters/save-file.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { drawHints } from './draw-hints.ts';

const root = document.querySelector<HTMLElement>('.hint-explorer');
if (root) startExplorer(root);

/** A year's hints, and how many bytes they came in. */
interface LoadedYear {
	readonly hints: readonly ListedHint[];
	readonly bytes: number;
}

/** Looks through the county's hints. A year is fetched when it is first asked for. */
function startExplorer(root: HTMLElement): void {
	const sentences = JSON.parse(
		root.dataset['sentences'] ?? '{}',
	) as Texts['hints']['filter']['sentences'];
	const addresses = JSON.parse(root.dataset['addresses'] ?? '{}') as Readonly<
		Record<'file' | 'rule' | 'hint', string>
	>;
	const form = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.hint-status', HTMLElement);
	const loaded = findPart(root, '.hint-loaded', HTMLElement);
	const results = findPart(root, '.hint-results', HTMLElement);
	const more = findPart(root, '.hint-more', HTMLButtonElement);
	const download = findPart(root, '.hint-download', HTMLButtonElement);
	const fields = hintFields.map((name) => fieldOf(form, name));
	const years = [...findPart(form, 'select[name=year]', HTMLSelectElement).options]
		.map(({ value }) => value)
		.filter((value) => value !== everyYear);
	const files = new Map<string, Promise<LoadedYear>>();
	let latest = 0;
	let found: readonly ListedHint[] = [];

	const load = (year: string): Promise<LoadedYear> => {
		const known = files.get(year);
		if (known) return known;
		const fetched = fetchYear(fillSentence(addresses.file, { year }));
		files.set(year, fetched);
		fetched.catch(() => files.delete(year));
		return fetched;
	};

	const show = (hints: readonly ListedHint[]) => {
		found = hints;
		download.hidden = hints.length === 0;
		drawHints(results, more, hints, { sentences, addresses });
	};

	const look = async (): Promise<void> => {
		const query = Object.fromEntries(
			fields.map((field) => [field.name, readField(field)]),
		) as unknown as HintQuery;
		const turn = (latest += 1);
		// What was found before is not what is asked for now.
		show([]);
		loaded.textContent = '';
		if (!isAmount(query.from) || !isAmount(query.to)) {
			status.textContent = sentences.wrongAmount;
			return;
		}
		keepInAddress(writeHintAddress(query));
		const wanted = query.year === everyYear ? years : [query.year];
		const got: LoadedYear[] = [];
		try {
			for (const year of wanted) {
				status.textContent = fillSentence(sentences.loading, { year });
				got.push(await load(year));
				if (turn !== latest) return;
			}
		} catch {
			if (turn === latest) status.textContent = sentences.failed;
			return;
		}
		show(
			got
				.flatMap(({ hints }) => hints)
				.filter(makeHintMatcher(query))
				.sort((a, b) => compareText(b.on, a.on)),
		);
		status.textContent = counted(found, sentences);
		loaded.textContent = fillSentence(sentences.loaded, {
			years:
				query.year === everyYear
					? sentences.anyYear
					: fillSentence(sentences.year, { year: query.year }),
			count: got.reduce((sum, { hints }) => sum + hints.length, 0),
			size: fileSize(got.reduce((sum, { bytes }) => sum + bytes, 0)),
		});
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void look();
	});
	form.addEventListener('change', () => {
		if (latest > 0) void look();
	});
	download.addEventListener('click', () => {
		const columns = JSON.parse(root.dataset['columns'] ?? '{}') as Texts['hints']['columns'];
		void tableOf(columns, found).then((text) =>
			saveFile('hints.csv', new Blob([text], { type: 'text/csv' })),
		);
	});

	const asked = takeFromAddress(fields);
	form.hidden = false;
	if (asked) void look();
}

function fieldOf(form: HTMLFormElement, name: string): Field {
	const field = form.elements.namedItem(name);
	if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) return field;
	throw new Error(`There is no ${name} here`);
}

async function fetchYear(address: string): Promise<LoadedYear> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const bytes = await response.arrayBuffer();
	const file = JSON.parse(new TextDecoder().decode(bytes)) as HintFile;
	return { hints: unpackHints(file), bytes: bytes.byteLength };
}

function counted(
	found: readonly ListedHint[],
	sentences: Texts['hints']['filter']['sentences'],
): string {
	if (found.length === 0) return sentences.none;
	const amounts = found.flatMap(({ amountFen }) => amountFen ?? []);
	return amounts.length === 0
		? fillSentence(sentences.foundPlain, { count: found.length })
		: fillSentence(sentences.found, { count: found.length, amount: money(sumFen(amounts)) });
}

/** Just these hints, as the site's files write them. */
async function tableOf(
	columns: Texts['hints']['columns'],
	hints: readonly ListedHint[],
): Promise<string> {
	const { formatDownloadCsv } = await import('../../publishing/files/download-csv.ts');
	return formatDownloadCsv(formatHintLines(columns, hints));
}
