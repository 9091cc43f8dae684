import { count, money, share } from './format.ts';

const yuan = (fen: number) => `${money(fen)} 元`;

/** The money of a project or a contract, as far as its sentence needs it. */
export interface Money {
	readonly side: 'income' | 'expense';
	/** What payments are held against. */
	readonly measure: { readonly of: keyof typeof measured; readonly fen: number } | undefined;
	readonly finalCostFen?: number | undefined;
	/** What the register of contracts says was received so far. */
	readonly receivedFen?: number | undefined;
	readonly payments: number;
	readonly paidFen: number;
	readonly refunds: number;
	readonly refundedFen: number;
	readonly netFen: number;
	/** Set where what was paid before the first ledger is not in the sums. */
	readonly ledgersFrom: unknown;
}

const measures = { award: '中标', budget: '预算', total: '合同总额', due: '应收' } as const;

/** The measure as a noun. */
export const measured = {
	award: '中标金额',
	budget: '预算',
	total: '合同总额',
	due: '应收款',
} as const;

/** How much of what was agreed has been paid or received. */
export function trailSentence(of: Money): string {
	return of.side === 'income' ? received(of) : paid(of);
}

function paid(of: Money): string {
	const { measure, finalCostFen, netFen } = of;
	const head = [
		...(measure ? [`${measures[measure.of]} ${yuan(measure.fen)}`] : ['合同没有登记总额']),
		...(finalCostFen === undefined ? [] : [`决算 ${yuan(finalCostFen)}`]),
	];
	if (isNothing(of)) return told([...head, '收支明细里还没有写明属于它的付款']);
	// What a budget leaves is owed to nobody.
	const agreed = measure?.of === 'budget' ? undefined : measure;
	return told([
		...head,
		...sums(of, '已付', '退回', '净付'),
		...partOf(of),
		...(measure && netFen > measure.fen
			? [`比${measured[measure.of]}多 ${yuan(netFen - measure.fen)}`]
			: []),
		...(finalCostFen === undefined ? stillToPay(of, agreed?.fen) : settled(of, finalCostFen)),
	]);
}

/** What is left to pay, as far as the ledgers can tell; nothing where more was paid than agreed. */
function stillToPay({ netFen, ledgersFrom }: Money, agreedFen: number | undefined): string[] {
	if (agreedFen === undefined || netFen > agreedFen) return [];
	if (netFen === agreedFen) return ['已经付清'];
	return ledgersFrom ? [] : [`还有 ${yuan(agreedFen - netFen)}没有付`];
}

function settled(of: Money, finalCostFen: number): string[] {
	return of.netFen > finalCostFen
		? [`比决算多 ${yuan(of.netFen - finalCostFen)}`]
		: stillToPay(of, finalCostFen).map((rest) => `按决算${rest}`);
}

function received(of: Money): string {
	const { measure, receivedFen, netFen } = of;
	const nothing = '收支明细里还没有写明属于它的收款';
	if (measure?.of === 'due' && receivedFen !== undefined) {
		// The register counts from the contract's first day, which may be before the first ledger.
		return (
			told([
				`应收 ${yuan(measure.fen)}`,
				`台账登记已收 ${yuan(receivedFen)}`,
				stillToCome(measure.fen - receivedFen),
			]) + told(isNothing(of) ? [nothing] : sums(of, '收支明细里写明收到', '退还', '净收'))
		);
	}
	const head = measure
		? `${measures[measure.of]} ${yuan(measure.fen)}`
		: '合同没有登记应收款和总额';
	if (isNothing(of)) return told([head, nothing]);
	const sum = [head, ...sums(of, '已收', '退还', '净收'), ...partOf(of)];
	const rest = measure?.of === 'due' ? measure.fen - netFen : undefined;
	if (rest !== undefined) {
		return told([...sum, ...(of.ledgersFrom && rest > 0 ? [] : [stillToCome(rest)])]);
	}
	const above = measure && netFen > measure.fen ? netFen - measure.fen : 0;
	return told([...sum, ...(above > 0 ? [`比合同总额多 ${yuan(above)}`] : [])]);
}

function stillToCome(fen: number): string {
	if (fen === 0) return '已经收齐';
	return fen > 0 ? `还有 ${yuan(fen)}没有收到` : `多收 ${yuan(-fen)}`;
}

function isNothing({ payments, refunds }: Money): boolean {
	return payments + refunds === 0;
}

function sums(
	{ payments, paidFen, refunds, refundedFen, netFen }: Money,
	paidWord: string,
	refundWord: string,
	netWord: string,
): string[] {
	const gross = `${paidWord} ${count(payments)} 笔 ${yuan(paidFen)}`;
	if (refunds === 0) return [gross];
	return [
		gross,
		`${refundWord} ${count(refunds)} 笔 ${yuan(refundedFen)}`,
		`${netWord} ${yuan(netFen)}`,
	];
}

function partOf({ measure, netFen, ledgersFrom }: Money): string[] {
	const part = measure && !ledgersFrom ? share(netFen, measure.fen) : '';
	return measure && part !== '' ? [`占${measured[measure.of]} ${part}`] : [];
}

function told(parts: readonly string[]): string {
	return `${parts.join('，')}。`;
}
