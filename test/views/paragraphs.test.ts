import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/views/paragraphs.ts';

describe('the numbered parts of a short text', () => {
	test('are its lines, empty ones left out', () => {
		expect(paragraphsOf('各位村民：\n\n 2月停水一天。 \r\n\n特此公告')).toEqual([
			{ anchor: 'p1', text: '各位村民：' },
			{ anchor: 'p2', text: '2月停水一天。' },
			{ anchor: 'p3', text: '特此公告' },
		]);
	});

	test('are none when there is nothing but space', () => {
		expect(paragraphsOf(' \n ')).toEqual([]);
	});
});

describe('the numbered parts of a text file', () => {
	test('are its blocks, each as plain text', () => {
		const texts = blocksOf(`# 决定

同意**硬化**三组[机耕路](https://example.com)，
\`CW01\`。

- 甲
- 乙
  1. 丙

---

| 应到 | 实到 |
| --- | --- |
| 30 | 28 |

> 附注`);
		expect(texts).toEqual([
			'p1 决定',
			'p2 同意硬化三组机耕路， CW01。',
			'p3 甲 乙 丙',
			'p4 ',
			'p5 应到 实到 30 28',
			'p6 附注',
		]);
	});
});

function blocksOf(markdown: string): string[] {
	const textFile = fromMarkdown(markdown, {
		extensions: [gfmTable()],
		mdastExtensions: [gfmTableFromMarkdown()],
	});
	return paragraphsOf(textFile).map(({ anchor, text }) => `${anchor} ${text}`);
}
