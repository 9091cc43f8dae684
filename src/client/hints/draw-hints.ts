import { hintAnchor } from '../../domain/hints/hint-anchor.ts';
import { date, money } from '../../texts/zh-CN/format.ts';
import type { Texts } from '../../texts/index.ts';
import type { ListedHint } from '../../search/hint-list.ts';
import { drawInBatches } from '../batches.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';

export interface HintTexts {
	readonly sentences: Texts['hints']['filter']['sentences'];
	/** Addresses with the name of what varies in braces. */
	readonly addresses: Readonly<Record<'rule' | 'hint', string>>;
}

const hintsAtOnce = 50;

/** Draws hints as a table, a few at a time. Everything is text: nothing of the data becomes markup. */
export function drawHints(
	root: HTMLElement,
	more: HTMLButtonElement,
	hints: readonly ListedHint[],
	{ sentences: t, addresses }: HintTexts,
): void {
	root.replaceChildren();
	if (hints.length === 0) {
		more.hidden = true;
		return;
	}
	const table = document.createElement('table');
	table.className = 'as-cards';
	const caption = table.createCaption();
	const head = table.createTHead().insertRow();
	for (const heading of [t.on, t.hint, t.village]) {
		head.append(makeElement('th', heading, { scope: 'col' }));
	}
	head.append(makeElement('th', t.amount, { scope: 'col', class: 'amount' }));
	head.append(makeElement('th', t.answer, { scope: 'col' }));
	const body = table.createTBody();
	let shown = 0;

	const draw = (hint: ListedHint): HTMLElement => {
		const { village, villageName, townshipName, rule, title, subject, amountFen, answer } = hint;
		const href = fillSentence(addresses.hint, { village, anchor: hintAnchor(rule, subject) });
		const link = makeElement('a', hint.message, { href });
		const about = makeElement('span', '', { class: 'note' });
		about.append(makeElement('a', title, { href: fillSentence(addresses.rule, { rule }) }));
		const what = makeElement('th', '', { scope: 'row' });
		what.append(link, about);
		const where = makeElement('td', '', { 'data-label': t.village });
		where.append(villageName, makeElement('span', townshipName, { class: 'note' }));
		const amount = amountFen === undefined ? '' : money(amountFen);
		const answered = makeElement('td', answer?.text ?? t.noAnswer, { 'data-label': t.answer });
		if (answer) {
			const by = fillSentence(t.answerBy, { by: answer.by, on: date(answer.on) });
			answered.append(makeElement('span', by, { class: 'note' }));
		}
		body
			.insertRow()
			.append(
				makeElement('td', date(hint.on), { class: 'day', 'data-label': t.on }),
				what,
				where,
				makeElement('td', amount, { class: 'amount', 'data-label': t.amount }),
				answered,
			);
		shown += 1;
		caption.textContent = fillSentence(t.caption, { shown, count: hints.length });
		return link;
	};
	drawInBatches(hints, hintsAtOnce, more, draw);
	root.append(table);
}
