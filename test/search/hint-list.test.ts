import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	formatHintLines,
	packHint,
	unpackHints,
	type HintFile,
	type ListedHint,
} from '../../src/search/hint-list.ts';
import { textsFor } from '../../src/texts/index.ts';

const aListedHint: ListedHint = {
	village: '990101001200',
	villageName: '柳溪村',
	township: '990101',
	townshipName: '柳溪镇',
	rule: 'witness-missing',
	title: '缺少证明人',
	topic: '签字',
	statistic: false,
	subject: 'ledger:2025-03:记-3-1',
	on: '2025-03-05',
	amountFen: 10_000,
	message: '“复印纸”没有填证明人。',
	answer: undefined,
};

function fileOf(hints: readonly ListedHint[]): HintFile {
	return {
		year: 2025,
		villages: [['990101001200', '柳溪村', '990101', '柳溪镇']],
		rules: [['witness-missing', '缺少证明人', '签字', 0]],
		hints: hints.map((hint) => packHint(hint, 0, 0)),
	};
}

it('a file gives back the hints that went into it', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1 });
	const hint = fc
		.record({
			subject: text,
			message: text,
			amountFen: fc.option(fc.integer(), { nil: undefined }),
			answer: fc.option(fc.record({ text, by: text, on: text }), { nil: undefined }),
		})
		.map((some) => ({ ...aListedHint, ...some }));
	fc.assert(
		fc.property(fc.array(hint), (hints) => {
			const sent = JSON.parse(JSON.stringify(fileOf(hints))) as HintFile;
			expect(unpackHints(sent)).toEqual(hints);
		}),
	);
});

it('a line of the table has the amount in yuan and the answer with its post and day', () => {
	const answer = { text: '录入时漏填。', by: '村报账员', on: '2025-04-20' };
	const { columns } = textsFor('zh-CN').hints;
	const lineOf = (hint: ListedHint) => formatHintLines(columns, [hint])[1] ?? [];
	expect(lineOf({ ...aListedHint, answer })).toEqual([
		'990101001200',
		'柳溪村',
		'柳溪镇',
		'签字',
		'witness-missing',
		'缺少证明人',
		'ledger:2025-03:记-3-1',
		'2025-03-05',
		'100.00',
		'“复印纸”没有填证明人。',
		'录入时漏填。',
		'村报账员',
		'2025-04-20',
	]);
	expect(lineOf({ ...aListedHint, amountFen: undefined }).slice(8)).toEqual([
		...['', '“复印纸”没有填证明人。', '', '', ''],
	]);
});
