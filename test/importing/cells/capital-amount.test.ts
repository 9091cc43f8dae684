import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	findCapitalAmounts,
	readCapitalAmount,
} from '../../../src/importing/cells/capital-amount.ts';

describe('an amount in Chinese numerals', () => {
	it.each([
		['叁仟伍佰元整', 350_000],
		['叁仟零贰拾元整', 302_000],
		['壹万零伍元', 1_000_500],
		['壹拾伍万元整', 15_000_000],
		['拾伍元', 1_500],
		['贰亿零叁万元', 20_003_000_000],
		['伍角整', 50],
		['叁元零伍分', 305],
		['壹佰元零伍角贰分', 10_052],
		['三千五百元', 350_000],
		['零元整', 0],
		['零', 0],
	])('“%s” is %i fen', (text, fen) => {
		expect(readCapitalAmount(text)).toBe(fen);
	});

	it.each([
		...['三千五', '叁仟伍元', '壹万伍元', '叁佰仟元', '伍零元', '叁伍元', '元', '元整', '万元', ''],
		...['叁仟', '二〇二五', '佰元', '叁元伍', '叁元伍角贰', '壹仟贰仟元', '叁元叁元', '3500元'],
	])('“%s” is none', (text) => {
		expect(readCapitalAmount(text)).toBeUndefined();
	});

	it('comes back to the fen, however large', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (fen) => {
				expect(readCapitalAmount(inCapitals(fen))).toBe(fen);
			}),
			{ numRuns: 1000 },
		);
	});

	it('is found in a text, where it is in capitals', () => {
		expect(findCapitalAmounts('合计（大写）：叁仟零贰拾元整')).toEqual(['叁仟零贰拾元整']);
		expect(findCapitalAmounts('人民币壹元贰角，另伍元整')).toEqual(['壹元贰角', '伍元整']);
		expect(findCapitalAmounts('三元里一分厂')).toEqual([]);
	});
});

/** As a cheque has it. */
function inCapitals(fen: number): string {
	const digits = '零壹贰叁肆伍陆柒捌玖';
	const section = (value: number) =>
		[...String(value).padStart(4, '0')]
			.map((one, at) => (one === '0' ? '零' : `${digits[Number(one)] ?? ''}${'仟佰拾'[at] ?? ''}`))
			.join('')
			.replace(/零+/g, '零')
			.replace(/零$/, '');
	const yuan = Math.floor(fen / 100);
	const sections = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4];
	const whole = sections
		.map((value, at) => (value === 0 ? '零' : `${section(value)}${'亿万'[at] ?? ''}`))
		.join('')
		.replace(/零+/g, '零')
		.replace(/^零|零$/g, '');
	const [jiao, rest] = [Math.floor(fen / 10) % 10, fen % 10];
	return [
		whole && `${whole}元`,
		jiao > 0 ? `${digits[jiao] ?? ''}角` : rest > 0 && whole ? '零' : '',
		rest > 0 ? `${digits[rest] ?? ''}分` : '整',
	].join('');
}
