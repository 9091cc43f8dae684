import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A start tag as it is written, its attributes decoded. */
export interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

const comment = /<!--[\s\S]*?-->/g;
const rawText = /(<(script|style|title|textarea)\b[^>]*>)[\s\S]*?(<\/\2>)/g;
const startTag =
	/<([a-z][a-z0-9]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/g;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};

/**
 * The start tags of a page in order. It reads what the site writes, which `html-validate` has found well formed
 * (see `html.test.ts`); it is no parser for the web at large.
 */
export function* tagsOf(html: string): Generator<Tag> {
	const markup = html.replace(comment, '').replace(rawText, '$1$3');
	for (const [, name = '', written = ''] of markup.matchAll(startTag)) {
		const attributes = [...written.matchAll(attribute)].map(
			([, key = '', double, single, bare]) =>
				[key, decoded(double ?? single ?? bare ?? '')] as const,
		);
		yield { name, attributes: new Map(attributes) };
	}
}

export function titleOf(html: string): string {
	return decoded(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '');
}

function decoded(text: string): string {
	return text.replace(
		/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
		(whole, decimal: string, hex: string, name: string) => {
			if (decimal) return String.fromCodePoint(Number(decimal));
			if (hex) return String.fromCodePoint(parseInt(hex, 16));
			return entities[name] ?? whole;
		},
	);
}

/** The files below a built site, with forward slashes; of one ending where that is named. */
export function filesOf(site: string, ending = ''): string[] {
	return readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
		.map((entry) =>
			path.relative(site, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
		)
		.sort();
}

export function readPage(site: string, file: string): string {
	return readFileSync(path.join(site, file), 'utf8');
}
