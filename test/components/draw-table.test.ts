import { describe, expect, it } from 'vitest';
import { drawCell, drawRows, drawTotals } from '../../src/components/draw-table.ts';
import { linked, linkedIf, note, tag, type ShownColumn } from '../../src/views/data-table.ts';

interface Fruit {
	readonly name: string;
	readonly fen?: number;
}

const columns: readonly ShownColumn<Fruit>[] = [
	{ heading: '名称', rowHeading: true, cell: ({ name }) => name },
	{ heading: '说明', cell: () => '甜', unlabelled: true },
	{
		heading: '收入（元）',
		amount: 'income',
		cell: ({ fen }) => (fen === undefined ? undefined : String(fen)),
		total: (rows) => String(rows.length),
	},
	{ heading: '备注', cell: () => undefined },
];
const hostile = `<b onclick="x">&'`;
const harmless = '&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;';

describe('the rows of a table', () => {
	it('have a heading, amounts at the right, and nothing in a cell that is empty', () => {
		expect(
			drawRows({ columns, rows: [{ name: '桃', fen: 5 }, { name: '梨' }], labelled: false }),
		).toBe(
			'<tr><th scope="row">桃</th><td class="unlabelled">甜</td><td class="amount income">5</td><td></td></tr>' +
				'<tr><th scope="row">梨</th><td class="unlabelled">甜</td><td class="amount"></td><td></td></tr>',
		);
	});

	it('carry their headings where no style sheet has them', () => {
		expect(drawRows({ columns, rows: [{ name: '桃', fen: 5 }], labelled: true })).toContain(
			'<td class="amount income" data-label="收入（元）">5</td>',
		);
	});

	it('have an address where one is asked for, escaped', () => {
		const rows = [{ name: hostile }];
		expect(drawRows({ columns, rows, anchor: ({ name }) => name, labelled: false })).toContain(
			`<tr id="${harmless}"><th scope="row">${harmless}</th>`,
		);
	});
});

describe('the totals', () => {
	it('stand below their columns, under one heading for those before', () => {
		expect(drawTotals(columns, [{ name: '桃' }], '合计')).toBe(
			'<tr><th scope="row" colspan="2">合计</th><td class="amount" data-label="收入（元）">1</td><td></td></tr>',
		);
	});
});

describe('a cell', () => {
	it('is made of texts, links, notes, words in a frame and hints', () => {
		expect(
			drawCell([
				linked('名', '/a/'),
				note('附', linkedIf('注', '/b/'), linkedIf('无', undefined)),
				tag('迟', 'late'),
				{ kind: 'code', text: 'X1' },
				undefined,
			]),
		).toBe(
			'<a href="/a/">名</a><span class="note">附<a href="/b/">注</a>无</span><span class="tag late">迟</span><code>X1</code>',
		);
		expect(drawCell({ kind: 'hint', answered: true, pieces: ['提示'] })).toMatch(
			/^<span class="note hint-words"><svg .*<\/svg>提示<\/span>$/,
		);
	});

	it('shows what looks like markup to the letter, in texts and in addresses', () => {
		expect(drawCell(hostile)).toBe(harmless);
		expect(drawCell(note(hostile))).toBe(`<span class="note">${harmless}</span>`);
		expect(drawCell(tag(hostile, hostile))).toBe(
			`<span class="tag ${harmless}">${harmless}</span>`,
		);
		expect(drawCell({ kind: 'code', text: hostile })).toBe(`<code>${harmless}</code>`);
		expect(drawCell({ kind: 'hint', answered: false, pieces: [hostile] })).not.toContain('<b');
		expect(
			drawCell({
				kind: 'link',
				text: hostile,
				path: `#${hostile}`,
				cites: true,
				download: hostile,
			}),
		).toBe(`<a class="cite" href="#${harmless}" download="${harmless}">${harmless}</a>`);
	});
});
