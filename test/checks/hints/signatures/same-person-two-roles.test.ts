import { expect, it } from 'vitest';
import { samePersonTwoRoles } from '../../../../src/checks/hints/signatures/same-person-two-roles.ts';
import { aLedgerRow, type Cells } from '../../../builders.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const signed = (cells: Cells) => ({ ledger: { '2025-03': [aLedgerRow(cells)] } });

it('four persons in four roles give no hint, nor does one whom a cell names twice', () => {
	const parts = signed({
		经手人: '贾谷雨',
		证明人: '金文涛',
		审批人: '周百灵；苏玉凤；周百灵',
		监委会审核人: '石晓霞',
	});
	expect(hintsIn(samePersonTwoRoles, parts)).toEqual([]);
});

it('one person in two roles is noted with the roles', () => {
	const parts = signed({ 经手人: '贾谷雨', 证明人: '金文涛', 审批人: '周百灵；贾谷雨（文书）' });
	expect(sayings(samePersonTwoRoles, parts)).toEqual([
		'ledger:2025-03:记-3-1 “复印纸”的经手人、审批人都是贾谷雨。',
	]);
	expect(hintsIn(samePersonTwoRoles, parts)).toMatchObject([
		{ on: '2025-03-05', amountFen: 10_000, rows: [{ subject: 'ledger:2025-03:记-3-1' }] },
	]);
});

it.each([
	[{ 经手人: '贾谷雨', 证明人: '贾谷雨', 监委会审核人: '贾谷雨' }, '经手人、证明人、监委会审核人'],
	[{ 证明人: '石晓霞；金文涛', 监委会审核人: '石晓霞' }, '证明人、监委会审核人'],
])('every role is told', (cells, roles) => {
	expect(sayings(samePersonTwoRoles, signed(cells))[0]).toContain(`的${roles}都是`);
});

it('a body in two roles, empty cells and names that only begin alike are no persons in two roles', () => {
	expect(hintsIn(samePersonTwoRoles, signed({ 证明人: '监委会', 监委会审核人: '监委会' }))).toEqual(
		[],
	);
	expect(hintsIn(samePersonTwoRoles, signed({ 证明人: '无', 审批人: '无' }))).toEqual([]);
	expect(hintsIn(samePersonTwoRoles, signed({ 经手人: '李明', 审批人: '李明华' }))).toEqual([]);
});
