import { describe, expect, it } from 'vitest';
import { subsidyPayment } from '../../src/checks/subsidy-payment.ts';
import { aSubsidy, type Cells } from '../builders.ts';
import { problems, sentences } from './problems.ts';

const batch = (cells: Cells) => ({ subsidies: [aSubsidy(cells)] });

describe('what was paid of a subsidy', () => {
	it('may be what was due', () => {
		expect(problems(subsidyPayment, batch({}))).toEqual([]);
	});

	it.each(['400.00', '500.00'])('may be %s of 450 when the row says why', (paid) => {
		const village = batch({ 实发金额: paid, 差额说明: '1户银行卡失效，待补发' });
		expect(problems(subsidyPayment, village)).toEqual([]);
	});

	it('is a mistake when it is more, without a reason', () => {
		expect(problems(subsidyPayment, batch({ 实发金额: '500.00' }))).toEqual([
			'subsidy-overpaid subsidies.csv:2 实发金额',
		]);
		expect(sentences(subsidyPayment, batch({ 实发金额: '500.00' }))).toEqual([
			'实发 500.00，应发 450.00，多发 50.00，没有说明原因。',
		]);
	});

	it('is noted when it is less, without a reason', () => {
		expect(problems(subsidyPayment, batch({ 实发金额: '400.00' }))).toEqual([
			'subsidy-unpaid subsidies.csv:2 实发金额',
		]);
	});
});
