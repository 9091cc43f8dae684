import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/time/calendar-date.ts';
import { payeeId } from '../../src/domain/payees/payee-name.ts';
import { findPayeeMentions, type PayeeMention } from '../../src/summary/payee-mentions.ts';
import { listedAtMost, summarisePayee } from '../../src/summary/payee.ts';
import { aLedgerRow, aVillage, villageId, type Cells } from '../builders.ts';
import { aFullContract, aFullProject } from '../register-rows.ts';

const company = '青禾县路桥工程队';

const paid = (cells: Cells) => aLedgerRow({ 对方: company, 对方类型: '单位', ...cells });
const mentionsIn = (parts: Parameters<typeof aVillage>[0]) => [
	...findPayeeMentions(aVillage(parts).dataset),
];
const inLedger = (...rows: readonly Cells[]) => mentionsIn({ ledger: { '2025-03': rows } });

describe('what a village says of organisations', () => {
	it('is its payments to them, its contracts with them and the works they won', () => {
		const mentions = mentionsIn({
			ledger: { '2025-03': [aLedgerRow({}), paid({ 摘要: '修路款' })] },
			contracts: [aFullContract()],
			projects: [aFullProject()],
		});
		const of = { payee: payeeId(company), spelling: company, village: villageId };
		expect(mentions).toEqual([
			expect.objectContaining({
				...of,
				kind: 'payment',
				ledger: '2025-03',
				anchor: 'v-记-3-1~2',
				summary: '修路款',
				fen: 10_000,
			}),
			expect.objectContaining({ ...of, kind: 'contract', id: 'HT2025-01', totalFen: 7_600_000 }),
			expect.objectContaining({ ...of, kind: 'project', id: 'XM2025-01', awardFen: 7_600_000 }),
		]);
	});

	it('holds no person, and nobody of whom it does not say what they are', () => {
		const mentions = mentionsIn({
			ledger: {
				'2025-03': [
					paid({ 对方: '张*丰', 对方类型: '个人' }),
					paid({ 对方: '张*丰' }),
					paid({ 对方: '王小明' }),
					paid({ 对方类型: '' }),
					paid({ '支出（元）': '', '收入（元）': '100.00', 类别: '其他收入' }),
				],
			},
			contracts: [
				aFullContract({ 对方: '李*', 对方类型: '个人' }),
				aFullContract({ 编号: 'HT-2', 对方类型: '' }),
			],
			projects: [aFullProject({ 中标单位: '赵*强' }), aFullProject({ 编号: 'XM-2', 中标单位: '' })],
		});
		expect(mentions).toEqual([]);
	});
});

describe('a payee', () => {
	it('is summed up by year and by village to the fen, and reversals are taken off', () => {
		const own = inLedger(
			paid({ '支出（元）': '1000.01' }),
			paid({ 日期: '2024-03-05', '支出（元）': '0.10' }),
			paid({ '支出（元）': '-300.02' }),
		);
		const elsewhere = inLedger(paid({ '支出（元）': '0.20' })).map((each) => ({
			...each,
			village: '990102001200',
		}));
		const payee = summarisePayee([...own, ...elsewhere]);
		expect(payee).toMatchObject({ fen: 70_029, rows: 4, first: '2024-03-05', last: '2025-03-05' });
		expect(payee.years).toEqual([
			{ year: 2024, fen: 10, rows: 1 },
			{ year: 2025, fen: 70_019, rows: 3 },
		]);
		expect(payee.villages).toEqual([
			{
				village: villageId,
				fen: 70_009,
				rows: 3,
				years: [
					{ year: 2024, fen: 10, rows: 1 },
					{ year: 2025, fen: 69_999, rows: 2 },
				],
			},
			{
				village: '990102001200',
				fen: 20,
				rows: 1,
				years: [{ year: 2025, fen: 20, rows: 1 }],
			},
		]);
		expect(payee.concerned).toEqual([villageId, '990102001200']);
	});

	it('adds up to the same whatever is paid, by year, by village and in all', () => {
		const payment = inLedger(paid({}))[0] as Extract<PayeeMention, { kind: 'payment' }>;
		const any = fc.record({
			fen: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
			year: fc.integer({ min: 2020, max: 2026 }),
			village: fc.constantFrom('990101001200', '990101001201', '990102001200'),
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 1 }), (all) => {
				const payee = summarisePayee(
					all.map(({ fen, year, village }) => ({
						...payment,
						...{ fen, village, date: `${year}-05-06` },
					})),
				);
				const exact = Number(all.reduce((sum, { fen }) => sum + BigInt(fen), 0n));
				for (const parts of [
					payee.years,
					payee.villages,
					payee.villages.flatMap(({ years }) => years),
				]) {
					expect(parts.reduce((sum, { fen }) => sum + fen, 0)).toBe(exact);
					expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(all.length);
				}
				expect([payee.fen, payee.rows]).toEqual([exact, all.length]);
			}),
		);
	});

	it('goes by the spelling that most rows use, and keeps the others', () => {
		const payee = summarisePayee(
			inLedger(
				paid({ 对方: '青禾【二期】 工程队' }),
				paid({ 对方: '青禾（二期）工程队' }),
				paid({ 对方: '青禾（二期）工程队' }),
			),
		);
		expect(payee.name).toBe('青禾（二期）工程队');
		expect(payee.spellings).toEqual(['青禾【二期】 工程队']);
	});

	it('keeps the newest rows for its page, and counts them all', () => {
		const [payment] = inLedger(paid({}));
		const days = Array.from({ length: listedAtMost + 5 }, (_, day) => ({
			...(payment as Extract<PayeeMention, { kind: 'payment' }>),
			date: addDays('2024-01-01', day),
		}));
		const payee = summarisePayee(days);
		expect(payee.rows).toBe(listedAtMost + 5);
		expect(payee.payments).toHaveLength(listedAtMost);
		expect(payee.payments[0]?.date).toBe(payee.last);
		expect(payee.payments.at(-1)?.date).toBe('2024-01-06');
	});

	it('that only has a contract was paid nothing', () => {
		const payee = summarisePayee(mentionsIn({ contracts: [aFullContract()] }));
		expect(payee).toMatchObject({ fen: 0, rows: 0, years: [], contractCount: 1, projectCount: 0 });
		expect(payee.last).toBeUndefined();
	});
});
