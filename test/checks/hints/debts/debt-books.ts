import { aDebt, aLedgerRow, type Cells, type VillageParts } from '../../../builders.ts';

/** A row of a loan, or what belongs to one. */
export const aLoanRow = (cells: Cells) =>
	aLedgerRow({ 对方: '青禾农村商业银行', 对方类型: '单位', 债权债务编号: 'ZW-01', ...cells });

export const borrowed = (cells: Cells = {}) =>
	aLoanRow({
		日期: '2025-01-20',
		凭证号: '记-1-1',
		类别: '借入款项',
		摘要: '借入春管周转款',
		'收入（元）': '8000.00',
		'支出（元）': '',
		...cells,
	});

export const repaid = (cells: Cells = {}) =>
	aLoanRow({ 类别: '归还借款', 摘要: '归还春管周转款', '支出（元）': '3000.00', ...cells });

/** 8,000 yuan borrowed in January 2025, of which 3,000 were paid back in March. */
export function loanBooks(
	debt: Cells = {},
	march: readonly Cells[] = [repaid()],
	january: readonly Cells[] = [borrowed()],
): VillageParts {
	return {
		debts: [aDebt({ 事由: '春管周转借款', 发生日期: '2025-01-20', 余额: '5000.00', ...debt })],
		ledger: { '2025-01': january, '2025-02': [], '2025-03': march },
	};
}
