import type { DeskFinding, DeskHint, DeskInspection } from '../../desk/desk-inspection.ts';
import { formatYuan } from '../../domain/money/money.ts';
import type { Texts } from '../../texts/index.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';

type Sentences = Texts['desk']['sentences'];

/** What check and build would say of the village: what must be mended, what is asked, whether balances and days are right. */
export function drawVillageFindings(
	{ needed, remarks }: { readonly needed: HTMLElement; readonly remarks: HTMLElement },
	{ findings, hints, obligations, balances }: DeskInspection,
	sentences: Sentences,
	onAnswer: (hint: DeskHint) => void,
): void {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const warnings = findings.filter(({ severity }) => severity !== 'error');
	const add = (parts: HTMLElement[], heading: string, items: readonly HTMLElement[]) => {
		if (items.length === 0) return;
		const list = makeElement('ul', '', { class: 'desk-said-list' });
		list.append(...items);
		parts.push(makeElement('h3', heading), list);
	};
	const [first, later]: [HTMLElement[], HTMLElement[]] = [[], []];
	add(
		first,
		fillSentence(sentences.villageErrors, { count: errors.length }),
		errors.map((one) => drawFinding(one, sentences)),
	);
	const facts = [
		...balances.map(({ period, entity, agrees, balances: own }) =>
			makeElement(
				'li',
				fillSentence(agrees ? sentences.balanceAgrees : sentences.balanceDiffers, {
					...{ period, entity },
					closing: own ? formatYuan(own.closingFen) : sentences.notYet,
				}),
				{ class: agrees ? 'desk-agrees' : 'desk-differs' },
			),
		),
		...obligations.map(({ title, period, after }) => {
			const word = sentences.statuses[after?.kind ?? 'none'];
			const isWell = after !== undefined && wellKinds.includes(after.kind);
			return makeElement(
				'li',
				fillSentence(sentences.obligation, { title, period, status: word }),
				{
					class: isWell ? 'desk-agrees' : 'desk-differs',
				},
			);
		}),
	];
	add(first, sentences.calendar, facts);
	add(
		later,
		fillSentence(sentences.villageWarnings, { count: warnings.length }),
		warnings.map((one) => drawFinding(one, sentences)),
	);
	add(
		later,
		fillSentence(sentences.villageHints, { count: hints.length }),
		hints.map((hint) => {
			const item = makeElement('li', '');
			const answer = makeElement('button', sentences.answerHint, {
				type: 'button',
				class: 'button',
			});
			answer.addEventListener('click', () => onAnswer(hint));
			item.append(makeElement('b', hint.title), ' ', hint.message, ' ', answer);
			return item;
		}),
	);
	if (first.length + later.length === 0) first.push(makeElement('p', sentences.nothingFound));
	needed.replaceChildren(...first);
	remarks.replaceChildren(...later);
}

const wellKinds: readonly string[] = ['on-time', 'published', 'not-applicable', 'not-due'];

function drawFinding(
	{ place, message, fix, severity }: DeskFinding,
	sentences: Sentences,
): HTMLElement {
	const item = makeElement('li', '');
	const where = [
		place.file.replace(/^villages\/\d+\//, ''),
		place.line === undefined ? '' : fillSentence(sentences.line, { line: String(place.line) }),
		place.column,
	];
	item.append(
		makeElement('strong', sentences[severity], { class: `desk-mark ${severity}` }),
		' ',
		makeElement('b', where.filter(Boolean).join(' ')),
		' ',
		message,
		makeElement('span', fix, { class: 'desk-fix' }),
	);
	return item;
}
