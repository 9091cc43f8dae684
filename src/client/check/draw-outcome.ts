import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { drawInBatches } from './batches.ts';
import type { Choices } from './check-form.ts';
import { drawRows, drawMark, rowId, type Rows } from './draw-rows.ts';
import { makeElement } from './element.ts';
import type { Inspection, Problem } from './inspect-file.ts';

type Sentences = Texts['check']['sentences'];

export interface OutcomeTexts {
	readonly sentences: Sentences;
	/** What to do on this page, by kinds of findings. */
	readonly here: Readonly<Record<string, string>>;
}

export interface Outcome {
	readonly inspection: Inspection;
	readonly choices: Choices;
}

const problemsAtOnce = 20;
const byteOrderMark = '\uFEFF';

/** Shows what was found in a file, and what can be taken away. */
export function drawOutcome(
	root: HTMLElement,
	{ inspection, choices }: Outcome,
	{ sentences, here }: OutcomeTexts,
): void {
	const { file, problems, strict, errors, warnings } = inspection;
	const title = findPart(root, 'h2', HTMLElement);
	title.textContent = fillSentence(
		errors > 0
			? warnings > 0
				? sentences.errorsAndWarnings
				: sentences.errors
			: warnings > 0
				? sentences.warnings
				: sentences.clean,
		{ errors, warnings },
	);
	findPart(root, '.check-about', HTMLElement).textContent = fillSentence(
		inspection.sheet === undefined ? sentences.about : sentences.aboutSheet,
		{ file, table: choices.tableTitle, sheet: inspection.sheet ?? '' },
	);
	findPart(root, '.check-next', HTMLElement).textContent = strict ? '' : sentences.nothingMade;

	const accept = findPart(root, '.check-accept', HTMLElement);
	accept.hidden = !choices.acceptSuggestions && inspection.suggestions === 0;
	findPart(accept, 'p', HTMLElement).textContent = choices.acceptSuggestions
		? sentences.accepted
		: fillSentence(sentences.accept, { count: inspection.suggestions });

	const made = findPart(root, '.check-made', HTMLElement);
	made.hidden = !strict;
	if (strict) {
		const lines = findPart(root, '.check-report-lines', HTMLElement);
		// Two spaces at its beginning put a line below the one before.
		lines.replaceChildren(
			...strict.report.map((line) =>
				makeElement('p', line.trim(), { class: line.startsWith('  ') ? 'check-below' : '' }),
			),
		);
		const name = fileName(strict.path);
		offer(findPart(made, '.check-downloads', HTMLElement), [
			{ label: fillSentence(sentences.strictFile, { name }), name, text: strict.csv },
			{
				label: sentences.reportFile,
				name: `${name.replace(/\.csv$/, '')}-导入报告.txt`,
				text: ['导入报告', ...strict.report, ''].join('\n'),
			},
		]);
		drawPlace(root, strict.path, choices, sentences);
	}

	const grid = strict && problems.length === 0 ? strict.grid : inspection.grid;
	const rowsPart = findPart(root, '.check-rows', HTMLElement);
	rowsPart.hidden = grid.rows.length === 0;
	const caption =
		strict && problems.length === 0
			? fillSentence(sentences.strictRows, { count: grid.rows.length, total: strict.rows })
			: sentences.problemRows;
	const left = fillSentence(sentences.columnsLeft, { count: grid.columnsLeft });
	const rows = drawRows(findPart(root, '.check-table', HTMLElement), grid, problems, {
		sentences,
		caption: grid.columnsLeft > 0 ? `${caption}（${left}）` : caption,
	});
	drawProblems(root, inspection, rows, { sentences, here });
	drawAsItStands(root, inspection, sentences);
	root.hidden = false;
	title.focus();
}

/** Says where the strict file belongs, as far as that is known. */
export function drawPlace(
	root: HTMLElement,
	path: string,
	{ village, isCountyTable }: Choices,
	sentences: Sentences,
): void {
	const folder = isCountyTable ? '' : `villages/${village}/`;
	findPart(root, '.check-where', HTMLElement).textContent =
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
	{ sentences, here }: OutcomeTexts,
): void {
	const section = findPart(root, '.check-problems', HTMLElement);
	section.hidden = problems.length === 0;
	const count = errors + warnings;
	findPart(section, '.check-kept', HTMLElement).textContent =
		count > problems.length
			? fillSentence(sentences.problemsKept, { kept: problems.length, count })
			: '';
	const list = findPart(section, '.check-problem-list', HTMLElement);
	list.replaceChildren();
	const more = findPart(section, '.check-more-problems', HTMLButtonElement);
	drawInBatches(problems, problemsAtOnce, more, (problem) => {
		const item = listed(problem, rows, { sentences, here });
		list.append(item);
		return item.querySelector('a') ?? item;
	});
	const name = `${file.replace(/\.\w+$/, '')}-问题清单.txt`;
	offer(findPart(section, '.check-downloads', HTMLElement), [
		{ label: sentences.findingsFile, name, text: findingsText },
	]);
}

/** A problem with the way to its row; where the table has no such row, with all its words. */
function listed(problem: Problem, rows: Rows, { sentences, here }: OutcomeTexts): HTMLElement {
	const { line, column, kind, title, message, fix } = problem;
	const item = document.createElement('li');
	item.tabIndex = -1;
	const place =
		line === undefined
			? sentences.whole
			: [fillSentence(sentences.line, { line: String(line) }), column].filter(Boolean).join(' ');
	item.append(drawMark([problem], sentences), ' ');
	if (rows.has(line)) {
		const link = document.createElement('a');
		link.href = `#${rowId(line)}`;
		link.textContent = place;
		link.addEventListener('click', (event) => {
			event.preventDefault();
			rows.goTo(line);
		});
		item.append(link, ' ', title);
	} else item.append(makeElement('b', place), ' ', message, fix);
	const more = here[kind];
	if (more !== undefined) item.append(' ', more);
	return item;
}

/** What the check says of the file as it is, where somebody could put it into the data folder just so. */
function drawAsItStands(root: HTMLElement, inspection: Inspection, sentences: Sentences): void {
	const { asItStands = [], strict } = inspection;
	const section = findPart(root, '.check-as-it-stands', HTMLElement);
	section.hidden = inspection.asItStands === undefined || (asItStands.length === 0 && !strict);
	const count = asItStands.length;
	findPart(section, 'p', HTMLElement).textContent =
		count === 0
			? sentences.asItIs
			: fillSentence(strict ? sentences.asItIsNot : sentences.asItIsNotNow, { count });
	findPart(section, 'ul', HTMLElement).replaceChildren(
		...asItStands.map(({ line, column, message, fix }) => {
			const place = [
				line === undefined ? '' : fillSentence(sentences.line, { line: String(line) }),
				column,
			];
			const item = document.createElement('li');
			item.append(makeElement('b', place.filter(Boolean).join(' ')), ' ', message, fix);
			return item;
		}),
	);
}

interface OfferedFile {
	readonly label: string;
	readonly name: string;
	readonly text: string;
}

/** Offers texts as files to keep; those offered before are given up. Windows knows Chinese by the mark. */
function offer(place: HTMLElement, files: readonly OfferedFile[]): void {
	for (const link of place.querySelectorAll('a')) URL.revokeObjectURL(link.href);
	place.replaceChildren(
		...files.map(({ label, name, text }) => {
			const marked = text.startsWith(byteOrderMark) ? text : byteOrderMark + text;
			const link = document.createElement('a');
			link.className = 'button';
			link.href = URL.createObjectURL(new Blob([marked], { type: 'application/octet-stream' }));
			link.download = name;
			link.textContent = label;
			return link;
		}),
	);
}
