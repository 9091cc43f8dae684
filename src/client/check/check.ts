import type { Language } from '../../domain/bilingual.ts';
import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';
import { fillSentence } from '../sentence.ts';
import { checkForm } from './check-form.ts';
import { fetchWorker, startRun, type Progress, type Run } from './check-run.ts';
import workerAddress from './check-worker.ts?worker&url';
import { drawOutcome, drawPlace, type Outcome } from './draw-outcome.ts';

const root = document.querySelector<HTMLElement>('.check');
if (root) startCheck(root);

function startCheck(root: HTMLElement): void {
	const sentences = JSON.parse(root.dataset['sentences'] ?? '{}') as Texts['check']['sentences'];
	const here = JSON.parse(root.dataset['here'] ?? '{}') as Readonly<Record<string, string>>;
	const formElement = findPart(root, 'form', HTMLFormElement);
	const status = findPart(root, '.check-status', HTMLElement);
	const progress = findPart(root, '.check-progress', HTMLElement);
	const bar = findPart(progress, 'progress', HTMLProgressElement);
	const stop = findPart(progress, 'button', HTMLButtonElement);
	const section = findPart(root, '.check-outcome', HTMLElement);
	/** Everything is fetched at once, so that the page needs no network afterwards. */
	const worker = fetchWorker(workerAddress);
	let run: Run | undefined;
	let outcome: Outcome | undefined;

	const say = (text: string) => {
		if (status.textContent !== text) status.textContent = text;
	};

	const show = (now: Progress) => {
		say(sentences[now.stage]);
		if (now.stage === 'reading') bar.value = now.of > 0 ? now.done / now.of : 1;
		else bar.removeAttribute('value');
	};

	const check = async (content: File) => {
		run?.stop();
		section.hidden = true;
		outcome = undefined;
		const choices = form.read();
		say(sentences.preparing);
		const makeWorker = await worker.catch(() => undefined);
		if (!makeWorker) {
			say(sentences.notReady);
			return;
		}
		const limit = Number(root.dataset['limit']);
		const language = root.dataset['language'] as Language;
		const { table, period, batch, register, sheet, acceptSuggestions } = choices;
		const request = {
			content,
			file: content.name,
			table,
			period,
			batch,
			register,
			sheet,
			acceptSuggestions,
			language,
		};
		const own = startRun(makeWorker(), request, limit, show);
		run = own;
		progress.hidden = false;
		const end = await own.ended;
		// Another file may have been dropped meanwhile.
		if (run !== own) return;
		run = undefined;
		progress.hidden = true;
		if (typeof end === 'string') {
			const text = {
				lost: sentences.fileLost,
				stopped: sentences.stopped,
				'too-long': sentences.tooLong,
				broken: sentences.broken,
			}[end];
			say(fillSentence(text, { seconds: limit }));
			return;
		}
		say('');
		form.offerSheets(end.inspection.sheets, end.inspection.sheet);
		outcome = { inspection: end.inspection, choices };
		drawOutcome(section, outcome, { sentences, here });
	};

	const accept = findPart(section, '.check-accept input', HTMLInputElement);
	const form = checkForm(formElement, accept, sentences, {
		check: (file) => void check(file),
		moved: () => {
			const { strict } = outcome?.inspection ?? {};
			if (strict) drawPlace(section, strict.path, form.read(), sentences);
		},
	});
	stop.addEventListener('click', () => {
		run?.stop();
		findPart(formElement, 'input[type=file]', HTMLInputElement).focus();
	});
	findPart(root, '.check-fallback', HTMLElement).hidden = true;
	formElement.hidden = false;
	say(sentences.preparing);
	worker.then(
		() => {
			if (!run && !outcome) say(sentences.ready);
			root.dataset['ready'] = '';
		},
		() => say(sentences.notReady),
	);
}
