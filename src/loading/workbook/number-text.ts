/** The digits of a number that a spreadsheet keeps; further ones are noise of binary arithmetic. */
const significantDigits = 15;

/**
 * A number as a spreadsheet has it: at 15 significant digits, written out without exponent. From
 * 1,000,000,000,000,000 on digits may have been lost when it was typed, so that it is written as the
 * spreadsheet shows it: `9.90101E+17`.
 */
export function formatExactNumber(value: number): string {
	if (!Number.isFinite(value)) return '#NUM!';
	if (Math.abs(value) >= 10 ** significantDigits) return formatScientific(value);
	const [mantissa = '', exponent = '0'] = value.toExponential(significantDigits - 1).split('e');
	const digits = mantissa.replace(/[-.]/g, '');
	const text = shifted(digits, Number(exponent) + 1);
	return value < 0 && text !== '0' ? `-${text}` : text;
}

/** As spreadsheets show it, with at most six digits: `1.10101E+17`. */
export function formatScientific(value: number): string {
	const [mantissa = '', exponent = '0'] = value.toExponential(5).split('e');
	const size = String(Math.abs(Number(exponent))).padStart(2, '0');
	return `${mantissa.replace(/\.?0+$/, '')}E${Number(exponent) < 0 ? '-' : '+'}${size}`;
}

/** The number times a hundred, with its sign: `5%`. Exact, for it moves the point instead of multiplying. */
export function formatPercent(value: number): string {
	const text = formatExactNumber(value);
	if (/[E#]/.test(text)) return text;
	const [whole = '', decimals = ''] = text.replace('-', '').split('.');
	const moved = shifted(whole + decimals, whole.length + 2);
	return `${text.startsWith('-') ? '-' : ''}${moved}%`;
}

/** Digits with the point behind the first `places` of them, without zeros that say nothing. */
function shifted(digits: string, places: number): string {
	const padded = digits.padEnd(places, '0').padStart(digits.length + Math.max(0, 1 - places), '0');
	const point = Math.max(1, places);
	const whole = padded.slice(0, point).replace(/^0+(?=\d)/, '');
	const decimals = padded.slice(point).replace(/0+$/, '');
	return decimals ? `${whole}.${decimals}` : whole;
}
