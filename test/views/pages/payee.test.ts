import { describe, expect, it } from 'vitest';
import { payeeId } from '../../../src/domain/payees/payee-name.ts';
import { findPayeeMentions } from '../../../src/summary/payee-mentions.ts';
import { summarisePayee, type Payee } from '../../../src/summary/payee.ts';
import {
	payeeListPage,
	payeesInOrder,
	unlinkedPayee,
} from '../../../src/views/pages/payee-list.ts';
import { payeePage } from '../../../src/views/pages/payee.ts';
import { aLedgerRow, aVillage, villageId, type Cells } from '../../builders.ts';
import { aFullContract, aFullProject } from '../../register-rows.ts';

const asOf = '2025-11-21';
const company = '青禾县路桥工程队';
const paid = (cells: Cells) => aLedgerRow({ 对方: company, 对方类型: '单位', ...cells });

function payeesIn(parts: Parameters<typeof aVillage>[0]) {
	const { dataset, register } = aVillage(parts);
	const payees = [...Map.groupBy(findPayeeMentions(dataset), ({ payee }) => payee).values()].map(
		summarisePayee,
	);
	const list = payeesInOrder(payees.map((payee) => unlinkedPayee(payee, register)));
	const pageOf = (name: string) =>
		payeePage(payees.find(({ id }) => id === payeeId(name)) as Payee, list, { register, asOf });
	return { list, pageOf };
}

describe('the page of a payee', () => {
	const { pageOf } = payeesIn({
		ledger: {
			'2025-03': [paid({ 摘要: '修路款' }), paid({ 对方: '青禾县路桥工程队（二队）' })],
		},
		contracts: [aFullContract()],
		projects: [aFullProject()],
	});

	it('names the villages, and leads to each row in its ledger', () => {
		const { villages, payments } = pageOf(company);
		const village = { id: villageId, name: '柳溪村', township: '柳溪镇' };
		expect(villages).toEqual([
			expect.objectContaining({ village, fen: 10_000, rows: 1, years: [10_000] }),
		]);
		expect(payments).toEqual([
			expect.objectContaining({
				village,
				path: `/villages/${villageId}/ledger/2025-03/#v-%E8%AE%B0-3-1`,
				category: '办公费',
			}),
		]);
	});

	it('puts what was promised by contracts and awards beside what each village paid', () => {
		const [line] = pageOf(company).villages;
		const { contracts, projects } = pageOf(company);
		expect([line?.contractFen, line?.awardFen]).toEqual([
			contracts[0]?.totalFen,
			projects[0]?.awardFen,
		]);
		expect(line?.awardFen).toBeGreaterThan(0);
		const unpaid = payeesIn({ contracts: [aFullContract()] }).pageOf(company);
		expect(unpaid.villages).toEqual([
			expect.objectContaining({ fen: 0, rows: 0, years: [], awardFen: undefined }),
		]);
	});

	it('offers the villages that paid and the months of the years in which they did', () => {
		const { townships, months } = pageOf(company).filters;
		expect(
			townships.map(({ name, villages }) => [name, villages.map((each) => each.name)]),
		).toEqual([['柳溪镇', ['柳溪村']]]);
		expect([months.length, months[0]]).toEqual([12, '2025-12']);
	});

	it('lists its contracts and the works it won', () => {
		const { contracts, projects } = pageOf(company);
		expect(contracts.map(({ id, village }) => [id, village.name])).toEqual([
			['HT2025-01', '柳溪村'],
		]);
		expect(projects.map(({ id, on }) => [id, on])).toEqual([['XM2025-01', '2025-03-01']]);
	});

	it('names what may be the same organisation, without adding it up', () => {
		const { variants, payee } = pageOf(company);
		expect(variants.map(({ name }) => name)).toEqual(['青禾县路桥工程队（二队）']);
		expect(payee.fen).toBe(10_000);
	});

	it('says how far the year has come that is not over', () => {
		expect(pageOf(company).running).toEqual({ year: 2025, through: 11 });
		const older = { ledger: { '2024-03': [paid({ 日期: '2024-03-05' })] } };
		expect(payeesIn(older).pageOf(company).running).toBeUndefined();
	});

	it('gives the four newest years a column each, and what is older one together', () => {
		const years = [2019, 2020, 2022, 2023, 2024, 2025];
		const { columns, villages } = payeesIn({
			ledger: Object.fromEntries(
				years.map((year) => [`${year}-03`, [paid({ 日期: `${year}-03-05` })]]),
			),
		}).pageOf(company);
		expect(columns).toEqual(['earlier', 2022, 2023, 2024, 2025]);
		expect(villages[0]?.years).toEqual([20_000, 10_000, 10_000, 10_000, 10_000]);
	});
});

describe('the list of payees', () => {
	it('says how much was paid to all, and from when to when', () => {
		const { list } = payeesIn({
			ledger: {
				'2024-12': [paid({ 日期: '2024-12-30', '支出（元）': '0.01' })],
				'2025-03': [paid({ 对方: '老郑五金店' }), aLedgerRow({ 对方: '张*丰', 对方类型: '个人' })],
			},
		});
		const page = payeeListPage(list);
		expect(page.payees.map(({ name }) => name)).toEqual(['老郑五金店', company]);
		expect(page).toMatchObject({
			count: 2,
			rows: 2,
			fen: 10_001,
			first: '2024-12-30',
			last: '2025-03-05',
		});
	});

	it('of a county of many shows the largest, and counts and adds up all', () => {
		const [payee] = payeesIn({ ledger: { '2025-03': [paid({})] } }).list;
		const many = Array.from({ length: 1200 }, () => payee).filter((each) => each !== undefined);
		expect(payeeListPage(many)).toMatchObject({ count: 1200, rows: 1200, fen: 12_000_000 });
		expect(payeeListPage(many).payees).toHaveLength(1000);
	});

	it('can be empty', () => {
		expect(payeeListPage([])).toMatchObject({ count: 0, fen: 0, first: undefined });
	});
});
