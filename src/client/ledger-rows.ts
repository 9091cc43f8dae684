import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/**
 * Opens and closes the rows of a ledger where they are folded, shows only those of a category, and puts the posts of
 * those who signed beside their names. Without it the address of a row opens that row alone, a category leads to its
 * first row, and the posts stand below the table.
 */

/** Below this width a style sheet folds the rows. */
const narrow = matchMedia('(max-width: 56.24rem)');
const firstSigner = 6;
const lastSigner = 9;

const table = document.querySelector('table.ledger');
const rows = [...(table?.querySelectorAll<HTMLTableRowElement>('tbody tr[id]') ?? [])];
const bars = [...document.querySelectorAll<HTMLAnchorElement>('.bars a[data-category]')];
const posts = readPosts();

if (table) {
	table.classList.add('scripted');
	for (const row of rows) enableFolding(row);
	enableFilter(findPart(document, '.row-filter', HTMLElement));
}

function enableFolding(row: HTMLTableRowElement): void {
	const cite = findPart(row, '.cite', HTMLAnchorElement);
	fold(row, false);
	cite.addEventListener('click', (event) => {
		if (!narrow.matches) return;
		event.preventDefault();
		toggle(row, cite.hash);
	});
	row.addEventListener('click', ({ target }) => {
		const isHead = target instanceof Element && target.closest('th, td.amount, td:nth-child(6)');
		if (narrow.matches && isHead && !target.closest('a')) toggle(row, cite.hash);
	});
}

/** The address names the row that was opened last, so that it can be handed on. */
function toggle(row: HTMLTableRowElement, hash: string): void {
	const opens = !row.classList.contains('open');
	fold(row, opens);
	if (opens) history.replaceState(history.state, '', hash);
}

function fold(row: HTMLTableRowElement, open: boolean): void {
	row.classList.toggle('open', open);
	row.querySelector('.cite')?.setAttribute('aria-expanded', String(open));
	if (open) namePosts(row);
}

function readPosts(): { readonly href: string; readonly byName: ReadonlyMap<string, string> } {
	const list = document.querySelector<HTMLElement>('.signers');
	const entries = [...(list?.querySelectorAll('div') ?? [])].map((each) => [
		each.querySelector('dt')?.textContent.trim() ?? '',
		each.querySelector('dd')?.textContent.trim() ?? '',
	]);
	return {
		href: list?.dataset['officials'] ?? '',
		byName: new Map(entries.map(([name = '', post = '']) => [name, post])),
	};
}

function namePosts(row: HTMLTableRowElement): void {
	for (const cell of [...row.cells].slice(firstSigner, lastSigner + 1)) {
		if (cell.firstElementChild) continue;
		const names = cell.textContent.split(/(?<=[；;、，,])/);
		const parts = names.flatMap((written) => {
			const post = posts.byName.get(written.replace(/[；;、，,]$/, '').trim());
			if (post === undefined) return [written];
			const link = document.createElement('a');
			link.href = posts.href;
			link.textContent = post;
			return [written, ' ', link, ' '];
		});
		cell.replaceChildren(...parts);
	}
}

function enableFilter(bar: HTMLElement): void {
	const said = findPart(bar, '[role=status]', HTMLElement);
	const all = findPart(bar, 'button', HTMLButtonElement);
	const show = (category: string | undefined) => {
		const shown = rows.filter((row) => category === undefined || categoryOf(row) === category);
		for (const row of rows) row.hidden = !shown.includes(row);
		markDays(shown);
		bar.hidden = category === undefined;
		said.textContent =
			category === undefined
				? ''
				: fillSentence(bar.dataset['shown'] ?? '', { category, rows: shown.length });
		for (const each of bars) {
			each.toggleAttribute('aria-current', each.dataset['category'] === category);
		}
	};
	const follow = () => {
		const id = decodeURIComponent(location.hash.slice(1));
		const row = rows.find((each) => each.id === id);
		const category = bars.find((each) => each.closest('li')?.id === id)?.dataset['category'];
		if (category !== undefined) {
			show(category);
			bar.scrollIntoView();
		}
		if (!row) return;
		if (row.hidden) show(undefined);
		fold(row, true);
		row.scrollIntoView();
	};
	for (const each of bars) {
		each.addEventListener('click', (event) => {
			event.preventDefault();
			show(each.dataset['category']);
			history.replaceState(history.state, '', `#${each.closest('li')?.id ?? ''}`);
			bar.scrollIntoView();
			all.focus({ preventScroll: true });
		});
	}
	all.addEventListener('click', () => {
		show(undefined);
		history.replaceState(history.state, '', location.pathname + location.search);
		table?.scrollIntoView();
	});
	addEventListener('hashchange', follow);
	follow();
}

/** What stands below the summary of a row begins with it. */
function categoryOf(row: HTMLTableRowElement): string {
	return row.querySelector('th .note')?.textContent.split(' · ')[0]?.trim() ?? '';
}

/** A day stands above the first of its rows that are shown. */
function markDays(shown: readonly HTMLTableRowElement[]): void {
	const dayOf = (row: HTMLTableRowElement | undefined) => row?.cells[0]?.textContent;
	for (const [index, row] of shown.entries()) {
		row.classList.toggle('new-day', dayOf(row) !== dayOf(shown[index - 1]));
	}
}
