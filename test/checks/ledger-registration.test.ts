import { describe, expect, it } from 'vitest';
import { ledgerRegistration } from '../../src/checks/ledger-registration.ts';
import { explain } from '../../src/texts/findings.ts';
import { aDisclosure, aLedgerRow, type Cells } from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { problems, sentences } from './problems.ts';

const ledger = { '2025-03': [aLedgerRow({})] };
const registered = (cells: Cells) => [aDisclosure({ 目录编号: 'CW-02', 正文: '', ...cells })];

describe('a ledger', () => {
	it('has its row in finance.csv', () => {
		const village = { ledger, finance: registered({ 期间: '2025-03' }) };
		expect(problems(ledgerRegistration, village)).toEqual([]);
	});

	it('without its row is a warning', () => {
		const village = { ledger, finance: [aDisclosure({ 期间: '2025-03' })] };
		expect(problems(ledgerRegistration, village)).toEqual([
			'ledger-unregistered ledger/2025-03.csv',
		]);
	});

	it('that is registered is there, unless there was nothing to enter', () => {
		const absent = { finance: registered({ 期间: '2025-04' }) };
		expect(problems(ledgerRegistration, absent)).toEqual(['ledger-absent finance.csv:2 期间']);
		expect(sentences(ledgerRegistration, absent)).toEqual([
			'登记已公开收支明细，ledger/2025-04.csv 却没有交，或者里面没有一笔收支。',
		]);
		const nothing = { finance: registered({ 期间: '2025-04', 不适用说明: '没有收支' }) };
		expect(problems(ledgerRegistration, nothing)).toEqual([]);
	});

	it('of a quarter may be three of its months', () => {
		const months = { '2025-01': [aLedgerRow({})], '2025-02': [aLedgerRow({})], ...ledger };
		const quarter = registered({ 期间: '2025-Q1' });
		expect(problems(ledgerRegistration, { ledger: months, finance: quarter })).toEqual([]);
		const { '2025-02': _, ...gap } = months;
		expect(problems(ledgerRegistration, { ledger: gap, finance: quarter })).toEqual([
			'ledger-absent finance.csv:2 期间',
		]);
	});

	it('is missed by the names of the files that are not there', () => {
		const year = registered({ 期间: '2025' });
		const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
		const most = Object.fromEntries(months.map((month) => [`2025-${month}`, ledger['2025-03']]));
		expect(sentences(ledgerRegistration, { ledger: most, finance: year })).toEqual([
			'登记已公开收支明细，ledger/2025-10.csv、ledger/2025-11.csv、ledger/2025-12.csv 却没有交，或者里面没有一笔收支。',
		]);
	});

	it('is missed by the quarter where the village closes its books by quarters', () => {
		const { dataset, context } = aDatedVillage(
			{ asOf: '2025-12-31', closing: 'quarter' },
			{ ledger: { '2025-Q1': ledger['2025-03'] }, finance: registered({ 期间: '2025-H1' }) },
		);
		const found = [...ledgerRegistration.run(dataset, context.register)];
		expect(found.map((one) => explain(one, 'zh').message)).toContain(
			'登记已公开收支明细，ledger/2025-Q2.csv 却没有交，或者里面没有一笔收支。',
		);
	});

	it('is not missed while the register or the catalogue cannot be read', () => {
		expect(problems(ledgerRegistration, { ledger, registerComplete: false })).toEqual([]);
		expect(problems(ledgerRegistration, { ledger, finance: [], incomplete: ['finance'] })).toEqual(
			[],
		);
	});
});
