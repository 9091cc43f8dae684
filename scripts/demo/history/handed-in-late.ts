const village = 'villages/990104001201';

/** Ledgers that a village of the committed demo handed in together, although it had registered each month in time. */
export const handedInLate = {
	message: '小河口村补交六个月的收支明细',
	register: `${village}/finance.csv`,
	ledgers: ['04', '05', '06', '07', '09', '10'].map(
		(month) => `${village}/ledger/2026-${month}.csv`,
	),
} as const;
