import {
	findQueryFault,
	readExploreAddress,
	writeExploreAddress,
	type ExploreQuery,
} from '../../search/explore/explore-query.ts';
import type { Texts } from '../../texts/index.ts';
import { fileSize, money } from '../../texts/numbers.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../filters/save-file.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { readVillageNames } from '../village-options.ts';
import { citeFound, fetchVersion, type SiteVersion } from './cite.ts';
import { drawGroups } from './draw-groups.ts';
import { drawRowList, type RowList } from './draw-rows.ts';
import { openExploreForm, type Change } from './explore-form.ts';
import {
	rowsAtOnce,
	type ExploreAnswer,
	type ExploreRequest,
	type FoundRows,
} from './explore-messages.ts';
import type { ExploreWords } from './explore-words.ts';
import workerAddress from './explore-worker.ts?worker&url';

const root = document.querySelector<HTMLElement>('.explore');
if (root) startExplorer(root);

/** Looks through all ledger rows of the county: form, address and results say the same at any moment. */
function startExplorer(root: HTMLElement): void {
	const t = JSON.parse(root.dataset['sentences'] ?? '{}') as Texts['explore']['sentences'];
	const addresses = JSON.parse(root.dataset['addresses'] ?? '{}') as ExploreWords['addresses'];
	const headings = JSON.parse(root.dataset['headings'] ?? '[]') as string[];
	const formElement = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.explore-status', HTMLElement);
	const among = findPart(root, '.explore-among', HTMLElement);
	const progress = findPart(root, '.explore-progress', HTMLElement);
	const bar = findPart(progress, 'progress', HTMLProgressElement);
	const go = findPart(root, '.explore-go', HTMLElement);
	const results = findPart(root, '.explore-found', HTMLElement);
	const moreRows = findPart(root, '.explore-more-rows', HTMLButtonElement);
	const fileStatus = findPart(root, '.explore-file-status', HTMLElement);
	const citation = findPart(root, '.explore-citation', HTMLElement);
	const copied = findPart(root, '.explore-copied', HTMLElement);
	const villageNames = readVillageNames(formElement);
	const words: ExploreWords = {
		sentences: t,
		addresses,
		villageName: (id) => villageNames.get(id) ?? id,
	};

	let worker: Worker | undefined;
	let version: SiteVersion | undefined;
	let turn = 0;
	/** What is being waited for, and what to do when it is allowed to read much. */
	let pending: { readonly ask: 'rows' | 'file'; readonly again: () => void } | undefined;
	let rows: RowList | undefined;
	let found: FoundRows | undefined;
	/** The name of the file that is being made. */
	let saveAs = '';

	const form = openExploreForm(
		formElement,
		(name) => fillSentence(t.organisation, { name }),
		(change) => ask(change),
	);
	const send = (request: ExploreRequest) => {
		worker ??= startWorker(receive);
		worker.postMessage(request);
	};
	/** What a phone, or whoever saves data, does not read unasked, stands in the page. */
	const bytesAtMost = () => (savesData() ? Number(root.dataset['much']) : Number.MAX_SAFE_INTEGER);
	const rest = () => {
		progress.hidden = true;
		go.hidden = true;
	};
	const wait = (target: HTMLElement, text: string) => {
		rest();
		target.textContent = text;
	};

	/** Asks what the form says. @param change absent where the address said it already */
	const ask = (change?: Change) => {
		const query = form.read();
		turn += 1;
		pending = undefined;
		send({ ask: 'stop' });
		rest();
		const fault = findQueryFault(query);
		if (fault) {
			status.textContent = t[fault];
			results.hidden = true;
			among.textContent = '';
			return;
		}
		keepInHistory(query, change);
		look(query, bytesAtMost());
	};
	const look = (query: ExploreQuery, atMost: number) => {
		pending = { ask: 'rows', again: () => look(query, Number.MAX_SAFE_INTEGER) };
		// What was found before stays until the answer comes, mostly at once.
		if (results.hidden) wait(status, t.opening);
		const index = new URL(addresses.index, location.href).href;
		send({ ask: 'rows', turn, index, query, bytesAtMost: atMost });
	};
	const take = (format: 'csv' | 'json', atMost: number) => {
		turn += 1;
		pending = { ask: 'file', again: () => take(format, Number.MAX_SAFE_INTEGER) };
		wait(fileStatus, t.preparing);
		const facts = {
			citation: citation.textContent,
			address: location.href,
			...{ query: Object.fromEntries(writeExploreAddress(form.read())), asOf: found?.asOf },
			...version,
			...{ count: found?.count, incomeFen: found?.incomeFen, expenseFen: found?.expenseFen },
		};
		send({ ask: 'file', turn, format, headings, facts, bytesAtMost: atMost });
		saveAs = `ledger.${format}`;
	};
	const receive = (answer: ExploreAnswer) => {
		if (answer.turn !== turn) return;
		const target = pending?.ask === 'file' ? fileStatus : status;
		switch (answer.kind) {
			case 'progress':
				progress.hidden = false;
				bar.value = answer.of > 0 ? answer.received / answer.of : 1;
				target.textContent = fillSentence(t.reading, {
					done: fileSize(answer.received),
					of: fileSize(answer.of),
				});
				break;
			case 'much': {
				const size = fileSize(answer.bytes);
				const text = fillSentence(t.much, { size });
				wait(target, answer.wholeFiles ? `${t.wholeFiles}${text}` : text);
				target.after(go);
				go.hidden = false;
				break;
			}
			case 'found':
				rest();
				show(answer.found, answer.wholeFiles);
				break;
			case 'more':
				rows?.add(answer.rows);
				moreRows.hidden = (rows?.shown ?? 0) >= (found?.count ?? 0);
				break;
			case 'file':
				wait(fileStatus, fillSentence(t.saved, { count: found?.count ?? 0 }));
				saveFile(saveAs, answer.file);
				break;
			case 'failed':
				wait(target, t.failed[answer.failure]);
				if (target === status) results.hidden = true;
				break;
		}
	};

	const show = (now: FoundRows, wholeFiles: boolean) => {
		found = now;
		const query = form.read();
		const { count, years } = now;
		if (query.organisation !== '') form.show(query, now.rows[0]?.counterparty);
		status.textContent =
			count === 0
				? years.length === 0
					? t.noYear
					: t.none
				: fillSentence(t.found, {
						count,
						income: money(now.incomeFen),
						expense: money(now.expenseFen),
					});
		among.textContent =
			years.length === 0
				? ''
				: fillSentence(t.among, { years: yearsInWords(years, t), among: now.among }) +
					(wholeFiles ? t.wholeFiles : '');
		results.hidden = count === 0;
		fileStatus.textContent = '';
		copied.textContent = '';
		if (count === 0) return;
		drawGroups(findPart(results, '.explore-groups', HTMLElement), now.groups, {
			...words,
			...{ query, count: now.groupCount },
			name: groupingName(formElement),
			more: findPart(results, '.explore-more-groups', HTMLButtonElement),
			onNarrow: (narrowed, name) => {
				form.show(narrowed, name);
				ask('chosen');
				status.scrollIntoView({ block: 'center' });
			},
		});
		rows = drawRowList(findPart(results, '.explore-rows', HTMLElement), {
			...words,
			...{ count, sort: query.sort },
			onSort: (sort) => {
				form.show({ ...form.read(), sort });
				ask('chosen');
			},
		});
		rows.add(now.rows);
		moreRows.hidden = rows.shown >= count;
		void cite(now, form.describe());
	};
	const cite = async (now: FoundRows, conditions: readonly string[]) => {
		version ??= await fetchVersion(addresses.portal);
		if (found !== now) return;
		const { title = '' } = root.dataset;
		citation.textContent = citeFound({ title, found: now, conditions, version }, words);
	};

	findPart(progress, 'button', HTMLButtonElement).addEventListener('click', () => {
		turn += 1;
		send({ ask: 'stop' });
		wait(pending?.ask === 'file' ? fileStatus : status, t.stopped);
	});
	findPart(go, 'button', HTMLButtonElement).addEventListener('click', () => pending?.again());
	moreRows.addEventListener('click', () => {
		const from = rows?.shown ?? 0;
		send({ ask: 'more', turn, from, to: from + rowsAtOnce });
	});
	for (const format of ['csv', 'json'] as const) {
		findPart(root, `.explore-${format}`, HTMLButtonElement).addEventListener('click', () =>
			take(format, bytesAtMost()),
		);
	}
	findPart(root, '.explore-copy', HTMLButtonElement).addEventListener('click', () => {
		void copyText(citation).then((done) => {
			copied.textContent = done ? t.copied : t.notCopied;
		});
	});

	const follow = () => {
		const isAsked = location.search !== '';
		form.show(isAsked ? readExploreAddress(new URLSearchParams(location.search)) : form.usual);
		if (isAsked) {
			ask();
			return;
		}
		turn += 1;
		send({ ask: 'stop' });
		wait(status, '');
		among.textContent = '';
		results.hidden = true;
	};
	addEventListener('popstate', follow);
	formElement.hidden = false;
	const fold = root.querySelector<HTMLDetailsElement>('.explore-fold');
	if (fold) {
		fold.hidden = false;
		// Beside what is found there is room for it.
		fold.open = location.search !== '' || matchMedia('(min-width: 64rem)').matches;
	}
	form.show(form.usual);
	if (location.search !== '') follow();
}

function startWorker(receive: (answer: ExploreAnswer) => void): Worker {
	// Compiled it is one plain file; the preview serves it in modules.
	const worker = new Worker(workerAddress, { type: import.meta.env.DEV ? 'module' : 'classic' });
	worker.addEventListener('message', ({ data }: MessageEvent<ExploreAnswer>) => receive(data));
	return worker;
}

/** What is chosen becomes a step to go back from; what is typed does not, key by key. */
function keepInHistory(query: ExploreQuery, change: Change | undefined): void {
	if (!change) return;
	const search = `?${writeExploreAddress(query)}`;
	if (search === location.search) return;
	if (change === 'typed' && location.search !== '') history.replaceState(null, '', search);
	else history.pushState(null, '', search);
}

function savesData(): boolean {
	const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
	return matchMedia('(max-width: 40rem)').matches || connection?.saveData === true;
}

function groupingName(form: HTMLFormElement): string {
	const choice = findPart(form, 'select[name=by]', HTMLSelectElement);
	return choice.selectedOptions[0]?.text ?? '';
}

function yearsInWords(years: readonly number[], t: ExploreWords['sentences']): string {
	const [last = 0, first = last] = [years[0], years.at(-1)];
	return first === last
		? fillSentence(t.year, { year: String(last) })
		: fillSentence(t.years, { first: String(first), last: String(last) });
}
