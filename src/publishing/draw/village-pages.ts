/**
 * The pages of a village as a program for a worker in the browser, compiled apart: see `compile-village-pages.ts`.
 */
import '../../desk/old-browsers.ts';
import type { PageAnswer, PageRequest } from '../../desk/page-messages.ts';
import { drawVillagePage, fetchStyles } from './draw-village-page.ts';

addEventListener('message', ({ data }: MessageEvent<PageRequest>) => {
	void drawVillagePage(data).then((answer) => postMessage(answer));
});

// When a page is drawn, there may be no network any more.
void fetchStyles().then(() => postMessage({ started: true } satisfies PageAnswer));
