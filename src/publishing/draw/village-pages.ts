/**
 * The pages of a village as a program for a worker in the browser, compiled apart: see `compile-village-pages.ts`.
 */
import '../../desk/old-browsers.ts';
import type { PageAnswer, PageRequest } from '../../desk/page-messages.ts';
import { drawVillagePage } from './draw-village-page.ts';

addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
	void drawVillagePage(data).then((answer) => postMessage(answer));
});

postMessage({ started: true } satisfies PageAnswer);
