import { describe, expect, it } from 'vitest';
import { catalogueHeadings, standardCatalogue } from '../../../scripts/new/standard-catalogue.ts';
import { catalogue } from '../../../src/domain/tables/catalogue.ts';

const columns = Object.values(catalogue.columns);
const ofAffair = (affair: string) => standardCatalogue.filter((entry) => entry.类别 === affair);

/** The tables of a village in the data contract that can fulfil an item by themselves. */
const villageTables = [
	'ledger',
	'balances',
	'budget',
	'officials',
	'duties',
	'appraisals',
	'decisions',
	'projects',
	'contracts',
	'assets',
	'resources',
	'debts',
	'funds',
	'subsidies',
	'distributions',
	'homesteads',
	'handovers',
	'inspections',
	'supervision',
	'comments',
	'rectifications',
];

describe('the standard catalogue', () => {
	it('has the columns of catalogue.csv and every cell reads by its type', () => {
		expect([...catalogueHeadings]).toEqual(columns.map(({ heading }) => heading));
		const unreadable = standardCatalogue.flatMap((entry) =>
			columns
				.filter(({ heading, type, required }) => {
					const cell = entry[heading as keyof typeof entry];
					return cell === '' ? required : type.read(cell) === undefined;
				})
				.map(({ heading }) => `${entry.目录编号} ${heading}`),
		);
		expect(unreadable).toEqual([]);
	});

	it('covers the three affairs as a county list does and ends each with 其他', () => {
		const sizes = ['党务', '村务', '财务'].map((affair) => [affair, ofAffair(affair).length]);
		expect(sizes).toEqual([
			['党务', 12],
			['村务', 23],
			['财务', 13],
		]);
		for (const affair of ['党务', '村务', '财务']) {
			const items = ofAffair(affair).map((entry) => entry.公开事项);
			expect(items.filter((item) => item === '其他')).toHaveLength(1);
			expect(items.at(-1)).toBe('其他');
		}
	});

	it('numbers the items of each affair without a gap; 其他 keeps its number where others join', () => {
		for (const [affair, letters] of [
			['党务', 'DW'],
			['村务', 'SW'],
			['财务', 'CW'],
		] as const) {
			const numbers = ofAffair(affair).map((entry) => entry.目录编号);
			expect(numbers.toSorted()).toEqual(
				ofAffair(affair).map((_, index) => `${letters}${String(index + 1).padStart(2, '0')}`),
			);
		}
	});

	it('is fulfilled by every table of the contract, each named for at least one item', () => {
		const named = new Set(standardCatalogue.map((entry) => entry.数据表).filter(Boolean));
		expect([...named].toSorted()).toEqual(villageTables.toSorted());
	});

	it('says of an item that is not for everybody where to read it, and never names a table for it', () => {
		const restricted = standardCatalogue.filter((entry) => entry.公开对象 !== '全社会');
		expect(restricted.map((entry) => entry.目录编号)).toEqual(['DW06', 'DW12', 'SW14', 'CW10']);
		for (const entry of restricted) {
			expect(entry.公开内容).toMatch(/到.+查阅$/u);
			expect(entry.数据表).toBe('');
		}
	});

	it('names the legal basis of each item with its version and without an article', () => {
		for (const entry of standardCatalogue) {
			expect(entry.公开依据).toMatch(/^《.+》(?:（.+号）)?$/u);
			expect(entry.依据版本).toMatch(/^\d{4}年/u);
			expect(entry.公开依据 + entry.依据版本).not.toMatch(/第[一二三四五六七八九十百\d]+条/u);
		}
	});

	it('is in force from the beginning, or from the law it stands on', () => {
		const later = standardCatalogue.filter((entry) => entry.生效日期 !== '');
		expect(later.map((entry) => [entry.目录编号, entry.生效日期])).toEqual([
			['CW10', '2025-05-01'],
		]);
	});
});
