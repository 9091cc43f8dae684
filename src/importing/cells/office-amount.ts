import type { Bilingual } from '../../domain/bilingual.ts';
import { amount } from '../../domain/schema/cell-type.ts';
import { toHalfWidth } from '../../domain/schema/half-width.ts';
import { fenPerUnit, type AmountUnit } from './amount-unit.ts';
import { findCapitalAmounts, readCapitalAmount } from './capital-amount.ts';
import { compact, saysNothing } from './office-text.ts';

/** What an amount cell says: whole fen, nothing at all (`-`, `/`, empty), or something that is not exact. */
export type OfficeAmount =
	| { readonly kind: 'amount'; readonly fen: number }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'refused'; readonly howToWrite: Bilingual };

const currency = '(?:¥|人民币|rmb|cny)';
const number = '(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)?(?:\\.\\d*)?';
const form = new RegExp(
	`^(?<before>${currency}:? ?)?(?<open>\\()?(?<inside>${currency}:? ?)?(?<sign>[-+])?(?<after>${currency} ?)?(?<number>${number})(?: ?(?<unit>[千万百亿]{0,2}元|[千万亿]|圆|块钱?))?(?: ?[整正])?(?<behind>-)?(?<close>\\))?(?: ?(?<outside>[千万百亿]{0,2}元)(?: ?[整正])?)?(?: ?${currency})?$`,
	'i',
);

/** A hundred times a hundred million yuan: no village's payment, and sums of thousands of rows stay exact. */
export const largestFen = 1_000_000_000_000n;

/** `3500元5角2分`, `5角`, `3元零5分`. */
const inJiao =
	/(?<![\d.,])(?=\d)(?:(\d+|[1-9]\d{0,2}(?:,\d{3})+)[元圆]零?)?(?:(?<!\d)(\d)角)?(?:(?<!\d)(\d)分)?(?<=[角分])[整正]?$/;

/** Whatever is longer, in digits or numerals, is no amount. */
const longestAmount = 100;

/**
 * Reads an amount as offices write it: `12,000.00`, `12 000.00`, `RMB 3,500.00`, `3500元整`, `.50`, `1.2万元`,
 * `叁仟伍佰元整`, red ink `(50.00)`, `△50.00`, `负50.00`, `50.00-`.
 * Exact or refused: wrong grouping, a fraction of a fen or a unit other than the declared one is never mended.
 * @param declared the unit of the column or the table; without one, plain digits are yuan
 */
export function readOfficeAmount(cell: string, declared: AmountUnit | undefined): OfficeAmount {
	if (saysNothing(cell)) return { kind: 'nothing' };
	const text = toHalfWidth(cell)
		.replaceAll('￥', '¥')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^[负△▲] ?(?=[¥\d.])/, '-')
		.replace(/[−–—―](?=[¥\d.])|(?<=\d)[−–—―]$/g, '-')
		.replace(inJiao, (_, yuan?: string, jiao = '0', fen = '0') => `${yuan ?? '0'}.${jiao}${fen}元`);
	if (text.length > longestAmount) return refused(plain);
	const parts = form.exec(text)?.groups;
	const digits = parts?.['number'] ?? '';
	if (!parts || !/\d/.test(digits) || !isSingle(parts)) return readOtherwise(text, declared);
	const written = unitOf(parts);
	if (written === 'unknown') return refused(plain);
	if (written && declared && written !== declared) return refused(otherUnit(declared, written));
	const [whole = '', decimals = ''] = digits.replace(/[, ]/g, '').split('.');
	return exactly(whole, decimals, written ?? declared ?? '元', isNegative(parts));
}

type Parts = Readonly<Record<string, string | undefined>>;

/** One currency at most, one unit, one sign, and brackets in a pair. */
function isSingle(parts: Parts): boolean {
	const has = (...names: readonly string[]) => names.filter((name) => parts[name]).length;
	return (
		has('before', 'inside', 'after') <= 1 &&
		has('unit', 'outside') <= 1 &&
		has('open', 'sign', 'behind') <= 1 &&
		has('open') === has('close')
	);
}

function isNegative(parts: Parts): boolean {
	return parts['sign'] === '-' || Boolean(parts['behind'] ?? parts['open']);
}

function unitOf(parts: Parts): AmountUnit | 'unknown' | undefined {
	const written = parts['unit'] ?? parts['outside'];
	if (written === undefined) return undefined;
	const unit = /^[圆块]/.test(written) ? '元' : written.replace(/元?$/, '元');
	return unit in fenPerUnit ? (unit as AmountUnit) : 'unknown';
}

/** Whole fen, with the sign; what is less than a fen is refused. */
function exactly(
	whole: string,
	decimals: string,
	unit: AmountUnit,
	negative: boolean,
): OfficeAmount {
	const scaled = BigInt(whole + decimals) * fenPerUnit[unit];
	const divisor = 10n ** BigInt(decimals.length);
	if (scaled % divisor !== 0n) return refused(fraction);
	const fen = scaled / divisor;
	if (fen > largestFen) return refused(tooLarge);
	return { kind: 'amount', fen: negative && fen !== 0n ? -Number(fen) : Number(fen) };
}

/** In Chinese numerals, or why it is no amount. */
function readOtherwise(text: string, declared: AmountUnit | undefined): OfficeAmount {
	const numerals = compact(text).replace(/^(?:¥|人民币|\(?大写\)?)+:?/, '');
	const fen = readCapitalAmount(numerals);
	if (fen !== undefined) {
		if (fen !== 0 && declared && declared !== '元') return refused(otherUnit(declared, '元'));
		return BigInt(fen) > largestFen ? refused(tooLarge) : { kind: 'amount', fen };
	}
	if (findCapitalAmounts(numerals).length > 0) return refused(capitals);
	if (foreign.test(text)) return refused(otherMoney);
	return refused(/^[^\d\p{L}]*\d[\d., ]*[, ]\d[\d., ]*[^\d\p{L}]*$/u.test(text) ? grouping : plain);
}

const foreign = /[$€£]|(?:usd|hkd|eur|jpy|gbp)|[美欧日港澳加韩]元|英镑|港币/i;

function refused(howToWrite: Bilingual): OfficeAmount {
	return { kind: 'refused', howToWrite };
}

const plain = amount().howToWrite;

const grouping: Bilingual = {
	zh: '千分位的位置不对，不知道是多少。请只写数字，例如 12500.00。',
	en: 'The thousands separators are misplaced. Write digits only, for example 12500.00.',
};

export const capitals: Bilingual = {
	zh: '大写金额读不准，例如“三千五”没有写到元。请写数字，例如 12500.00。',
	en: 'The amount in Chinese numerals is not written out. Write digits, for example 12500.00.',
};

const otherMoney: Bilingual = {
	zh: '写的是外币。请折成人民币，只写数字，例如 12500.00。',
	en: 'This is foreign money. Convert it to yuan and write digits only, for example 12500.00.',
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
