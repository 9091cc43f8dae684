import { describe, expect, it } from 'vitest';
import { subsidyLists } from '../../src/checks/subsidy-lists.ts';
import { aSubsidy, type Cells, type VillageParts } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const rows: readonly Cells[] = [
	{ 序号: '1', '姓名（脱敏）': '张*丰', 金额: '150.00' },
	{ 序号: '2', '姓名（脱敏）': '李*', 金额: '300.00' },
];

function village(cells: Cells = {}, parts: VillageParts = {}): VillageParts {
	return {
		subsidies: [aSubsidy({ 名单文件: 'subsidies/BT2025-01.csv', 受益户数: '2', ...cells })],
		'subsidy-lists': { 'BT2025-01': rows },
		...parts,
	};
}

describe('the list of a batch', () => {
	it('has a row for each household', () => {
		expect(problems(subsidyLists, village())).toEqual([]);
	});

	it('may have a row for each person instead', () => {
		expect(problems(subsidyLists, village({ 受益户数: '1', 受益人数: '2' }))).toEqual([]);
	});

	it('need not be there', () => {
		expect(problems(subsidyLists, { subsidies: [aSubsidy()] })).toEqual([]);
	});

	it('is missing when the batch names it and it is not there', () => {
		expect(problems(subsidyLists, village({ 名单文件: 'subsidies/BT2025-02.csv' }))).toEqual([
			'list-missing subsidies.csv:2 名单文件',
			'list-unlisted subsidies/BT2025-01.csv',
		]);
	});

	it('with another number of rows is a mistake', () => {
		expect(problems(subsidyLists, village({ 受益户数: '3', 受益人数: '4' }))).toEqual([
			'list-count subsidies.csv:2 受益户数',
		]);
		expect(sentences(subsidyLists, village({ 受益户数: '3' }))).toEqual([
			'这里写的是 3，名单 subsidies/BT2025-01.csv 有 2 行。',
		]);
	});

	it('is not compared while some of it cannot be read', () => {
		const broken = village({ 受益户数: '3' }, { incomplete: ['subsidy-lists'] });
		expect(problems(subsidyLists, broken)).toEqual([]);
	});

	it('is not called unlisted while the batches cannot all be read', () => {
		const broken = village({ 名单文件: '' }, { incomplete: ['subsidies'] });
		expect(problems(subsidyLists, broken)).toEqual([]);
		expect(problems(subsidyLists, village({ 名单文件: '' }))).toEqual([
			'list-unlisted subsidies/BT2025-01.csv',
		]);
	});
});
