import type { SortColumn, SortOrder } from '../../search/explore/explore-query.ts';
import type { ShownRow } from '../../search/explore/shown-rows.ts';
import { date, money } from '../../texts/zh-CN/format.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';
import type { ExploreWords } from './explore-words.ts';

/** The list of rows on the page, to which more can be added. */
export interface RowList {
	/** How many it shows. */
	readonly shown: number;
	add(rows: readonly ShownRow[]): void;
}

interface RowListOptions extends ExploreWords {
	readonly sort: SortOrder;
	/** How many were found. */
	readonly count: number;
	readonly onSort: (order: SortOrder) => void;
}

/** Draws a table of rows. Everything is text: nothing of the data becomes markup. */
export function drawRowList(root: HTMLElement, options: RowListOptions): RowList {
	const { sentences: t, addresses, villageName, sort, count, onSort } = options;
	const table = document.createElement('table');
	table.className = 'as-cards';
	const caption = table.createCaption();
	const head = table.createTHead().insertRow();
	const columns: readonly (readonly [string, SortColumn, 'amount'?])[] = [
		[t.date, 'date'],
		[t.summary, 'summary'],
		[t.village, 'village'],
		[t.income, 'incomeFen', 'amount'],
		[t.expense, 'expenseFen', 'amount'],
		[t.counterparty, 'counterparty'],
	];
	for (const [name, column, look] of columns) {
		const isSorted = sort === column || sort === `-${column}`;
		const heading = makeElement('th', '', { scope: 'col', ...(look && { class: look }) });
		if (isSorted) heading.setAttribute('aria-sort', sort === column ? 'ascending' : 'descending');
		const sign = isSorted ? (sort === column ? ' ↑' : ' ↓') : '';
		const button = makeElement('button', `${name}${sign}`, {
			...{ type: 'button', class: 'as-link' },
			'aria-label': fillSentence(t.sortBy, { column: name }),
		});
		const first: SortOrder = look || column === 'date' ? `-${column}` : column;
		const other: SortOrder = first === column ? `-${column}` : column;
		button.addEventListener('click', () => onSort(sort === first ? other : first));
		heading.append(button);
		head.append(heading);
	}
	const body = table.createTBody();
	let shown = 0;

	const draw = (row: ShownRow) => {
		const { village, period, anchor, organisation, counterparty = '' } = row;
		const href = fillSentence(addresses.row, {
			...{ village, period },
			anchor: encodeURIComponent(anchor),
		});
		const what = makeElement('th', '', { scope: 'row' });
		what.append(
			makeElement('a', row.summary, { href }),
			makeElement('span', `${row.category} · ${row.voucher}`, { class: 'note' }),
		);
		const party = makeElement('td', organisation === undefined ? counterparty : '', {
			'data-label': t.counterparty,
		});
		if (organisation !== undefined) {
			party.append(
				makeElement('a', counterparty, { href: fillSentence(addresses.payee, { organisation }) }),
			);
		}
		const amount = (label: string, side: string, fen: number | undefined) =>
			makeElement('td', fen === undefined ? '' : money(fen), {
				...(fen !== undefined && { 'data-label': label }),
				class: `amount ${side}`,
			});
		body
			.insertRow()
			.append(
				makeElement('td', date(row.date), { class: 'day', 'data-label': t.date }),
				what,
				makeElement('td', villageName(village), { 'data-label': t.village }),
				amount(t.income, 'income', row.incomeFen),
				amount(t.expense, 'expense', row.expenseFen),
				party,
			);
	};
	root.replaceChildren(table);
	return {
		get shown() {
			return shown;
		},
		add(rows) {
			for (const row of rows) draw(row);
			const first = body.rows[shown]?.querySelector('a');
			if (shown > 0) first?.focus();
			shown += rows.length;
			caption.textContent = fillSentence(t.caption, { shown, count });
		},
	};
}
