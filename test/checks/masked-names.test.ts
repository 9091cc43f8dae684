import { describe, expect, it } from 'vitest';
import { maskedNames } from '../../src/checks/masked-names.ts';
import { aLedgerRow, type Cells } from '../builders.ts';
import { problems } from './problems.ts';

const official: Cells = {
	姓名: '周明远',
	机构: '村党组织',
	职务: '书记',
	任期开始: '2021-01-15',
};

const found = (cells: Cells, incomplete: 'officials'[] = []) =>
	problems(maskedNames, {
		ledger: { '2025-03': [aLedgerRow(cells)] },
		officials: [official],
		incomplete,
	});

describe('a private person', () => {
	it.each(['张春生', '张春生等5人', '村民张春生', '张*生、李小满', '张 春 生', '欧阳春生'])(
		'stands in full as “%s”',
		(name) => {
			expect(found({ 对方: name, 对方类型: '个人' })).toHaveLength(1);
		},
	);

	it.each([
		'张*生',
		'张某',
		'张*生等5人',
		'各户',
		'全体村民',
		'五保户12人',
		'张师傅',
		'老王',
		'周明远',
	])('stands masked, or in office, as “%s”', (name) => {
		expect(found({ 对方: name, 对方类型: '个人' })).toEqual([]);
	});

	it('is not seen in what is declared an organisation', () => {
		expect(found({ 对方: '张春生', 对方类型: '单位' })).toEqual([]);
	});

	it('is seen without a type only where it can hardly be anything else', () => {
		expect(found({ 对方: '张春生' })).toHaveLength(1);
		expect(found({ 对方: '金桥村' })).toEqual([]);
		expect(found({ 对方: '万家福超市' })).toEqual([]);
	});

	it('is let be while it cannot be told who is in office', () => {
		expect(found({ 对方: '张春生', 对方类型: '个人' }, ['officials'])).toEqual([]);
	});
});
