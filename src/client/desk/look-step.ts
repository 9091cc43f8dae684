import type { PageAnswer, PageRequest } from '../../desk/page-messages.ts';
import type { Texts } from '../../texts/index.ts';
import { findPart } from '../part.ts';

export interface Look {
	/** Draws a page as it would be published. */
	draw(request: PageRequest): Promise<void>;
}

/** The page as it will be published, in a frame that runs no programs. */
export function startLook(
	root: HTMLElement,
	makeWorker: () => Promise<Worker>,
	sentences: Texts['desk']['sentences'],
): Look {
	const place = findPart(root, '.desk-frame', HTMLElement);
	const frame = document.createElement('iframe');
	frame.title = place.dataset['title'] ?? '';
	frame.setAttribute('sandbox', '');
	frame.hidden = true;
	place.append(frame);
	const status = findPart(root, '.desk-look-status', HTMLElement);
	let newest = 0;
	return {
		async draw(request) {
			const own = (newest += 1);
			status.textContent = sentences.drawing;
			frame.hidden = true;
			const answer = await drawPage(makeWorker, request);
			// Another page may have been asked for meanwhile.
			if (own !== newest) return;
			if ('html' in answer) {
				frame.srcdoc = answer.html;
				frame.hidden = false;
				status.textContent = sentences.drawn;
			} else status.textContent = sentences.notDrawn[answer.failure];
		},
	};
}

type PageEnd = Exclude<PageAnswer, { readonly started: true }>;

async function drawPage(makeWorker: () => Promise<Worker>, request: PageRequest): Promise<PageEnd> {
	const worker = await makeWorker().catch(() => undefined);
	if (!worker) return { failure: 'broken' };
	return new Promise((resolve) => {
		const end = (answer: PageEnd) => {
			worker.terminate();
			resolve(answer);
		};
		worker.addEventListener('message', ({ data }: MessageEvent<PageAnswer>) => {
			if (!('started' in data)) end(data);
		});
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end({ failure: 'broken' });
		});
		worker.postMessage(request);
	});
}
