import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import { readTextFile } from '../../src/loading/text-file.ts';
import { gb18030, utf8 } from '../encodings.ts';

const problems = (markdown: string) =>
	readTextFile('notices/a.md', utf8(markdown)).findings.map(
		(one) => `${one.place.line} ${explain(one, 'zh').message}`,
	);

describe('a text file', () => {
	it('is headings, paragraphs, lists, tables, emphasis and web links', () => {
		const markdown = `# 通知

请**各户**[查看](https://example.gov.cn/a)，或拨打[电话](tel:0990-5550000)。

1. 一
2. 二

| 应到 | 实到 |
| --- | --- |
| 30 | 28 |

<https://example.gov.cn/>

> 引文

\`代码\`
`;
		const { tree, findings } = readTextFile('notices/a.md', utf8(markdown));
		expect(findings).toEqual([]);
		expect(tree.children.map(({ type }) => type)).toEqual([
			...['heading', 'paragraph', 'list', 'table', 'paragraph', 'blockquote', 'paragraph'],
		]);
	});

	it.each([
		['a tag', '<b>粗</b>', '1 正文里有HTML 标签。'],
		['a script', '文字\n\n<script>alert(1)</script>', '3 正文里有HTML 标签。'],
		['a comment', '<!-- 注 -->', '1 正文里有HTML 标签。'],
		['a picture', '一\n\n![照片](https://example.com/a.png)', '3 正文里有图片。'],
		['a picture by reference', '![照片][a]\n\n[a]: https://example.com/a.png', '1 正文里有图片。'],
		['a script in a link', '[点](javascript:alert(1))', '1 正文里有不是网址的链接。'],
		['a script in an autolink', '<javascript:alert(1)>', '1 正文里有不是网址的链接。'],
		['a link to a file', '- 一\n- [表](../ledger/2025-03.csv)', '2 正文里有不是网址的链接。'],
		['a data link', '[点](data:text/html,x)', '1 正文里有不是网址的链接。'],
		['a link by reference', '[点][a]\n\n[a]: https://example.com/', '1 正文里有引用式链接。'],
	])('holds no %s', (_, markdown, problem) => {
		expect(problems(markdown)[0]).toBe(problem);
	});

	it('reports the same thing once a line', () => {
		expect(problems('<b>一</b> <i>二</i>\n\n<b>三</b>')).toEqual([
			'1 正文里有HTML 标签。',
			'3 正文里有HTML 标签。',
		]);
	});

	it('may be written in GB18030', () => {
		expect(readTextFile('notices/a.md', gb18030('# 通知\n\n内容')).findings).toEqual([]);
	});

	it('that is no text is empty and says so', () => {
		const { tree, findings } = readTextFile('notices/a.md', Uint8Array.of(0xff, 0xff));
		expect(tree.children).toEqual([]);
		expect(findings.map(({ kind }) => kind)).toEqual(['bytes-undecodable']);
	});
});
