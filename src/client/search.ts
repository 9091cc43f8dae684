import type { Texts } from '../texts/index.ts';
import {
	sortForReading,
	parseQuery,
	readAddress,
	writeAddress,
	formatPhrase,
	type Asked,
	type Query,
} from '../search/query.ts';
import { resultsAtOnce, type Found, type Session } from '../search/session.ts';
import { findPart } from './part.ts';
import { look, openIndex } from './search-engine.ts';
import { drawPayments, findAskedPayments, type PaymentAddresses } from './search-payments.ts';
import { listenToSearchForm } from './search-form.ts';
import { drawResult } from './search-result.ts';
import { fillSentence } from './sentence.ts';
import { readVillageNames } from './village-options.ts';

const root = document.querySelector<HTMLElement>('.search');
if (root) startSearch(root);

/** What is on the screen. */
interface Outcome {
	readonly asked: Asked;
	readonly query: Query;
	readonly found: Found;
	readonly shown: number;
	/** What to say when the query was taken apart to find anything. */
	readonly remark: string;
}

/** Tells work that a newer search has begun, so that it shows nothing any more. */
type IsCurrent = () => boolean;

function startSearch(root: HTMLElement): void {
	const sentences = JSON.parse(root.dataset['sentences'] ?? '{}') as Texts['search']['sentences'];
	const base = (root.dataset['base'] ?? '').replace(/\/$/, '');
	const form = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.search-status', HTMLElement);
	const addresses = JSON.parse(root.dataset['addresses'] ?? '{}') as PaymentAddresses;
	const villageNames = readVillageNames(form);
	const payments = findPart(root, '.search-payments', HTMLElement);
	const list = findPart(root, '.search-results', HTMLElement);
	const more = findPart(root, '.search-more', HTMLButtonElement);
	const older = findPart(root, '.search-older', HTMLButtonElement);
	const nothing = findPart(root, '.search-nothing', HTMLElement);
	const failed = findPart(root, '.search-failed', HTMLElement);
	const template = findPart(root, 'template', HTMLTemplateElement);
	const drawing = { template, link: (path: string) => base + path, sentences };

	findPart(root, '.search-fallback', HTMLElement).hidden = true;
	findPart(root, '.search-outcome', HTMLElement).hidden = false;
	if (typeof WebAssembly === 'undefined') {
		status.textContent = sentences.unsupported;
		return;
	}
	form.hidden = false;

	let session: Promise<Session> | undefined;
	let failures = 0;
	let latest = 0;
	let outcome: Outcome | undefined;

	/** Fetches the engine when it is first needed, and again after a failure. */
	const ready = (): Promise<Session> => {
		const opening = session ?? openIndex(`${base}/pagefind/`, failures);
		session = opening;
		return opening;
	};

	const drop = () => {
		const broken = session;
		session = undefined;
		failures += 1;
		broken?.then((each) => each.close()).catch(() => undefined);
	};

	/** Runs the work, saying after a moment that it is under way, and what failed if it fails. */
	const attempt = async (work: (isCurrent: IsCurrent) => Promise<void>, failure: string) => {
		const turn = ++latest;
		const isCurrent = () => turn === latest;
		failed.hidden = true;
		root.setAttribute('aria-busy', 'true');
		const saying = setTimeout(() => {
			if (isCurrent()) status.textContent = sentences.searching;
		}, patience);
		try {
			await work(isCurrent);
		} catch {
			if (isCurrent()) {
				drop();
				status.textContent = '';
				findPart(failed, 'p', HTMLElement).textContent = failure;
				failed.hidden = false;
			}
		} finally {
			clearTimeout(saying);
			if (isCurrent()) root.removeAttribute('aria-busy');
		}
	};

	const clear = () => {
		outcome = undefined;
		list.textContent = '';
		status.textContent = '';
		for (const element of [payments, more, older, nothing, failed]) element.hidden = true;
	};

	const search = (asked: Asked) => {
		if (writeAddress(asked) === '') {
			latest += 1;
			root.removeAttribute('aria-busy');
			clear();
			return;
		}
		void attempt(async (isCurrent) => {
			// Without them the search is still one of everything else.
			const looking = findAskedPayments(asked, addresses).catch(() => undefined);
			const { query, found, wantsVillage } = await look(await ready(), asked);
			const paid = await looking;
			const items = await draw(query, found, 0);
			if (!isCurrent()) return;
			clear();
			list.append(...items);
			const { typed } = parseQuery(asked.q);
			const remark =
				query.loose && items.length > 0
					? fillSentence(sentences.loosely, { typed, parts: quoted(query) })
					: '';
			if (wantsVillage) {
				fields.askForVillage();
				status.textContent = fillSentence(sentences.chooseVillage, { typed });
				return;
			}
			show({ asked, query, found, shown: items.length, remark });
			drawPayments(payments, asked, paid, { addresses, villageNames, sentences });
			const isAnswered = items.length === 0 && (paid?.payments.length ?? 0) > 0;
			status.textContent = isAnswered ? '' : summary();
			if (isAnswered) nothing.hidden = true;
		}, sentences.failed);
	};

	const quoted = ({ phrases }: Query) =>
		phrases.map((each) => fillSentence(sentences.quoted, { word: formatPhrase(each) })).join('');

	const draw = async (query: Query, { hits }: Found, from: number): Promise<Element[]> => {
		const page = hits.slice(from, from + resultsAtOnce);
		const records = await Promise.all(page.map((hit) => hit.load()));
		return sortForReading(records, query).map((each) => drawResult(each, query, drawing));
	};

	const show = (next: Outcome) => {
		outcome = next;
		const { hits, older: pending } = next.found;
		const [year] = pending;
		more.hidden = next.shown >= hits.length;
		older.hidden = year === undefined;
		older.textContent = year === undefined ? '' : fillSentence(sentences.olderYear, { year });
		nothing.hidden = hits.length > 0;
	};

	const summary = (): string => {
		if (!outcome) return '';
		const { asked, query, found, remark } = outcome;
		const { hits, since, older: pending } = found;
		if (hits.length === 0 && asked.q === '') return sentences.nothingInScope;
		if (hits.length === 0) return fillSentence(sentences.nothing, { typed: query.typed });
		const partly = pending.length > 0 && since !== undefined;
		const count = partly
			? fillSentence(sentences.foundSince, { count: hits.length, year: since })
			: fillSentence(sentences.found, { count: hits.length });
		return remark === '' ? count : `${count}。${remark}`;
	};

	/** Adds the results after those shown, and takes whoever asked for them to the first of them. */
	const showMore = async (isCurrent: IsCurrent, found: Found) => {
		if (!outcome) return;
		const items = await draw(outcome.query, found, outcome.shown);
		if (!isCurrent()) return;
		list.append(...items);
		show({ ...outcome, found, shown: outcome.shown + items.length });
		status.textContent =
			items.length > 0
				? fillSentence(sentences.shown, { shown: outcome.shown, count: found.hits.length })
				: summary();
		items[0]?.querySelector('a')?.focus();
	};

	/** Keeps the address in step, so that a search can be shared and come back to. */
	const follow = (entry: 'push' | 'replace') => {
		const asked = fields.read();
		const target = location.pathname + writeAddress(asked);
		const same = target === location.pathname + location.search;
		history[entry === 'push' && !same ? 'pushState' : 'replaceState'](null, '', target);
		search(asked);
	};

	const restore = () => {
		fields.fill(readAddress(location.search));
		search(fields.read());
	};

	const fields = listenToSearchForm(form, {
		typed: () => follow('replace'),
		asked: () => follow('push'),
		focused: () => {
			ready()
				.then((each) => each.prepare())
				.catch(drop);
		},
	});
	more.addEventListener('click', () => {
		void attempt(async (isCurrent) => {
			if (outcome) await showMore(isCurrent, outcome.found);
		}, sentences.failed);
	});
	older.addEventListener('click', () => {
		void attempt(async (isCurrent) => {
			if (!outcome) return;
			const { query, asked, found } = outcome;
			const further = await (await ready()).search(query, asked, found.older[0]);
			if (isCurrent()) await showMore(isCurrent, further);
		}, sentences.failedOlder);
	});
	findPart(failed, 'button', HTMLButtonElement).addEventListener('click', () => follow('replace'));
	addEventListener('popstate', restore);
	restore();
}

/** Milliseconds after which a search says that it is under way. */
const patience = 400;
