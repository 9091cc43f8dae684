/** Columns that offices' tables have and `data/` has not, by the names they are called here: of any table, … */
export const officeHeadings = { serial: '序号', year: '年', month: '月', day: '日' } as const;

/** … and of ledgers. */
export const officeLedgerHeadings = {
	direction: '收/支',
	amount: '金额',
	balance: '余额',
	voucherWord: '凭证字',
	debit: '借方',
	credit: '贷方',
	balanceSide: '借/贷',
	slips: '附单据张数',
} as const;
