import { expect, it } from 'vitest';
import { payWithoutBasis } from '../../../../src/checks/hints/pay/pay-without-basis.ts';
import type { Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

function anOfficial(cells: Cells = {}): Cells {
	return {
		姓名: '周百灵',
		机构: '村民委员会',
		职务: '主任',
		任期开始: '2021-01-16',
		'报酬标准（元/月）': '3400.00',
		...cells,
	};
}

it.each([
	['with a basis', { 批准依据: '县村干部报酬管理办法' }],
	['without a rate', { '报酬标准（元/月）': '' }],
	['with a rate of nothing', { '报酬标准（元/月）': '0.00' }],
])('an official %s gives no hint', (_, cells) => {
	expect(hintsIn(payWithoutBasis, { officials: [anOfficial(cells)] })).toEqual([]);
});

it('an official with a rate and no basis is noted once, with all the posts', () => {
	const officials = [
		anOfficial(),
		anOfficial({ 职务: '书记', 任期开始: '2024-05-01', '报酬标准（元/月）': '3800.00' }),
	];
	expect(sayings(payWithoutBasis, { officials })).toEqual([
		'officials:周百灵 周百灵（书记、主任）报酬标准每月 3,800.00 元，没有填批准依据。',
	]);
	expect(hintsIn(payWithoutBasis, { officials })).toMatchObject([
		{ on: '2024-05-01', amountFen: 380_000, rows: [{ text: '书记' }, { text: '主任' }] },
	]);
});
