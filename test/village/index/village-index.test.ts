import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordSubject } from '../../../src/domain/schema/record-subject.ts';
import { rowsOf, type VillageDataset } from '../../../src/village/dataset.ts';
import { indexVillage } from '../../../src/village/index/village-index.ts';
import {
	aBalance,
	aContract,
	aDecision,
	aDisclosure,
	aLedgerRow,
	anAsset,
	aProject,
	aResource,
	aVillage,
} from '../../builders.ts';
import { aFullComment, aSupervisionRecord } from '../../register-rows.ts';

/** Ids of rows that are there, one that is not, and none. */
const named = (...ids: string[]) => fc.constantFrom(...ids, 'X-9', '');
const decision = named('D-1', 'D-2');
const contract = named('H-1', 'H-2');
const project = named('P-1', 'P-2', 'P-3');
const holding = named('A-1', 'R-1');

const anyVillage = fc
	.record({
		ledger: fc.array(fc.record({ 决议编号: decision, 合同编号: contract, 项目编号: project }), {
			maxLength: 8,
		}),
		projects: fc.tuple(...Array.from({ length: 3 }, () => fc.record({ 合同编号: contract }))),
		contracts: fc.tuple(...Array.from({ length: 2 }, () => fc.record({ 标的: holding }))),
		holdings: fc.tuple(contract, contract),
		days: fc.infiniteStream(fc.integer({ min: 10, max: 28 })),
	})
	.map(({ ledger, projects, contracts, holdings, days }) => {
		const rows = ledger.map((cells, index) =>
			aLedgerRow({
				...cells,
				凭证号: `记-${index}`,
				日期: `2025-03-${String(days.next().value)}`,
			}),
		);
		return aVillage({
			ledger: { '2025-03': rows },
			decisions: [aDecision({ 编号: 'D-1' }), aDecision({ 编号: 'D-2' })],
			projects: projects.map((cells, at) => aProject({ 编号: `P-${at + 1}`, ...cells })),
			contracts: contracts.map((cells, at) => aContract({ 编号: `H-${at + 1}`, ...cells })),
			assets: [anAsset({ 编号: 'A-1', 合同编号: holdings[0] })],
			resources: [aResource({ 编号: 'R-1', 合同编号: holdings[1] })],
		}).dataset;
	});

describe('the index of a village', () => {
	it('is made once', () => {
		const { dataset } = aVillage();
		expect(indexVillage(dataset)).toBe(indexVillage(dataset));
		expect(indexVillage(aVillage().dataset)).not.toBe(indexVillage(dataset));
	});

	it('ties ledger rows to decisions, contracts and works, and these to the same rows', () => {
		fc.assert(
			fc.property(anyVillage, (dataset) => {
				const index = indexVillage(dataset);
				const rows = (table: 'decisions' | 'contracts' | 'projects') =>
					rowsOf(dataset, table).map(({ id }) => [table, id] as const);
				for (const [table, id] of [
					...rows('decisions'),
					...rows('contracts'),
					...rows('projects'),
				]) {
					const back = index.ledgerRows.filter((row) => {
						const ties = index.tiesOf(row);
						if (table === 'projects') return ties.projects.some((each) => each.id === id);
						return (table === 'decisions' ? ties.decision : ties.contract)?.id === id;
					});
					const money = index.moneyOf(table, id);
					expect(new Set(money)).toEqual(new Set(back));
					expect(money).toHaveLength(back.length);
					expect(money.map(({ date }) => date)).toEqual(back.map(({ date }) => date).sort());
				}
			}),
		);
	});

	it.each([
		['funds', '资金编号'],
		['debts', '债权债务编号'],
	] as const)('ties ledger rows to the %s that they name, by date', (table, column) => {
		const { dataset } = aVillage({
			ledger: {
				'2025-03': [
					aLedgerRow({ 凭证号: '记-2', 日期: '2025-03-09', [column]: 'F-1' }),
					aLedgerRow({ 凭证号: '记-1', 日期: '2025-03-02', [column]: 'F-1' }),
					aLedgerRow({ 凭证号: '记-3', [column]: 'F-2' }),
					aLedgerRow({ 凭证号: '记-4' }),
				],
			},
		});
		const index = indexVillage(dataset);
		const vouchers = (id: string) => index.moneyOf(table, id).map(({ voucher }) => voucher);
		expect([vouchers('F-1'), vouchers('F-2')]).toEqual([['记-1', '记-2'], ['记-3']]);
	});

	it('knows of every decision and contract that a row rests on through its works', () => {
		const { dataset } = aVillage({
			ledger: { '2025-03': [aLedgerRow({ 项目编号: 'P-1' })] },
			decisions: [aDecision({ 编号: 'D-1' }), aDecision({ 编号: 'D-2' })],
			projects: [aProject({ 编号: 'P-1', 合同编号: 'H-1', 决议编号: 'D-1' })],
			contracts: [aContract({ 编号: 'H-1', 决议编号: 'D-2' })],
		});
		const index = indexVillage(dataset);
		const [row] = index.ledgerRows;
		const ties = row && index.tiesOf(row);
		expect(ties?.contracts.map(({ id }) => id)).toEqual(['H-1']);
		expect(ties?.decisions.map(({ id }) => id)).toEqual(['D-1', 'D-2']);
		expect([ties?.contract, ties?.decision]).toEqual([undefined, undefined]);
	});

	it('ties contracts to works, assets and resources by either one’s cell', () => {
		fc.assert(
			fc.property(anyVillage, (dataset) => {
				const index = indexVillage(dataset);
				const owned = [...rowsOf(dataset, 'assets'), ...rowsOf(dataset, 'resources')];
				for (const { id, subject } of rowsOf(dataset, 'contracts')) {
					expect(index.projectsOf(id)).toEqual(
						rowsOf(dataset, 'projects').filter((each) => each.contract === id),
					);
					for (const row of owned) {
						const isTied = row.contract === id || subject === row.id;
						expect(index.holdingsOf(id).includes(row)).toBe(isTied);
					}
				}
				expect([...index.projectsOf(undefined), ...index.holdingsOf(undefined)]).toEqual([]);
			}),
		);
	});

	it('finds the records about a row from the row, and the row from the records', () => {
		const subjects = ['D-1', 'decisions:D-1', 'ledger:2025-03:记-1', 'GK-1', 'A-1', 'X-9'];
		const { dataset } = aVillage({
			ledger: { '2025-03': [aLedgerRow({ 凭证号: '记-1' }), aLedgerRow({ 凭证号: '记-1' })] },
			decisions: [aDecision({ 编号: 'D-1' })],
			finance: [aDisclosure({ 编号: 'GK-1' })],
			assets: [anAsset({ 编号: 'A-1' })],
			comments: subjects.map((about, at) => aFullComment({ 编号: `C-${at}`, 针对编号: about })),
			supervision: subjects.map((about, at) =>
				aSupervisionRecord({ 编号: `S-${at}`, 针对编号: about }),
			),
		});
		const index = indexVillage(dataset);
		for (const comment of rowsOf(dataset, 'comments')) {
			const targets = comment.about ? index.targetsOf(comment.about) : [];
			expect(targets).toHaveLength(comment.id === 'C-5' ? 0 : 1);
			for (const { row } of targets) {
				const records = index.recordsAbout(row.ref);
				expect(records?.comments).toContain(comment);
				expect(records?.supervision.map(({ id }) => id)).toContain(comment.id.replace('C', 'S'));
			}
		}
		expect(index.recordsAbout({ table: 'decisions', key: 'D-1' })?.comments).toHaveLength(2);
		expect(index.recordsAbout({ table: 'assets', key: 'D-1' })).toBeUndefined();
	});

	it('says of an id that two tables share that it can mean either', () => {
		const { dataset } = aVillage({
			projects: [aProject({ 编号: 'N-1' })],
			contracts: [aContract({ 编号: 'N-1' })],
		});
		const index = indexVillage(dataset);
		const tables = (about: RecordSubject) => index.targetsOf(about).map(({ table }) => table);
		expect(tables({ kind: 'id', id: 'N-1' })).toEqual(['projects', 'contracts']);
		expect(tables({ kind: 'row', row: { table: 'contracts', key: 'N-1' } })).toEqual(['contracts']);
	});

	it('counts each payment in its year', () => {
		const { dataset } = aVillage({
			ledger: {
				'2024-12': [aLedgerRow({ 日期: '2024-12-05' })],
				'2025-03': [aLedgerRow({}), aLedgerRow({ 凭证号: '记-3-2' })],
			},
		});
		const { payments, paymentsByYear } = indexVillage(dataset);
		expect([...paymentsByYear].map(([year, own]) => [year, own.length])).toEqual([
			[2024, 1],
			[2025, 2],
		]);
		expect([...paymentsByYear.values()].flat()).toEqual(payments);
	});

	it('reads no table before it is asked about it', () => {
		const { dataset } = aVillage({ balances: [aBalance({})], assets: [anAsset({})] });
		const looked: string[] = [];
		const files = Object.fromEntries(
			Object.entries(dataset.files).map(([name, own]) => [
				name,
				own.map((file) => ({
					...file,
					get rows() {
						looked.push(name);
						return file.rows;
					},
				})),
			]),
		) as unknown as VillageDataset['files'];
		const index = indexVillage({ ...dataset, files });
		expect(looked).toEqual([]);
		index.find('assets', 'ZC-1');
		index.find('assets', 'ZC-2');
		expect(looked).toEqual(['assets']);
	});
});
