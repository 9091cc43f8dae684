import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { z } from 'zod';
import { paragraphsOf } from '../views/paragraphs.ts';
import type { GuideText } from './records.ts';
import type { Segment } from './search-record.ts';

const frontMatter = z.object({ title: z.string(), description: z.string() });
const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/**
 * What can be found in a guide: its text by sections, each with the id that its heading has on the page.
 * @param source the MDX file as it is; components in it are passed over
 * @throws Error when the front matter lacks the title or the description
 */
export function readGuideText(path: string, source: string): GuideText {
	const [, yaml = '', markdown = ''] = parts.exec(source.replace(/\r\n/g, '\n')) ?? [];
	const { title, description } = frontMatter.parse(parse(yaml));
	const tree = fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
	return { path, title, description, sections: [...sectionsOf(tree)] };
}

function* sectionsOf(tree: Root): Generator<Segment> {
	const taken = new Map<string, number>();
	let anchor: string | undefined;
	for (const node of tree.children) {
		if (node.type === 'html') continue;
		const [paragraph] = paragraphsOf({ type: 'root', children: [node] });
		const text = paragraph?.text ?? '';
		if (text === '' || /^(import|export) /.test(text)) continue;
		if (node.type === 'heading') anchor = headingId(text, taken);
		yield anchor === undefined ? { text } : { anchor, text };
	}
}

/** The id that Astro gives a heading: as on GitHub, with a number from the second of the same name on. */
function headingId(text: string, taken: Map<string, number>): string {
	const slug = text
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
		.replace(/ /g, '-');
	const times = taken.get(slug) ?? 0;
	taken.set(slug, times + 1);
	return times === 0 ? slug : `${slug}-${times}`;
}
