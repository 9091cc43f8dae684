import { isoDate, daysInMonth } from '../../../src/domain/time/calendar-date.ts';
import type { Random } from '../../demo/random.ts';

/** Numbers as they are given out, each valid by its own rule and belonging to no one. */

const provinces =
	'11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
		' ',
	);

export function makeDigits(random: Random, count: number): string {
	return Array.from({ length: count }, () => String(random.int(0, 9))).join('');
}

export function makeDivisionCode(random: Random): string {
	return `${random.pick(provinces)}${String(random.int(1, 30)).padStart(2, '0')}${String(random.int(1, 40)).padStart(2, '0')}`;
}

/** @returns an ISO date @param from and @param to are years, both included */
export function makeDay(random: Random, from: number, to: number): string {
	const [year, month] = [random.int(from, to), random.int(1, 12)];
	return isoDate(year, month, random.int(1, daysInMonth(year, month)));
}

export function makeIdNumber(random: Random): string {
	const born = makeDay(random, 1930, 2018).replaceAll('-', '');
	const body = `${makeDivisionCode(random)}${born}${makeDigits(random, 3)}`;
	let power = 1;
	let sum = 0;
	for (const digit of [...body].reverse()) {
		power = (power * 2) % 11;
		sum += power * Number(digit);
	}
	return `${body}${'10X98765432'.charAt(sum % 11)}`;
}

export function makeOldIdNumber(random: Random): string {
	const born = makeDay(random, 1920, 1985).replaceAll('-', '').slice(2);
	return `${makeDivisionCode(random)}${born}${makeDigits(random, 3)}`;
}

export function makeMobileNumber(random: Random): string {
	return `1${random.int(3, 9)}${makeDigits(random, 9)}`;
}

/** Area code and subscriber's number, apart. */
export function makeLandlineNumber(random: Random): readonly [string, string] {
	const long = random.chance(0.4);
	const code = long
		? random.pick(['010', '021', '023', '025', '028', '0571', '0755', '0531'])
		: random.pick(['0990', '0313', '0453', '0712', '0839', '0917', '0691']);
	return [code, `${random.int(3, 8)}${makeDigits(random, long ? 7 : 6)}`];
}

export function makeCardNumber(random: Random): string {
	const prefix = random.pick(['62', '62', '62', '62', '4', '5', '9558', '9559']);
	const length = prefix.length === 4 ? 19 : prefix === '62' ? random.pick([16, 17, 18, 19]) : 16;
	const start = prefix === '5' ? `5${random.int(1, 5)}` : prefix;
	return withLuhnDigit(`${start}${makeDigits(random, length - 1 - start.length)}`);
}

function withLuhnDigit(body: string): string {
	const sum = [...body].reverse().reduce((total, digit, at) => {
		const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
		return total + Math.floor(value / 10) + (value % 10);
	}, 0);
	return `${body}${(10 - (sum % 10)) % 10}`;
}

const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Of a company, a shop, a cooperative, a village; some happen to be all digits. */
export function makeCreditCode(random: Random): string {
	const kind = random.pick(['91', '92', '93', '52', '54', 'N2']);
	const own = random.chance(0.5)
		? makeDigits(random, 9)
		: `MA${Array.from({ length: 7 }, () => codeCharacters.charAt(random.int(0, 30))).join('')}`;
	const body = `${kind}${makeDivisionCode(random)}${own}`;
	let power = 1;
	let sum = 0;
	for (const character of body) {
		sum += power * codeCharacters.indexOf(character);
		power = (power * 3) % 31;
	}
	return `${body}${codeCharacters.charAt((31 - (sum % 31)) % 31)}`;
}
