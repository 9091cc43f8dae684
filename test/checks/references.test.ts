import { describe, expect, it } from 'vitest';
import { references } from '../../src/checks/references.ts';
import { aDisclosure } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const dangling = { finance: [aDisclosure({}), aDisclosure({ 编号: 'GK-2', 目录编号: 'CW-99' })] };

describe('a reference', () => {
	it('finds the row it names', () => {
		expect(problems(references, { finance: [aDisclosure({ 目录编号: 'CW-03' })] })).toEqual([]);
	});

	it('that finds nothing names the table it looked in', () => {
		expect(problems(references, dangling)).toEqual(['reference-dangling finance.csv:3 目录编号']);
		expect(sentences(references, dangling)).toEqual([
			'公开目录（catalogue.csv）里没有编号“CW-99”。',
		]);
	});

	it('is not judged while the county’s files cannot be read', () => {
		expect(problems(references, { ...dangling, registerComplete: false })).toEqual([]);
	});
});
