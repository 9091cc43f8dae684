import type { Texts } from '../texts/index.ts';
import { namesMatch, packNames } from '../search/village-names.ts';
import { whenTyped } from './composing.ts';
import { part } from './part.ts';
import { sentence } from './sentence.ts';

/** Narrows the list of payees that is already on the page while a name is typed. */
const filter = part(document, '.payee-filter', HTMLElement);
const input = part(filter, 'input', HTMLInputElement);
const clear = part(filter, 'button', HTMLButtonElement);
const status = part(filter, '[role=status]', HTMLElement);
const sentences = JSON.parse(
	filter.dataset['sentences'] ?? '{}',
) as Texts['payees']['filter']['sentences'];
const payees = [...document.querySelectorAll<HTMLTableRowElement>('table.payees tbody tr')].map(
	(row) => ({ row, names: packNames([part(row, 'a', HTMLAnchorElement).textContent]) }),
);

function narrow(): void {
	const typed = input.value.trim();
	for (const { row, names } of payees) row.hidden = !namesMatch(names, typed);
	const count = payees.filter(({ row }) => !row.hidden).length;
	clear.hidden = typed === '';
	if (typed === '') status.textContent = '';
	else status.textContent = count > 0 ? sentence(sentences.found, { count }) : sentences.none;
}

function empty(): void {
	input.value = '';
	narrow();
	input.focus();
}

whenTyped(input, narrow);
clear.addEventListener('click', empty);

filter.hidden = false;
// The browser may have kept what was typed when the page is come back to.
if (input.value !== '') narrow();
