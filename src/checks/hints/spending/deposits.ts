/** Retention, kept until defects are mended, is part of the price and no deposit. */
const deposit = /(?<!质|质量)保证金|押金/;

/** Does a summary speak of the other party's money, which the village keeps for a time: 退还履约保证金, 押金? */
export function isDeposit(summary: string): boolean {
	return deposit.test(summary);
}
