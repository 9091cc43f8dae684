/** Reads the texts of PDFs apart from the command, so that what is in them can neither hang nor exhaust it. */
import { workerData, type MessagePort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PdfRequest, PdfText } from './read-pdf.ts';

const { port, signal } = workerData as { port: MessagePort; signal: Int32Array };

/** Said by pdf.js of a font whose characters it cannot tell. */
let unreadableFont = false;
const { console: heard } = globalThis;
for (const level of ['log', 'warn', 'error', 'info'] as const) {
	heard[level] = (message: unknown) => {
		unreadableFont ||= /font|cmap/i.test(String(message));
	};
}

port.on('message', (request: PdfRequest) => {
	void answer(request).then((text) => {
		port.postMessage(text);
		Atomics.store(signal, 0, 1);
		Atomics.notify(signal, 0);
	});
});

async function answer({ bytes, mostPages }: PdfRequest): Promise<PdfText> {
	unreadableFont = false;
	try {
		return await readText(bytes, mostPages);
	} catch (error) {
		return { problem: error instanceof Error ? error.name : 'unknown' };
	}
}

interface PdfProperties {
	readonly info: Readonly<Record<string, unknown>>;
	/** XMP, where there is any. */
	readonly metadata: Iterable<readonly [string, unknown]> | null;
}

async function readText(bytes: Uint8Array, mostPages: number): Promise<PdfText> {
	const pdf = await getDocumentProxy(bytes, { enableXfa: false });
	if (pdf.numPages > mostPages) return { problem: 'too-many-pages' };
	const { info, metadata } = (await pdf.getMetadata()) as unknown as PdfProperties;
	const lines: string[] = [];
	let emptyPages = 0;
	for (const [name, value] of Object.entries(info)) {
		if (!name.endsWith('Date')) lines.push(...stringsIn(value));
	}
	lines.push(...[...(metadata ?? [])].flatMap(([, value]) => stringsIn(value)));
	lines.push(...stringsIn(await pdf.getOutline()).filter((text) => text.length > 1));
	let active = (await pdf.getJSActions()) !== null || (await pdf.getAttachments()) !== null;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const page = await pdf.getPage(number);
		const { items } = await page.getTextContent();
		let text = '';
		for (const item of items) {
			if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
		}
		if (text.trim() === '') emptyPages += 1;
		lines.push(text);
		for (const annotation of (await page.getAnnotations()) as Readonly<Record<string, unknown>>[]) {
			lines.push(...annotationTexts(annotation));
			active ||= Boolean(annotation['actions']) || 'attachment' in annotation;
		}
		page.cleanup();
	}
	const opening = (await pdf.getOpenAction()) as { dest?: unknown } | null;
	await pdf.loadingTask.destroy();
	const allPagesRead = emptyPages === 0 && !unreadableFont;
	return { texts: lines, allPagesRead, active, opensAtPage: Array.isArray(opening?.dest) };
}

/** What somebody wrote in a remark, a field or the address of a link. */
function annotationTexts(annotation: Readonly<Record<string, unknown>>): string[] {
	return [
		'contentsObj',
		'titleObj',
		'fieldValue',
		'defaultFieldValue',
		'alternativeText',
		'url',
		'unsafeUrl',
		'textContent',
	].flatMap((name) => stringsIn(annotation[name]));
}

const deepest = 20;

function stringsIn(value: unknown, depth = 0): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || depth > deepest) return [];
	return Object.values(value).flatMap((inner) => stringsIn(inner, depth + 1));
}
