import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findPersonalData,
	isBankCard,
	isIdCard,
	isMobilePhone,
	maskPersonalData,
} from '../../src/importing/personal-data.ts';
import { heading, importLines, problems } from './import-text.ts';

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('personal numbers', () => {
	it.each([
		['慰问张某（身份证990101198503071220）', 'id-card'],
		['990101 19850307 1220', 'id-card'],
		['９９０１０１１９８５０３０７１２２０', 'id-card'],
		['证号4990101198503071220', 'id-card'],
		['电话 138-0013-8000', 'phone'],
		['+86 13800138000', 'phone'],
		['008613800138000', 'phone'],
		['138 0013 8000张某', 'phone'],
		['138\u200B00138000', 'phone'],
		['卡号 6222 0299 0101 1234 564', 'bank-card'],
		['6222—0299—0101—1234—564', 'bank-card'],
	])('“%s” holds one (%s)', (text, kind) => {
		expect(kinds(text)).toEqual([kind]);
	});

	it.each([
		['990101198503071221', 'a wrong check character'],
		['990101198502301220', 'a day that does not exist'],
		['23800138000', 'no mobile prefix'],
		['1380013800', 'ten digits'],
		['138001380001', 'twelve digits'],
		['6222029901011234565', 'a wrong check digit'],
		['990101001200', 'a village id'],
		['2025-03-05 至 2025-03-20', 'dates'],
		['12,000.00', 'an amount'],
		['023-6886 1234', 'an office phone'],
		['发票 04425116，计 1380 元', 'an invoice'],
	])('“%s” holds none: %s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	it('reads the check character X in either case', () => {
		const withX = '99010119850307005X';
		expect(isIdCard(withX)).toBe(true);
		expect(kinds(withX.toLowerCase())).toEqual(['id-card']);
		expect(kinds('990101 19850307 005 X')).toEqual(['id-card']);
	});

	it('are told from one another', () => {
		expect(isMobilePhone('13800138000')).toBe(true);
		expect(isMobilePhone('12800138000')).toBe(false);
		expect(isBankCard('6222029901011234564')).toBe(true);
		expect(isBankCard('1222029901011234564')).toBe(false);
		expect(kinds('990101198503071220，电话13800138000')).toEqual(['id-card', 'phone']);
	});

	it('are masked wherever they stand, and nothing else is', () => {
		expect(maskPersonalData('张某 138-0013-8000，卡 6222029901011234564。')).toBe(
			'张某 ［手机号］，卡 ［银行卡号］。',
		);
		expect(maskPersonalData('记-3-12 打印纸 20.00')).toBe('记-3-12 打印纸 20.00');
	});

	it('are found however they are split', () => {
		const gap = fc.constantFrom('', '', ' ', '-', '　', '－', '\u00A0');
		const digits = [...'13800138000'];
		fc.assert(
			fc.property(fc.array(gap, { minLength: 10, maxLength: 10 }), (gaps) => {
				const text = digits.map((digit, at) => digit + (gaps[at] ?? '')).join('');
				expect(kinds(`电话：${text}。`)).toEqual(['phone']);
			}),
		);
	});

	it('stop an import in any cell of a payment, and no message shows them', () => {
		const result = importLines([
			`${heading},对方`,
			'13800138000,990101198503071220,138-0013-8000,打印纸,,6222029901011234564,13800138000',
		]);
		expect(problems(result)).toEqual([
			'2 日期 phone',
			'2 凭证号 id-card',
			'2 类别 phone',
			'2 支出 bank-card',
			'2 对方 phone',
		]);
		expect(JSON.stringify(result).replace(/[\s-]/g, '')).not.toMatch(/\d{11}/);
	});

	it('are masked in headings and in rows that are not imported', () => {
		const unknown = importLines([`${heading},13800138000`, '2025-03-05,1,办公费,纸,,2.00,']);
		expect(unknown.findings[0]?.place.column).toBe('［手机号］');
		const note = importLines([heading, '2025-03-05,1,办公费,纸,,2.00', '制表人：周文 13800138000']);
		expect(note.imported?.dropped.map(({ text }) => text)).toEqual(['制表人：周文 ［手机号］']);
	});
});
