import type { Bilingual } from '../../domain/bilingual.ts';
import { amount } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import { fenPerUnit, type AmountUnit } from './amount-unit.ts';
import { saysNothing } from './office-text.ts';

/** What an amount cell says: whole fen, nothing at all (`-`, `/`, empty), or something that is not exact. */
export type OfficeAmount =
	| { readonly kind: 'amount'; readonly fen: number }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'refused'; readonly howToWrite: Bilingual };

const form =
	/^(?<sign>-?(?:¥ ?)?|¥ ?-|\((?:¥ ?)?|¥ ?\()(?<whole>\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?: ?(?<unit>万元?|元))?(?<close>\))?$/;

/** A hundred times a hundred million yuan: no village's payment, and sums of thousands of rows stay exact. */
export const largestFen = 1_000_000_000_000n;

/**
 * Reads an amount as offices write it: `12,000.00`, `￥１，２３４．５０`, `3500元`, `1.2万元`, red ink `(50.00)`,
 * `△50.00`, `负50.00`.
 * Exact or refused: wrong grouping, a fraction of a fen or a unit other than the declared one is never mended.
 * @param declared the unit of the column or the table; without one, plain digits are yuan
 */
export function readOfficeAmount(cell: string, declared: AmountUnit | undefined): OfficeAmount {
	if (saysNothing(cell)) return { kind: 'nothing' };
	const text = toHalfWidth(cell)
		.replaceAll('￥', '¥')
		.replaceAll('−', '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^[负△▲] ?(?=[¥\d])/, '-');
	const { sign = '', whole, decimals = '', unit, close } = form.exec(text)?.groups ?? {};
	if (whole === undefined || sign.includes('(') !== (close === ')')) {
		return refused(/\d,\d/.test(text) ? grouping : plain);
	}
	const written = unit === '万' ? '万元' : (unit as AmountUnit | undefined);
	if (written && declared && written !== declared) return refused(otherUnit(declared, written));
	const scaled =
		BigInt(whole.replaceAll(',', '') + decimals) * fenPerUnit[written ?? declared ?? '元'];
	const divisor = 10n ** BigInt(decimals.length);
	if (scaled % divisor !== 0n) return refused(fraction);
	const fen = scaled / divisor;
	if (fen > largestFen) return refused(tooLarge);
	const negative = /[-(]/.test(sign) && fen !== 0n;
	return { kind: 'amount', fen: negative ? -Number(fen) : Number(fen) };
}

function refused(howToWrite: Bilingual): OfficeAmount {
	return { kind: 'refused', howToWrite };
}

const plain = amount().howToWrite;

const grouping: Bilingual = {
	zh: '千分位逗号的位置不对，不知道是多少。请只写数字，例如 12500.00。',
	en: 'The thousands separators are misplaced. Write digits only, for example 12500.00.',
};

const fraction: Bilingual = {
	zh: '换算成元以后，小数超过两位，不到一分钱。请写到分为止，例如 12500.00。',
	en: 'In yuan it has more than two decimals. Write it to the fen, for example 12500.00.',
};

const tooLarge: Bilingual = {
	zh: '超过100亿元，多半是多写了数字或写错了单位。请核对。',
	en: 'More than ten thousand million yuan: check the digits and the unit.',
};

function otherUnit(declared: AmountUnit, written: AmountUnit): Bilingual {
	return {
		zh: `表里写明金额单位是${declared}，这一格却写${written}。请统一成一种单位。`,
		en: `The table is in ${declared}, but this cell says ${written}. Use one unit.`,
	};
}
