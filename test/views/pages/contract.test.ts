import { describe, expect, it } from 'vitest';
import { contractList, contractFacts } from '../../../src/views/pages/contract.ts';
import { aLedgerRow, aVillage, villageId, type Cells } from '../../builders.ts';
import { noMarks } from '../../made-up-hints.ts';
import {
	aFullContract,
	aLease,
	aFullAsset,
	aFullProject,
	aFullResource,
} from '../../register-rows.ts';

const asOf = '2026-11-21';
const rent = (cells: Cells) =>
	aLedgerRow({
		类别: '租赁收入',
		摘要: '门面租金',
		'支出（元）': '',
		合同编号: 'HT2024-02',
		...cells,
	});

describe('a contract under which the village receives rent', () => {
	const { dataset } = aVillage({
		assets: [aFullAsset()],
		contracts: [aLease()],
		ledger: {
			'2024-01': [rent({ 日期: '2024-01-10', 凭证号: '记-1-1', '收入（元）': '12000.00' })],
			'2025-01': [rent({ 日期: '2025-01-12', 凭证号: '记-1-1', '收入（元）': '12000.00' })],
		},
	});
	const page = contractFacts(dataset, 'HT2024-02', asOf, noMarks);

	it('says what was due, received and is still to come', () => {
		expect(contractList(dataset, asOf, noMarks)[0]?.arrearsFen).toBe(300_000);
	});

	it('adds up what the ledger says was received', () => {
		expect(page.money.side).toBe('income');
		expect(page.money.rows.map(({ soFarFen }) => soFarFen)).toEqual([1_200_000, 2_400_000]);
	});

	it('leads to what is let', () => {
		expect(page.subjects).toEqual([
			{ id: 'ZC001', name: '村口门面房', path: `/villages/${villageId}/capitals/#row-ZC001` },
		]);
	});

	it('counts the days to the end of its term', () => {
		expect(page.term).toEqual({ kind: 'running', days: 40 });
	});
});

describe('a contract under which the village pays', () => {
	it('adds up what was paid, and leads to all works that it is for', () => {
		const { dataset } = aVillage({
			contracts: [aFullContract()],
			projects: [aFullProject({ 决议编号: '' }), aFullProject({ 编号: 'XM2025-02', 决议编号: '' })],
			ledger: { '2025-03': [aLedgerRow({ '支出（元）': '20000.00', 合同编号: 'HT2025-01' })] },
		});
		const page = contractFacts(dataset, 'HT2025-01', asOf, noMarks);
		expect(contractList(dataset, asOf, noMarks)[0]?.arrearsFen).toBeUndefined();
		expect(page.money).toMatchObject({ side: 'expense', netFen: 2_000_000 });
		expect(page.projects.map(({ id }) => id)).toEqual(['XM2025-01', 'XM2025-02']);
	});

	it.each(['借款', '其他'])(
		'counts a contract of the kind %s as receiving when money came in',
		(kind) => {
			const loan = { 编号: 'HT2025-03', 类型: kind, 合同总额: '50000.00' };
			const { dataset } = aVillage({
				contracts: [aFullContract(loan)],
				ledger: {
					'2025-03': [
						aLedgerRow({
							类别: '其他收入',
							'收入（元）': '50000.00',
							'支出（元）': '',
							合同编号: 'HT2025-03',
						}),
					],
				},
			});
			expect(contractFacts(dataset, 'HT2025-03', asOf, noMarks).money.side).toBe('income');
		},
	);
});

it('a contract with something due to the village receives, before any money came', () => {
	const shares = aFullContract({ 类型: '其他', 应收款: '16000.00', 已收款: '0.00' });
	const { dataset } = aVillage({ contracts: [shares] });
	const { money } = contractFacts(dataset, 'HT2025-01', asOf, noMarks);
	expect(money).toMatchObject({ side: 'income', measure: { fen: 1_600_000 }, receivedFen: 0 });
});

it('leads to what names it as the contract it is let by, though it names nothing itself', () => {
	const { dataset } = aVillage({
		contracts: [aLease({ 标的: '' })],
		resources: [aFullResource({ 合同编号: 'HT2024-02' })],
	});
	const { subjects } = contractFacts(dataset, 'HT2024-02', asOf, noMarks);
	expect(subjects.map(({ path }) => path)).toEqual([`/villages/${villageId}/capitals/#row-ZY001`]);
});

it('lists the contract signed last first', () => {
	const { dataset } = aVillage({ contracts: [aLease(), aFullContract()] });
	expect(contractList(dataset, asOf, noMarks).map(({ contract }) => contract.id)).toEqual([
		'HT2025-01',
		'HT2024-02',
	]);
});
