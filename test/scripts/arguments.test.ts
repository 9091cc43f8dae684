import { describe, expect, it } from 'vitest';
import { checkFolder, parseWord, readArguments, UsageError } from '../../scripts/arguments.ts';

const options = {
	data: { type: 'string', default: 'data' },
	village: { type: 'string' },
	stdout: { type: 'boolean', default: false },
} as const;

const refusal = (call: () => unknown): string => {
	try {
		call();
	} catch (error) {
		if (error instanceof UsageError) return error.sentence.zh;
		throw error;
	}
	throw new Error('Nothing was refused');
};

describe('the command line', () => {
	it('gives values and what has no flag', () => {
		const args = ['账.csv', '--village', '1', '--stdout'];
		const { values, positionals } = readArguments({ options, positionals: 1, args });
		expect({ ...values }).toEqual({ data: 'data', village: '1', stdout: true });
		expect(positionals).toEqual(['账.csv']);
	});

	it.each([
		[['--vilage', '1'], '没有“--vilage”这个选项。是不是“--village”？'],
		[['--colour'], '没有“--colour”这个选项。'],
		[['-x'], '没有“-x”这个选项。'],
		[['--village'], '选项“--village”后面要写它的值。'],
		[['--data='], '选项“--data”后面要写它的值。'],
		[['--stdout=yes'], '选项“--stdout”后面不写值。'],
		[['990101001200'], '多了一个参数“990101001200”。'],
	])('%j is refused with a sentence', (args, sentence) => {
		expect(refusal(() => readArguments({ options, args }))).toBe(sentence);
	});

	it('takes one of some words', () => {
		expect(parseWord('--format', 'json', ['text', 'json'])).toBe('json');
		expect(refusal(() => parseWord('--format', 'xml', ['text', 'json']))).toBe(
			'“--format”不能写“xml”，可以写：text、json。',
		);
	});

	it('takes a folder that is there', () => {
		expect(checkFolder('--data', import.meta.dirname)).toBe(import.meta.dirname);
		expect(refusal(() => checkFolder('--data', import.meta.filename))).toMatch(
			/^没有“.*”这个文件夹。/,
		);
	});
});
