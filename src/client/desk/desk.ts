import '../../desk/old-browsers.ts';
import type { Language } from '../../domain/bilingual.ts';
import { officeLimits } from '../../loading/reading-limits.ts';
import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { cellId } from './cell-editor.ts';
import { startChooseForm } from './choose-form.ts';
import { startColumnMemory } from './column-memory.ts';
import { drawColumns } from './columns-step.ts';
import workerAddress from './desk-worker.ts?worker&url';
import type { Rows } from './draw-rows.ts';
import { startEdits, type CellEdit } from './edits.ts';
import { drawOutcome, drawPlace, sayOutcome, type Outcome } from './mend-step.ts';
import { startMendTools } from './mend-tools.ts';
import { startSteps } from './steps.ts';
import { startVillageDesk } from './village-desk.ts';
import { fetchWorker, startRun, TooOld, type Progress, type Run } from './worker-run.ts';

const root = document.querySelector<HTMLElement>('.desk');
if (root) startDesk(root);

function startDesk(root: HTMLElement): void {
	const sentences = JSON.parse(root.dataset['sentences'] ?? '{}') as Texts['desk']['sentences'];
	const formElement = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.desk-status', HTMLElement);
	const progress = findPart(root, '.desk-progress', HTMLElement);
	const bar = findPart(progress, 'progress', HTMLProgressElement);
	const stop = findPart(progress, 'button', HTMLButtonElement);
	const columnsPart = findPart(root, '.desk-columns', HTMLElement);
	const section = findPart(root, '.desk-outcome', HTMLElement);
	const accept = findPart(section, '.desk-accept input', HTMLInputElement);
	/** Everything is fetched at once, so that the page needs no network afterwards. */
	const worker = fetchWorker(workerAddress);
	const edits = startEdits();
	const open = new Set<number>();
	const memory = startColumnMemory(() => localStorage);
	let run: Run | undefined;
	/** A copy of what was chosen: the file itself may change or go. */
	let content: File | undefined;
	let outcome: Outcome | undefined;
	let rows: Rows | undefined;

	/** @param seen does the page show the same elsewhere? */
	const say = (text: string, seen = false) => {
		status.classList.toggle('visually-hidden', seen);
		if (status.textContent !== text) status.textContent = text;
	};

	const show = (now: Progress) => {
		say(sentences[now.stage]);
		if (now.stage === 'reading') bar.value = now.of > 0 ? now.done / now.of : 1;
		else bar.removeAttribute('value');
	};

	/** Forgets what was found in the file before. */
	const forget = () => {
		run?.stop();
		outcome = undefined;
		for (const step of ['columns', 'mend'] as const) steps.mark(step, { open: false });
	};

	const take = async (file: File, again = false) => {
		forget();
		if (!again) edits.clear();
		open.clear();
		say(sentences.preparing);
		content = file;
		if (file.size <= officeLimits.fileBytes) {
			const bytes = await file.arrayBuffer().catch(() => undefined);
			if (!bytes) {
				say(sentences.fileLost);
				return;
			}
			content = new File([bytes], file.name);
		}
		if (await check()) steps.show(outcome && needsColumns(outcome) ? 'columns' : 'mend');
	};

	/** Checks the file with what was changed; tells whether there is an outcome. */
	const check = async (): Promise<boolean> => {
		run?.stop();
		if (!content) return false;
		const choices = { ...form.read(), acceptSuggestions: accept.checked };
		const makeWorker = await worker.catch(() => undefined);
		if (!makeWorker) {
			say(sentences.notReady);
			return false;
		}
		const limit = Number(root.dataset['limit']);
		const language = root.dataset['language'] as Language;
		const { table, period, batch, register, sheet, acceptSuggestions } = choices;
		const request = {
			...{ content, file: content.name, table, period, batch, register, sheet },
			...{ acceptSuggestions, edits: edits.now(), language },
			columnNames: memory.namesFor(choices.village, table),
			village: village.data(),
		};
		const own = startRun(makeWorker(), request, limit, show);
		run = own;
		progress.hidden = false;
		const end = await own.ended;
		// Another file may have been dropped meanwhile.
		if (run !== own) return false;
		run = undefined;
		progress.hidden = true;
		if (typeof end === 'string' || !('inspection' in end)) {
			const text = {
				lost: sentences.fileLost,
				stopped: sentences.stopped,
				'too-long': sentences.tooLong,
				broken: sentences.broken,
			}[typeof end === 'string' ? end : 'broken'];
			say(fillSentence(text, { seconds: limit }));
			return false;
		}
		outcome = { inspection: end.inspection, choices, edited: edits.now().length > 0 };
		form.offerSheets(end.inspection.sheets, end.inspection.sheet);
		draw(outcome);
		say(sayOutcome(end.inspection, sentences), true);
		return true;
	};

	const draw = (now: Outcome) => {
		const { columns, errors, problems } = now.inspection;
		drawColumns(columnsPart, columns, sentences, onName);
		rows = drawOutcome(section, now, sentences, { open, onEdit, onOpen });
		tools.show(problems);
		steps.mark('choose', { open: true, done: true });
		steps.mark('columns', { open: columns.length > 0, done: !needsColumns(now) });
		const words = errors > 0 ? fillSentence(sentences.places, { count: errors }) : '';
		steps.mark('mend', { open: true, done: errors === 0, words });
		village.take(now);
	};

	const onName = (heading: string, column: string) => {
		const { village: chosen, table } = form.read();
		memory.name(chosen, table, heading, column);
		if (chosen !== '') village.confirm(table, heading, column);
		void check();
	};
	const onEdit = (cells: readonly CellEdit[]) => {
		edits.add(cells);
		void check();
	};
	const onOpen = (line: number, position: number) => {
		open.add(line);
		if (outcome) draw(outcome);
		document.getElementById(cellId(line, position))?.focus();
	};
	const steps = startSteps(root, sentences.done, (step) => village.show(step));
	const tools = startMendTools(section, edits, sentences, {
		goTo: (problem) => rows?.goTo(problem),
		edited: ([first]) => {
			void check().then(() => {
				if (first) document.getElementById(cellId(first.line, first.position))?.focus();
			});
		},
	});
	const form = startChooseForm(formElement, sentences, {
		take: (file) => {
			accept.checked = false;
			void take(file);
		},
		again: (file) => void take(file, true),
		say,
		moved: () => {
			const { strict } = outcome?.inspection ?? {};
			if (strict) drawPlace(section, strict.path, form.read(), sentences);
			void village.open(form.read().village);
		},
	});
	const village = startVillageDesk(root, {
		sentences,
		steps,
		worker: () => worker.then((make) => make()),
		say,
	});
	accept.addEventListener('change', () => void check());
	stop.addEventListener('click', () => {
		run?.stop();
		findPart(formElement, 'input[type=file]', HTMLInputElement).focus();
	});
	findPart(root, '.desk-fallback', HTMLElement).hidden = true;
	findPart(root, '.desk-tool', HTMLElement).hidden = false;
	say(sentences.preparing);
	worker.then(
		async () => {
			await village.loaded;
			if (!run && !outcome) say(sentences.ready);
			root.dataset['ready'] = '';
		},
		(reason: unknown) => say(reason instanceof TooOld ? sentences.tooOld : sentences.notReady),
	);
}

/** Is there a column of which somebody must say what it is? */
function needsColumns({ inspection }: Outcome): boolean {
	return inspection.columns.some(({ how }) => how === 'asked');
}
