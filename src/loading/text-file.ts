import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { finding, type Finding } from '../domain/findings/findings.ts';
import { dataLimits, findExcess } from './data-limits.ts';
import { decodeText } from './decode.ts';
import { mayBePersonal } from '../domain/personal-data/index.ts';
import { gateNames, gateNameOfFile } from './name-gate.ts';
import { gateRecords, gateText, type Gate, type GateKnowledge } from './personal-data-gate.ts';
import { renderText } from './rendered-text.ts';

export interface TextFileRead {
	/** Empty when the bytes could not be decoded. */
	readonly tree: Root;
	readonly findings: readonly Finding[];
}

const webLink = /^(https?:\/\/|mailto:|tel:)/i;

/**
 * Reads a text file, which is Markdown. Raw HTML, pictures and links to anything but the web are refused.
 * @param gate looks for personal data; `'passed'` when the file has been looked through before
 */
export function readTextFile(file: string, bytes: Uint8Array, gate: Gate = {}): TextFileRead {
	const decoded = decodeText(bytes);
	if (!('text' in decoded)) {
		const { damagedAt: offset, encoding } = decoded;
		return {
			tree: { type: 'root', children: [] },
			findings: [finding('bytes-undecodable', { file }, { offset, encoding })],
		};
	}
	const { text } = decoded;
	const excess =
		findExcess({ file }, 'characters', text.length, dataLimits.noticeCharacters) ??
		findExcess({ file }, 'marks', countMarks(text), dataLimits.noticeMarks);
	if (excess) return { tree: { type: 'root', children: [] }, findings: [excess] };
	let tree: Root | undefined;
	const parsed = () => (tree ??= parseMarkdown(text));
	return {
		get tree() {
			return parsed();
		},
		findings: [
			...(mayBeRefused.test(text) ? oncePerLine(refused(parsed(), file)) : []),
			...(gate === 'passed' ? [] : gateNotice(file, text, parsed, gate)),
			...(gate === 'passed' ? [] : gateNamesOfNotice(file, text, parsed, gate)),
		],
	};
}

function countMarks(text: string): number {
	return text.match(/[*_]/g)?.length ?? 0;
}

/**
 * Nothing that is refused can be written without one of these. Parsing costs more than all else in
 * reading a village, so a check does without it where it can.
 */
const mayBeRefused = /[<[]/;

function parseMarkdown(text: string): Root {
	return fromMarkdown(text, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
}

/** What mark-up can take apart, so that only a reader of the page sees the whole. */
const linkTarget = /\]\([^)\n]{0,300}\)/g;
const mark = /[*_`~\\[\]()|<>]+|https?:\/\//g;

/** The personal data of a notice: as it is written, and as it is shown. One finding for each kind and line. */
function gateNotice(file: string, text: string, tree: () => Root, gate: GateKnowledge): Finding[] {
	const written = gateText(file, text, gate);
	const hides = /[&%]/.test(text) || mayBePersonal(text.replace(linkTarget, '').replace(mark, ''));
	if (!hides) return written;
	const { running, tables } = renderText(tree());
	const lineAt = (start: number) => running.lines.findLast(({ from }) => from <= start)?.line ?? 1;
	const shown = [
		...gateText(file, running.text, gate, undefined, lineAt),
		...tables.flatMap((rows) => gateRecords(file, rows, gate)),
	].map(({ kind, place }) => ({ kind, place: { file, line: place.line ?? 1 }, values: {} }));
	const byKindAndLine = new Map(
		[...written, ...shown].map((one) => [`${one.kind} ${one.place.line ?? ''}`, one]),
	);
	return [...byKindAndLine.values()];
}

/** The persons whom a notice names in full, as it is shown: mark-up within a name is no part of it. */
function gateNamesOfNotice(
	file: string,
	text: string,
	tree: () => Root,
	{ publicNames }: GateKnowledge,
): Finding[] {
	const named = gateNameOfFile(file, publicNames);
	if (!entity.test(text)) {
		const bare = text.replace(linkTarget, '').replace(markWithin, '');
		return [...named, ...gateNames(file, bare, publicNames)];
	}
	const { text: shown, lines } = renderText(tree()).running;
	const lineAt = (start: number) => lines.findLast(({ from }) => from <= start)?.line ?? 1;
	return [...named, ...gateNames(file, shown, publicNames, lineAt)];
}

/** A single asterisk is what masks a name. */
const markWithin = /\*\*|[_`~\\[\]]+/g;
const entity = /&[#a-z]/i;

/** A pair of tags is two nodes and one problem. */
function oncePerLine(findings: Iterable<Finding>): Iterable<Finding> {
	const byLine = new Map<string, Finding>();
	for (const one of findings) {
		const key = JSON.stringify([one.place.line, one.values]);
		if (!byLine.has(key)) byLine.set(key, one);
	}
	return byLine.values();
}

function* refused(node: Nodes, file: string): Generator<Finding> {
	const what = whyRefused(node);
	if (what) {
		const line = node.position?.start.line;
		yield finding('notice-markup', { file, ...(line !== undefined && { line }) }, { what });
	}
	if ('children' in node) for (const child of node.children) yield* refused(child, file);
}

function whyRefused(node: Nodes) {
	switch (node.type) {
		case 'html':
			return 'html';
		case 'image':
		case 'imageReference':
			return 'picture';
		case 'linkReference':
		case 'definition':
			return 'reference-link';
		case 'link':
			return webLink.test(node.url) ? undefined : 'other-link';
		default:
			return undefined;
	}
}
