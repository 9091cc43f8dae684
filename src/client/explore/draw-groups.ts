import { formatYuan } from '../../domain/money/money.ts';
import type { ExploreQuery, Grouping } from '../../search/explore/explore-query.ts';
import { writeExploreAddress } from '../../search/explore/explore-query.ts';
import type { Subtotal } from '../../search/explore/sum-rows.ts';
import { count as plainCount, money } from '../../texts/numbers.ts';
import { drawInBatches } from '../batches.ts';
import { makeElement } from '../element.ts';
import { fillSentence } from '../sentence.ts';
import type { ExploreWords } from './explore-words.ts';

interface GroupOptions extends ExploreWords {
	/** What rows are summed up by, in a word of the page. */
	readonly name: string;
	readonly query: ExploreQuery;
	/** How many groups there are; the ones given are the first of them. */
	readonly count: number;
	readonly more: HTMLButtonElement;
	/** Asks for the rows of one group. @param name of an organisation that it is */
	readonly onNarrow: (query: ExploreQuery, name: string | undefined) => void;
}

/** A telephone shows few at once, so that the rows below are not far away. */
const groupsAtOnce = () => (matchMedia('(max-width: 40rem)').matches ? 6 : 12);

/** The drawing that stands on the page at the moment. */
let drawn: { destroy(): void } | undefined;
let observer: IntersectionObserver | undefined;

/** Draws sums by group: a chart of the first ones when it comes near, and the table that it stands on. */
export function drawGroups(
	root: HTMLElement,
	groups: readonly Subtotal[],
	options: GroupOptions,
): void {
	const { sentences: t, name, query, count, more, onNarrow } = options;
	drawn?.destroy();
	observer?.disconnect();
	const figure = makeElement('figure', '', {
		class: 'chart',
		'data-kind': query.by === 'year' ? 'bar' : 'flat-bar',
		'data-unit': '元',
	});
	const atOnce = groupsAtOnce();
	const isMany = groups.length > atOnce;
	const caption = fillSentence(isMany ? t.figureOfMany : t.figure, { by: name, shown: atOnce });
	const drawing = makeElement('div', '', {
		class: 'figure-drawing',
		role: 'img',
		'aria-label': fillSentence(t.figureAbout, { caption }),
	});
	drawing.append(document.createElement('canvas'));
	const table = document.createElement('table');
	table.className = 'as-cards';
	const tableCaption = table.createCaption();
	const head = table.createTHead().insertRow();
	head.append(makeElement('th', name, { scope: 'col' }));
	for (const [heading, side] of [
		[t.incomeName, 'income'],
		[t.expenseName, 'expense'],
	] as const) {
		head.append(makeElement('th', heading, { scope: 'col', class: 'amount', 'data-side': side }));
	}
	head.append(makeElement('th', t.count, { scope: 'col', class: 'amount', 'data-undrawn': '' }));
	const body = table.createTBody();
	let shown = 0;

	const draw = (group: Subtotal): HTMLElement => {
		const label = labelOf(group, query.by, options);
		const heading = makeElement('th', '', { scope: 'row', 'data-short': label });
		const narrowed = narrow(query, group);
		if (narrowed) {
			const link = makeElement('a', label, { href: `?${writeExploreAddress(narrowed)}` });
			link.addEventListener('click', (event) => {
				event.preventDefault();
				onNarrow(narrowed, group.organisation === undefined ? undefined : group.name);
			});
			heading.append(link);
		} else heading.append(label);
		const amount = (name: string, fen: number) =>
			makeElement('td', money(fen), {
				...{ class: 'amount', 'data-label': name },
				'data-value': formatYuan(fen),
			});
		body
			.insertRow()
			.append(
				heading,
				amount(t.incomeName, group.incomeFen),
				amount(t.expenseName, group.expenseFen),
				makeElement('td', plainCount(group.count), { class: 'amount', 'data-label': t.count }),
			);
		shown += 1;
		const isCut = count > groups.length;
		tableCaption.textContent = fillSentence(isCut ? t.groupCaptionOfMany : t.groupCaption, {
			...{ by: name, count, shown, listed: groups.length },
		});
		return heading.querySelector('a') ?? heading;
	};
	drawInBatches(groups, atOnce, more, draw);
	figure.append(makeElement('figcaption', caption), drawing, table);
	root.replaceChildren(figure);
	drawWhenNear(figure);
}

function drawWhenNear(figure: HTMLElement): void {
	observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer?.disconnect();
			void import('../draw-figure.ts').then(
				({ drawFigure }) => {
					if (figure.isConnected) drawn = drawFigure(figure);
				},
				() => figure.classList.add('undrawn'),
			);
		},
		{ rootMargin: '400px' },
	);
	observer.observe(figure);
}

function labelOf(
	{ name, village }: Subtotal,
	by: Grouping,
	{ sentences: t, villageName }: ExploreWords,
): string {
	if (name === '') return t.unnamed;
	switch (by) {
		case 'village':
			return villageName(name);
		case 'year':
			return fillSentence(t.yearName, { year: name });
		case 'category':
			return name;
		case 'payee':
			return village === undefined
				? name
				: fillSentence(t.inVillage, { name, village: villageName(village) });
	}
}

/** The query for the rows of one group alone; nothing where it cannot be asked. */
function narrow(query: ExploreQuery, group: Subtotal): ExploreQuery | undefined {
	const { name, village, organisation } = group;
	if (name === '') return undefined;
	switch (query.by) {
		case 'village':
			return { ...query, village: name, by: 'category' };
		case 'year':
			return { ...query, ...withinYear(query, name), by: 'category' };
		case 'category':
			return { ...query, category: name, by: 'village' };
		case 'payee':
			if (organisation !== undefined) return { ...query, organisation, by: 'village' };
			return {
				...{ ...query, village: village ?? query.village, by: 'category' },
				words: addWords(query.words, name),
			};
	}
}

/** The words that were asked for stay, for what is found must be among what was found before. */
function addWords(words: string, name: string): string {
	return words.includes(name) ? words : `${words} ${name}`.trim();
}

/** The months of a year that the query is about. */
function withinYear({ from, to }: ExploreQuery, year: string): Pick<ExploreQuery, 'from' | 'to'> {
	const [first, last] = [`${year}-01`, `${year}-12`];
	return { from: from > first ? from : first, to: to !== '' && to < last ? to : last };
}
