import type { Texts } from '../texts/index.ts';
import { makeCitingParts, readPageCitation, type PageCitation } from './citation.ts';
import { enableCopying } from './copy-text.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/**
 * Copies prepared questions; puts into each row of a ledger what asks about it, filled in below the row, and what copies
 * its address. Without it a link above the rows leads to the sentence at the end of the page, to be filled in by hand.
 */
type Sentences = Pick<Texts['question'], 'copied' | 'notCopied'> &
	Partial<ReturnType<Texts['question']['row']> & { readonly address: string }>;

for (const question of document.querySelectorAll('.question')) {
	const panel = question.closest<HTMLElement>('.ask-panel');
	if (!panel) continue;
	if (sentencesOf(panel).about !== undefined) askBelowRows(panel);
	enablePanel(panel);
}

function sentencesOf(panel: HTMLElement): Sentences {
	const question = findPart(panel, '.question', HTMLElement);
	return JSON.parse(question.dataset['sentences'] ?? '{}') as Sentences;
}

function enablePanel(panel: HTMLElement): void {
	const button = findPart(panel, '.copy', HTMLButtonElement);
	show(button);
	enableCopying(
		button,
		findPart(panel, '.question-text', HTMLElement),
		findPart(panel, '.copy-outcome', HTMLElement),
		sentencesOf(panel),
	);
}

function show(button: HTMLButtonElement): void {
	button.closest('li')?.removeAttribute('hidden');
}

function askBelowRows(model: HTMLElement): void {
	const untouched = model.cloneNode(true);
	let opened: { readonly link: HTMLAnchorElement; readonly row: HTMLElement } | undefined;

	const close = () => {
		opened?.row.remove();
		opened?.link.setAttribute('aria-expanded', 'false');
		opened = undefined;
	};
	const sentences = sentencesOf(model);
	const page = readPageCitation();
	for (const row of document.querySelectorAll<HTMLTableRowElement>('table.ledger tbody tr[id]')) {
		const link = offerQuestion(row, sentences, page);
		link.setAttribute('aria-expanded', 'false');
		link.addEventListener('click', (event) => {
			event.preventDefault();
			const again = opened?.link === link;
			close();
			if (again) return;
			const panel = untouched.cloneNode(true) as HTMLElement;
			const asking = drawBelow(row, panel);
			fillIn(panel, row);
			enablePanel(panel);
			const button = findPart(panel, '.close', HTMLButtonElement);
			show(button);
			button.addEventListener('click', () => {
				close();
				link.focus();
			});
			link.setAttribute('aria-expanded', 'true');
			opened = { link, row: asking };
			panel.focus();
		});
	}
}

function drawBelow(row: HTMLTableRowElement, panel: HTMLElement): HTMLElement {
	const asking = document.createElement('tr');
	asking.className = 'asking no-print';
	const cell = document.createElement('td');
	cell.colSpan = row.cells.length;
	cell.className = 'unlabelled';
	cell.append(panel);
	asking.append(cell);
	row.after(asking);
	return asking;
}

/** Puts what asks about a row, and what cites it, into its last cell. */
function offerQuestion(
	row: HTMLTableRowElement,
	{ ask = '', citedIncome = '', citedExpense = '', address = '' }: Sentences,
	page: PageCitation,
): HTMLAnchorElement {
	const cell = row.cells[row.cells.length - 1];
	const link = document.createElement('a');
	link.className = 'ask-row';
	link.href = '#ask';
	link.textContent = ask;
	const key = encodeURIComponent(row.id.replace(/^v-/, ''));
	const { button, cited, outcome } = makeCitingParts(page, () => ({
		what: fillSentence(isIncome(row) ? citedIncome : citedExpense, valuesOf(row)),
		address: new URL(address + key, location.href).href,
	}));
	button.className = 'cite-row';
	const actions = document.createElement('span');
	actions.className = 'actions no-print';
	actions.append(link, button, cited, outcome);
	cell?.classList.toggle('none', cell.childNodes.length === 0);
	cell?.append(actions);
	return link;
}

const isIncome = (row: HTMLElement) => row.querySelector('td.income') !== null;

/** The row's cells as they are on the page. */
function valuesOf(row: HTMLElement) {
	const textOf = (selector: string) =>
		row.querySelector(selector)?.firstChild?.textContent?.trim() ?? '';
	return {
		voucher: textOf('.cite'),
		date: textOf('td.day'),
		summary: textOf('th[scope="row"]'),
		amount: textOf(isIncome(row) ? 'td.income' : 'td.expense'),
	};
}

/** Puts them into the sentence and into the message. */
function fillIn(panel: HTMLElement, row: HTMLElement): void {
	const { income = '', expense = '', about = '' } = sentencesOf(panel);
	const values = valuesOf(row);
	const sentence = fillSentence(isIncome(row) ? income : expense, values);
	findPart(panel, '.question-text', HTMLElement).textContent = sentence;
	const send = panel.querySelector<HTMLAnchorElement>('a.send');
	if (send) send.href = send.href.replace(/body=.*$/, `body=${encodeURIComponent(sentence)}`);
	panel.tabIndex = -1;
	panel.setAttribute('role', 'group');
	panel.setAttribute('aria-label', fillSentence(about, values));
}
