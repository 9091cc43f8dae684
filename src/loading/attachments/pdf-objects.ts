import { inflateSync } from 'node:zlib';
import type { Bilingual } from '../../domain/bilingual.ts';
import { latin1 } from './bytes.ts';

/** Names in a PDF that make a viewer do something, or that bring another file along. */
const activeNames: readonly (readonly [RegExp, Bilingual])[] = [
	[/\/(?:JavaScript|JS)(?![A-Za-z0-9])/, { zh: 'JavaScript 程序', en: 'JavaScript' }],
	[/\/Launch(?![A-Za-z0-9])/, { zh: '打开别的程序的动作', en: 'an action that starts a program' }],
	[
		/\/(?:EmbeddedFiles?|Filespec|Collection|RichMedia|Movie|Sound|Rendition|3D)(?![A-Za-z0-9])/,
		{ zh: '嵌入的文件', en: 'embedded files' },
	],
	[
		/\/(?:XFA|SubmitForm|ImportData)(?![A-Za-z0-9])/,
		{ zh: '会提交的表单', en: 'a form that submits' },
	],
	[
		/\/(?:GoToE|GoToR)(?![A-Za-z0-9])/,
		{ zh: '打开别的文件的动作', en: 'an action that opens a file' },
	],
	[/\/AA(?![A-Za-z0-9])/, { zh: '自动执行的动作', en: 'automatic actions' }],
	[/\/Encrypt(?![A-Za-z0-9])/, { zh: '加密', en: 'encryption' }],
];

/** What stands in the objects of a PDF, referred to or not. */
export interface PdfObjects {
	readonly active: Bilingual | undefined;
	/** Is there an action on opening that is not plainly the showing of a page? */
	readonly mayActOnOpening: boolean;
	/** Strings of the objects and of the pages, as far as they are written in characters. */
	readonly texts: readonly string[];
	/** Lengths of the file at which a revision of it ends; the last is the whole. */
	readonly revisions: readonly number[];
	readonly hasPictures: boolean;
}

const mostUnpackedBytes = 100_000_000;
const mostStreamBytes = 30_000_000;
const mostRevisions = 12;

/**
 * Reads the objects of a PDF without following a reference.
 * @returns `undefined` when there is more than is read
 */
export function readPdfObjects(bytes: Uint8Array): PdfObjects | undefined {
	const file = latin1(bytes);
	let room = mostUnpackedBytes;
	const outside: string[] = [];
	const written: string[] = [];
	let hasPictures = false;
	let at = 0;
	const opening = /stream(?:\r\n|\n|\r(?!\n))/g;
	for (let found = opening.exec(file); found; found = opening.exec(file)) {
		if (file.slice(found.index - 3, found.index) === 'end') continue;
		const from = opening.lastIndex;
		const end = file.indexOf('endstream', from);
		if (end === -1) break;
		const before = file.slice(at, found.index);
		outside.push(before);
		const dictionary = plainNames(before.slice(before.lastIndexOf(' obj')));
		const isPicture = /\/Subtype\s*\/Image/.test(dictionary);
		hasPictures ||= isPicture;
		if (!isPicture && !/\/FontFile|\/Length1(?!\d)/.test(dictionary)) {
			const content = unpack(
				bytes.subarray(from, end),
				dictionary,
				Math.min(room, mostStreamBytes),
			);
			if (content === 'too-large') return undefined;
			room -= content.length;
			if (dictionary.includes('/ObjStm')) outside.push(content);
			else written.push(content);
		}
		at = end + 'endstream'.length;
		opening.lastIndex = at;
	}
	outside.push(file.slice(at));
	const objects = plainNames(outside.join('\n'));
	const plain = withoutStrings(objects);
	const revisions = [...file.matchAll(/%%EOF/g)].map(({ index }) => index + 5);
	const isLinearized = file.slice(0, 2048).includes('/Linearized');
	const ends = [...revisions.slice(isLinearized ? 1 : 0, -1), bytes.length];
	if (ends.length > mostRevisions) return undefined;
	return {
		active: activeNames.find(([name]) => name.test(plain))?.[1],
		mayActOnOpening: actsOnOpening.test(plain),
		texts: [objects, ...written.filter(isWritten)].flatMap(stringsOf),
		revisions: ends,
		hasPictures:
			hasPictures || written.some((content) => /\bBI\s[\s\S]{0,400}\sID\s/.test(content)),
	};
}

/** Opening it does something; to show a page is all that it may do, and only a reader of references can tell. */
const actsOnOpening =
	/\/OpenAction(?![A-Za-z0-9])(?!\s*\[)(?!\s*<<[^>]{0,300}\/S\s*\/GoTo(?![A-Za-z]))/;

/** `/J#53` is `/JS`. */
function plainNames(objects: string): string {
	return objects.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
		String.fromCharCode(parseInt(digits, 16)),
	);
}

function unpack(packed: Uint8Array, dictionary: string, most: number): string {
	if (!/\/(?:FlateDecode|Fl)(?![A-Za-z])/.test(dictionary)) return latin1(packed);
	if (most <= 0) return 'too-large';
	try {
		return latin1(inflateSync(packed, { maxOutputLength: most, finishFlush: 2 }));
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : '';
	}
}

/** A name within a text is none. */
function withoutStrings(objects: string): string {
	return objects.replace(/\((?:[^()\\]|\\[\s\S])*\)/g, '()');
}

/** Instructions and texts, not the bytes of a font. */
function isWritten(content: string): boolean {
	const sample = content.slice(0, 4000);
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const odd = sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
	return odd * 20 <= sample.length;
}

const timeStamp = /^D:\d{4,14}.*$/;

/** The strings in parentheses and angles, those of one array put together, one a line; and XML without its tags. */
function stringsOf(content: string): string[] {
	if (/^\s*(?:<\?xpacket|<x:xmpmeta|<\?xml)/.test(content)) return utf8(content).split(/<|>/);
	const lines: string[] = [];
	let line = '';
	let depth = 0;
	const token =
		/[[\]]|\((?:[^()\\]|\\[\s\S]|\([^()]*\))*\)|<([0-9A-Fa-f\s]*)>|\/ID\s*\[[^[\]]{0,300}\]/g;
	for (const [whole, digits] of content.matchAll(token)) {
		if (whole === '[') depth += 1;
		else if (whole === ']') depth -= 1;
		else if (!whole.startsWith('/ID')) {
			line += digits === undefined ? literal(whole.slice(1, -1)) : fromDigits(digits);
		}
		if (depth > 0) continue;
		if (line && !timeStamp.test(line)) lines.push(line);
		[line, depth] = ['', 0];
	}
	const comments = [...content.matchAll(/^%(?!PDF|%EOF)(.*)$/gm)].map(([, text = '']) => text);
	return [...lines, ...comments];
}

function literal(written: string): string {
	const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
	return decoded(
		written
			.replace(/\\(?:\r\n|\r|\n)/g, '')
			.replace(/\\([0-7]{1,3})/g, (_, digits: string) =>
				String.fromCharCode(parseInt(digits, 8) & 255),
			)
			.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign),
	);
}

function fromDigits(digits: string): string {
	const plain = digits.replace(/\s/g, '');
	return decoded(
		(plain.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join(''),
	);
}

/** Pairs of bytes of which the first is that of a Latin, Chinese or full-width character. */
// eslint-disable-next-line no-control-regex -- it is a byte
const wide = /^(?:[\u0000\u0020\u0030\u004e-\u009f\u00ff][\s\S]){2,}$/;

/** UTF-16 with or without its mark, UTF-8 with its mark, or a byte a character. */
function decoded(bytes: string): string {
	const buffer = Buffer.from(bytes, 'latin1');
	if (bytes.startsWith('\u00ef\u00bb\u00bf')) return buffer.toString('utf8');
	const marked = bytes.startsWith('\u00fe\u00ff');
	if (marked || wide.test(bytes)) return new TextDecoder('utf-16be').decode(buffer);
	return bytes;
}

function utf8(content: string): string {
	return Buffer.from(content, 'latin1').toString('utf8');
}
