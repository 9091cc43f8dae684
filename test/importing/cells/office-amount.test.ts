import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmountUnit } from '../../../src/importing/cells/amount-unit.ts';
import { readOfficeAmount } from '../../../src/importing/cells/office-amount.ts';

const fen = (cell: string, unit?: AmountUnit) => {
	const read = readOfficeAmount(cell, unit);
	return read.kind === 'amount' ? read.fen : read.kind;
};

/** The ways to write that money went the other way. */
const signs = [
	(number: string) => `-${number}`,
	(number: string) => `（${number}）`,
	(number: string) => `${number}-`,
] as const;

describe('an amount of an office', () => {
	it.each([
		['12,000.00', 1_200_000],
		['1,234,567.8', 123_456_780],
		['１２３．４５', 12_345],
		['￥１，２３４．５０', 123_450],
		['￥ 88', 8_800],
		['¥-50.00', -5_000],
		['-¥50.00', -5_000],
		['3500元', 350_000],
		['1.2万元', 1_200_000],
		['1.2 万', 1_200_000],
		['(50.00)', -5_000],
		['（￥50.00）', -5_000],
		['−80', -8_000],
		['△50.00', -5_000],
		['▲ ￥0.50', -50],
		['负20元', -2_000],
		['12.500', 1_250],
		['0.00', 0],
		['-0', 0],
		['  30.5 ', 3_050],
		['3500元整', 350_000],
		['3500 元 正', 350_000],
		['3500整', 350_000],
		['20块', 2_000],
		['1.2亿', 12_000_000_000],
		['5元3角', 530],
		['1,200元零5分', 120_005],
		['-3元5角2分', -352],
		['5角', 50],
		['3500 元正', 350_000],
		['3500圆整', 350_000],
		['5万元整', 5_000_000],
		['1.2千元', 120_000],
		['RMB 3,500.00', 350_000],
		['rmb3500', 350_000],
		['CNY 3500.00', 350_000],
		['人民币3500元', 350_000],
		['人民币：3,500.00元', 350_000],
		['3,500.00 CNY', 350_000],
		['3500.', 350_000],
		['.50', 50],
		['-.5', -50],
		['+12.30', 1_230],
		['66.00-', -6_600],
		['—66.00', -6_600],
		['(￥66.00元)', -6_600],
		['¥(66.00)', -6_600],
		['（66.00）元', -6_600],
		['12 000.00', 1_200_000],
		['1\u00A0234\u202F567.80', 123_456_780],
		['叁仟伍佰元整', 350_000],
		['人民币叁仟零贰拾元伍角', 302_050],
		['（大写）壹万元整', 1_000_000],
		['零', 0],
	])('“%s” is %i fen', (cell, expected) => {
		expect(fen(cell)).toBe(expected);
	});

	it.each([
		'',
		' ',
		'-',
		'－',
		'—',
		'——',
		'–',
		'/',
		'／',
		'\\',
		'无',
		'NULL',
		'null',
		'(NULL)',
		'N/A',
	])('“%s” says nothing', (cell) => {
		expect(fen(cell)).toBe('nothing');
	});

	it.each([
		...['1,20.00', '12,0000', '1,2', ',120', '0,120.00', '1.234,50', '12 00', '1,200,00'],
		...['1,200 300', '1 200,300', '0 120', '12  000'.replace(' ', ' , '), '.', '+', '¥', '元'],
		...['12.345', '1.005', '1.2.3', '--5', '(-5)', '(5', '5)', '-5-', '(5)-', '+-5', '+5-', '- 5'],
		...[
			'12角',
			'约20',
			'二十',
			'5元33角',
			'3元55分',
			'¥¥5',
			'¥RMB5',
			'5%',
			'10²',
			'①',
			'½',
			'1e3',
			'1.2E+05',
		],
		...['0x10', 'USD 3,500.00', '$5', '5港元', '5元6', '5元元', '三千五', '叁仟伍元', '3十元'],
		...['美元5', '负-5', '△', '负', '负约5', '99999999999999', '##'],
	])('refuses “%s”', (cell) => {
		expect(fen(cell)).toBe('refused');
	});

	it.each([
		['25.5', '万元', 25_500_000],
		['10.12345', '万元', 10_123_450],
		['0.000001', '万元', 1],
		['-1.2', '千元', -120_000],
		['3万元', '万元', 3_000_000],
		['3元', '元', 300],
	] as const)('“%s” in %s is %i fen', (cell, unit, expected) => {
		expect(fen(cell, unit)).toBe(expected);
	});

	it.each([
		['0.0000001', '万元'],
		['3元', '万元'],
		['3万', '元'],
		['叁仟元整', '万元'],
	] as const)('refuses “%s” in %s', (cell, unit) => {
		expect(fen(cell, unit)).toBe('refused');
	});

	it('says what is wrong with the commas, the decimals and the unit', () => {
		const howToWrite = (cell: string, unit?: AmountUnit) => {
			const read = readOfficeAmount(cell, unit);
			return read.kind === 'refused' ? read.howToWrite.zh : undefined;
		};
		expect(howToWrite('1,20.00')).toBe(
			'千分位的位置不对，不知道是多少。请只写数字，例如 12500.00。',
		);
		expect(howToWrite('12 00')).toContain('千分位');
		expect(howToWrite('约3,500.00')).not.toContain('千分位');
		expect(howToWrite('USD 3,500.00')).toContain('外币');
		expect(howToWrite('叁仟伍元')).toContain('大写金额读不准');
		expect(howToWrite('12.345')).toBe(
			'换算成元以后，小数超过两位，不到一分钱。请写到分为止，例如 12500.00。',
		);
		expect(howToWrite('3元', '万元')).toBe(
			'表里写明金额单位是万元，这一格却写元。请统一成一种单位。',
		);
	});

	it('agrees with whole-number arithmetic on anything like an amount, or refuses it', () => {
		const part = fc.string({ unit: fc.constantFrom(...'00123456789,,.. '), maxLength: 14 });
		const before = fc.constantFrom('', '-', '¥', '(', '－', '+', 'RMB ', '人民币', '—');
		const behind = fc.constantFrom('', '元', '万', ')', '-', '元整', '元)', ' CNY');
		const like = fc.tuple(before, part, behind).map((parts) => parts.join(''));
		const unit = fc.constantFrom(undefined, '元', '万元');
		fc.assert(
			fc.property(fc.oneof(like, fc.string()), unit, (cell, declared) => {
				const read = readOfficeAmount(cell, declared);
				const isNumber = /\d/.test(cell);
				if (read.kind === 'amount' && isNumber)
					expect(exactly(cell, declared, read.fen)).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	it('reads every exact amount, however it is grouped, back to the fen', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e12, max: 1e12 }),
				fc.constantFrom('', ',', ' ', '\u00A0'),
				fc.constantFrom('', '¥', '￥ ', 'RMB ', '人民币', 'CNY'),
				fc.constantFrom('', '元', ' 元', '元整'),
				fc.constantFrom(...signs),
				(amount, gap, currency, unit, signed) => {
					const [yuan = '', decimals = ''] = (Math.abs(amount) / 100).toFixed(2).split('.');
					const number = `${currency}${yuan.replace(/\B(?=(\d{3})+$)/g, gap)}.${decimals}${unit}`;
					expect(fen(amount < 0 ? signed(number) : number)).toBe(amount);
				},
			),
		);
	});
});

/** Does the digits' value, by cross-multiplication of big integers, equal so many fen? */
function exactly(cell: string, declared: AmountUnit | undefined, amount: number): boolean {
	const perUnit =
		cell.includes('万') || (declared === '万元' && !cell.includes('元')) ? 1_000_000n : 100n;
	const [whole = '', decimals = ''] = cell.replace(/[^\d.]/g, '').split('.');
	const value = BigInt(`${whole}${decimals}`) * perUnit;
	return value === BigInt(Math.abs(amount)) * 10n ** BigInt(decimals.length);
}
