import { expect, it } from 'vitest';
import { subsidyDeclared } from '../../../../src/checks/hints/subsidies/subsidy-declared.ts';
import { hintsIn, sayings } from '../hints-in.ts';
import { aListedSubsidy } from '../subsidy-list.ts';

it('a list with nobody declared gives no hint', () => {
	const village = aListedSubsidy([{ 村干部或其亲属: '否' }, {}]);
	expect(hintsIn(subsidyDeclared, village)).toEqual([]);
});

it('a list with officials or relatives says how many and how much', () => {
	const village = aListedSubsidy([
		{ 村干部或其亲属: '是', '姓名（脱敏）': '周*灵' },
		{ 金额: '250.00' },
		{ 村干部或其亲属: '是', '姓名（脱敏）': '金*涛', 金额: '50.00' },
	]);
	expect(sayings(subsidyDeclared, village)).toEqual([
		'subsidies:BT2025-01 “高龄津贴”名单 3 行，其中申报为村干部或其亲属的 2 行，200.00 元，占名单金额的 44.4%。',
	]);
	expect(hintsIn(subsidyDeclared, village)).toMatchObject([
		{ amountFen: 20_000, rows: [{ text: '周*灵' }, { text: '金*涛', amountFen: 5_000 }] },
	]);
});
