import type { Texts } from '../../texts/index.ts';
import { drawInBatches } from '../batches.ts';
import { makeElement } from '../element.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import type { Choices } from './choose-form.ts';
import { drawMark, drawRows, type Rows, type RowsView } from './draw-rows.ts';
import type { Inspection, Problem } from './inspect-file.ts';
import { offerFiles } from './offer-files.ts';

type Sentences = Texts['desk']['sentences'];

export interface Outcome {
	readonly inspection: Inspection;
	readonly choices: Choices & { readonly acceptSuggestions: boolean };
	/** Has anything been changed on the page? */
	readonly edited: boolean;
}

const problemsAtOnce = 20;

/** Shows what was found in a file, where it can be mended, and what can be taken away. */
export function drawOutcome(
	root: HTMLElement,
	{ inspection, choices, edited }: Outcome,
	sentences: Sentences,
	view: RowsView,
): Rows {
	const { file, problems, strict, errors, warnings } = inspection;
	findPart(root, 'h2', HTMLElement).textContent = sayOutcome(inspection, sentences);
	findPart(root, '.desk-about', HTMLElement).textContent = fillSentence(
		inspection.sheet === undefined ? sentences.about : sentences.aboutSheet,
		{ file, table: choices.tableTitle, sheet: inspection.sheet ?? '' },
	);
	findPart(root, '.desk-next', HTMLElement).textContent = strict ? '' : sentences.nothingMade;

	const accept = findPart(root, '.desk-accept', HTMLElement);
	accept.hidden = !choices.acceptSuggestions && inspection.suggestions === 0;
	findPart(accept, 'p', HTMLElement).textContent = choices.acceptSuggestions
		? sentences.accepted
		: fillSentence(sentences.accept, { count: inspection.suggestions });

	drawMade(root, inspection, choices, sentences);

	const isStrict = strict !== undefined && problems.length === 0 && !edited;
	const grid = isStrict ? strict.grid : inspection.grid;
	findPart(root, '.desk-rows', HTMLElement).hidden = grid.rows.length === 0;
	const caption = isStrict
		? fillSentence(sentences.strictRows, { count: grid.rows.length, total: strict.rows })
		: sentences.problemRows;
	const left = fillSentence(sentences.columnsLeft, { count: grid.columnsLeft });
	const texts = { sentences, caption: grid.columnsLeft > 0 ? `${caption}（${left}）` : caption };
	const rows = drawRows(
		findPart(root, '.desk-table', HTMLElement),
		grid,
		isStrict ? [] : problems,
		texts,
		view,
	);
	drawProblems(root, inspection, rows, sentences);
	drawAsItStands(root, inspection, sentences);
	findPart(root, '.desk-tools', HTMLElement).hidden = problems.length === 0 && !edited;
	for (const [name, hidden] of [
		['previous', problems.length < 2],
		['next', problems.length === 0],
	] as const) {
		findPart(root, `[data-tool=${name}]`, HTMLButtonElement).hidden = hidden;
	}
	findPart(root, '.desk-at', HTMLElement).textContent =
		errors + warnings > 0 ? fillSentence(sentences.problemsLeft, { count: errors + warnings }) : '';
	return rows;
}

/** What was found, in a sentence. */
export function sayOutcome({ errors, warnings }: Inspection, sentences: Sentences): string {
	const sentence =
		errors > 0
			? warnings > 0
				? sentences.errorsAndWarnings
				: sentences.errors
			: warnings > 0
				? sentences.warnings
				: sentences.clean;
	return fillSentence(sentence, { errors, warnings });
}

function drawMade(
	root: HTMLElement,
	{ strict }: Inspection,
	choices: Choices,
	sentences: Sentences,
): void {
	const made = findPart(root, '.desk-made', HTMLElement);
	made.hidden = !strict;
	if (!strict) return;
	const lines = findPart(root, '.desk-report-lines', HTMLElement);
	// Two spaces at its beginning put a line below the one before.
	lines.replaceChildren(
		...strict.report.map((line) =>
			makeElement('p', line.trim(), { class: line.startsWith('  ') ? 'desk-below' : '' }),
		),
	);
	const name = fileName(strict.path);
	offerFiles(findPart(made, '.desk-downloads', HTMLElement), [
		{ label: fillSentence(sentences.strictFile, { name }), name, text: strict.csv },
		{
			label: sentences.reportFile,
			name: `${name.replace(/\.csv$/, '')}-导入报告.txt`,
			text: ['导入报告', ...strict.report, ''].join('\n'),
		},
	]);
	drawPlace(root, strict.path, choices, sentences);
}

/** Says where the strict file belongs, as far as that is known. */
export function drawPlace(
	root: HTMLElement,
	path: string,
	{ village, isCountyTable }: Choices,
	sentences: Sentences,
): void {
	const folder = isCountyTable ? '' : `villages/${village}/`;
	findPart(root, '.desk-where', HTMLElement).textContent =
		isCountyTable || village !== ''
			? fillSentence(sentences.where, { name: fileName(path), path: folder + path })
			: sentences.whereUnknown;
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function drawProblems(
	root: HTMLElement,
	{ file, problems, errors, warnings, findingsText }: Inspection,
	rows: Rows,
	sentences: Sentences,
): void {
	const section = findPart(root, '.desk-problems', HTMLElement);
	section.hidden = problems.length === 0;
	const count = errors + warnings;
	findPart(section, '.desk-kept', HTMLElement).textContent =
		count > problems.length
			? fillSentence(sentences.problemsKept, { kept: problems.length, count })
			: '';
	const list = findPart(section, '.desk-problem-list', HTMLElement);
	list.replaceChildren();
	const more = findPart(section, '.desk-more-problems', HTMLButtonElement);
	drawInBatches(problems, problemsAtOnce, more, (problem) => {
		const item = listed(problem, rows, sentences);
		list.append(item);
		return item.querySelector('a') ?? item;
	});
	const name = `${file.replace(/\.\w+$/, '')}-问题清单.txt`;
	offerFiles(findPart(section, '.desk-downloads', HTMLElement), [
		{ label: sentences.findingsFile, name, text: findingsText },
	]);
}

/** A problem with the way to its cell; where the table has no such row, with all its words. */
function listed(problem: Problem, rows: Rows, sentences: Sentences): HTMLElement {
	const { line, column, address, message, fix } = problem;
	const item = document.createElement('li');
	item.tabIndex = -1;
	const place =
		line === undefined
			? sentences.whole
			: [address ?? fillSentence(sentences.line, { line: String(line) }), column]
					.filter(Boolean)
					.join(' ');
	item.append(drawMark(problem, sentences), ' ');
	if (rows.has(line)) {
		const link = document.createElement('a');
		link.href = '#desk-rows';
		link.textContent = place;
		link.addEventListener('click', (event) => {
			event.preventDefault();
			rows.goTo(problem);
		});
		item.append(link, ' ', message);
	} else item.append(makeElement('b', place), ' ', message, fix);
	return item;
}

/** What the check says of the file as it is, where somebody could put it into the data folder just so. */
function drawAsItStands(root: HTMLElement, inspection: Inspection, sentences: Sentences): void {
	const { asItStands = [], strict } = inspection;
	const section = findPart(root, '.desk-as-it-stands', HTMLElement);
	section.hidden = inspection.asItStands === undefined || (asItStands.length === 0 && !strict);
	const count = asItStands.length;
	findPart(section, 'p', HTMLElement).textContent =
		count === 0
			? sentences.asItIs
			: fillSentence(strict ? sentences.asItIsNot : sentences.asItIsNotNow, { count });
	findPart(section, 'ul', HTMLElement).replaceChildren(
		...asItStands.map(({ line, column, address, message, fix }) => {
			const place = [
				address ?? (line === undefined ? '' : fillSentence(sentences.line, { line: String(line) })),
				column,
			];
			const item = document.createElement('li');
			item.append(makeElement('b', place.filter(Boolean).join(' ')), ' ', message, fix);
			return item;
		}),
	);
}
