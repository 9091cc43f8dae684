import type { Texts } from '../texts/index.ts';
import { copyText } from './copy-text.ts';
import { findPart } from './part.ts';
import { fillSentence } from './sentence.ts';

/**
 * Copies prepared questions, and puts the one about a payment, filled in, below its row. Without it the row's link leads
 * to the sentence at the end of the page, to be filled in by hand.
 */
type Sentences = Pick<Texts['question'], 'copied' | 'notCopied'> &
	Partial<ReturnType<Texts['question']['row']>>;

for (const question of document.querySelectorAll('.question')) {
	const panel = question.closest<HTMLElement>('.ask-panel');
	if (!panel) continue;
	if (sentencesOf(panel).about !== undefined) askBelowRows(panel);
	enableCopying(panel);
}

function sentencesOf(panel: HTMLElement): Sentences {
	const question = findPart(panel, '.question', HTMLElement);
	return JSON.parse(question.dataset['sentences'] ?? '{}') as Sentences;
}

function enableCopying(panel: HTMLElement): void {
	const text = findPart(panel, '.question-text', HTMLElement);
	const outcome = findPart(panel, '.copy-outcome', HTMLElement);
	const button = findPart(panel, '.copy', HTMLButtonElement);
	const { copied, notCopied } = sentencesOf(panel);
	show(button);
	button.addEventListener('click', () => {
		void copyText(text).then((done) => {
			outcome.textContent = done ? copied : notCopied;
		});
	});
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
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ask-row')) {
		link.setAttribute('aria-expanded', 'false');
		link.addEventListener('click', (event) => {
			const row = link.closest('tr');
			if (!row) return;
			event.preventDefault();
			const again = opened?.link === link;
			close();
			if (again) return;
			const panel = untouched.cloneNode(true) as HTMLElement;
			const asking = drawBelow(row, panel);
			fillIn(panel, row);
			enableCopying(panel);
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

/** The row's cells as they are on the page, in the sentence and in the message. */
function fillIn(panel: HTMLElement, row: HTMLTableRowElement): void {
	const { income = '', expense = '', about = '' } = sentencesOf(panel);
	const textOf = (selector: string) =>
		row.querySelector(selector)?.firstChild?.textContent?.trim() ?? '';
	const received = textOf('td.income');
	const values = {
		voucher: textOf('.cite'),
		date: textOf('td.day'),
		summary: textOf('th[scope="row"]'),
		amount: received === '' ? textOf('td.expense') : received,
	};
	const sentence = fillSentence(received === '' ? expense : income, values);
	findPart(panel, '.question-text', HTMLElement).textContent = sentence;
	const send = panel.querySelector<HTMLAnchorElement>('a.send');
	if (send) send.href = send.href.replace(/body=.*$/, `body=${encodeURIComponent(sentence)}`);
	panel.tabIndex = -1;
	panel.setAttribute('role', 'group');
	panel.setAttribute('aria-label', fillSentence(about, values));
}
