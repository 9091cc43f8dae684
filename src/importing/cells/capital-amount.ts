/** Digits in capitals, as cheques and vouchers have them, and in the everyday characters. */
const digits: Readonly<Record<string, number>> = {
	...{ 零: 0, 〇: 0, 壹: 1, 一: 1, 贰: 2, 貳: 2, 二: 2, 两: 2, 叁: 3, 叄: 3, 三: 3, 肆: 4, 四: 4 },
	...{ 伍: 5, 五: 5, 陆: 6, 陸: 6, 六: 6, 柒: 7, 七: 7, 捌: 8, 八: 8, 玖: 9, 九: 9 },
};
const units: Readonly<Record<string, number>> = {
	...{ 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1000, 千: 1000 },
};

const digit = `[${Object.keys(digits).join('')}]`;
const sign = `[${[...Object.keys(digits), ...Object.keys(units)].join('')}万萬亿億元圆圓角分整正]`;
const whole = new RegExp(`^(?:(?<yi>[^亿億]+)[亿億])?(?:(?<wan>[^万萬]+)[万萬])?(?<rest>.*)$`, 'u');
const form = new RegExp(
	`^(?:(?<yuan>[^元圆圓角分整正]+)[元圆圓])?[零〇]?(?:(?<jiao>${digit})角)?[零〇]?(?:(?<fen>${digit})分)?[整正]?$`,
	'u',
);
const runs = new RegExp(`${sign}+`, 'gu');

/**
 * Reads an amount in Chinese numerals, `叁仟零贰拾元伍角整`, as whole fen; anything that is not written out to its units
 * gives `undefined`: 三千五 is 3,500 to some and nothing to others.
 */
export function readCapitalAmount(text: string): number | undefined {
	if (text === '零') return 0;
	const groups = form.exec(text)?.groups;
	const { yuan, jiao, fen } = groups ?? {};
	if ([yuan, jiao, fen].every((part) => part === undefined)) return undefined;
	const sum = yuan === undefined ? 0 : readNumber(yuan);
	if (sum === undefined) return undefined;
	return sum * 100 + (digits[jiao ?? '零'] ?? 0) * 10 + (digits[fen ?? '零'] ?? 0);
}

/** The amounts in Chinese numerals that a text holds, as they are written. */
export function findCapitalAmounts(text: string): string[] {
	return (text.match(runs) ?? []).filter(
		(written) => /[元圆圓角分]/u.test(written) && /[壹贰貳叁叄肆伍陆陸柒捌玖拾佰仟]/u.test(written),
	);
}

/** Up to the hundreds of millions, section by section of four places. */
function readNumber(text: string): number | undefined {
	const { yi, wan, rest = '' } = whole.exec(text)?.groups ?? {};
	const high = yi === undefined ? 0 : readSection(yi, false);
	const middle = wan === undefined ? 0 : readSection(wan, yi !== undefined);
	const low = rest === '' ? 0 : readSection(rest, (yi ?? wan) !== undefined);
	if (high === undefined || middle === undefined || low === undefined) return undefined;
	return high * 100_000_000 + middle * 10_000 + low;
}

/** @param follows does a higher section stand before it? A single digit behind that wants its 零. */
function readSection(text: string, follows: boolean): number | undefined {
	let [sum, last, zero] = [0, 10_000, false];
	/** A digit whose unit has not come yet. */
	let open: number | undefined;
	for (const one of text) {
		const unit = units[one];
		if (unit !== undefined) {
			const isLeading = open === undefined && sum === 0 && unit === 10 && !zero && !follows;
			if ((open ?? (isLeading ? 1 : 0)) === 0 || unit >= last) return undefined;
			sum += (open ?? 1) * unit;
			[open, last, zero] = [undefined, unit, false];
			continue;
		}
		const value = digits[one];
		if (value === undefined || open !== undefined) return undefined;
		if (value === 0) zero = true;
		else open = value;
	}
	if (open === undefined) return sum === 0 && !zero ? undefined : sum;
	const isPlain = last === 10 || zero || (sum === 0 && !follows);
	return isPlain ? sum + open : undefined;
}
