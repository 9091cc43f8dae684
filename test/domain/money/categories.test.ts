import { describe, expect, it } from 'vitest';
import {
	accounts,
	categories,
	findCategoryByAlias,
	categoryById,
	findCategoryByName,
	categoryCell,
	isLoan,
} from '../../../src/domain/money/categories.ts';

const namesOf = (direction: 'income' | 'expense') =>
	categories.filter((category) => category.direction === direction).map(({ name }) => name);

describe('the standard categories', () => {
	it('are the words of the data contract, in its order', () => {
		expect(namesOf('income').join(' ')).toBe(
			'经营收入 发包及上交收入 租赁收入 投资收益 村级运转补助 上级专项补助 征地补偿款 救济扶贫款 社会捐赠 一事一议筹资 资产处置收入 利息收入 借入款项 收回借出款项 其他收入',
		);
		expect(namesOf('expense').join(' ')).toBe(
			'经营支出 干部报酬 误工补贴 办公费 差旅费 会议费 报刊费 水电费 维修费 卫生保洁费 治安费 公益支出 福利支出 工程支出 固定资产购建 征地补偿支出 救济扶贫支出 社会捐赠支出 利息支出 归还借款 借出款项 招待费 其他支出',
		);
	});

	it('share no id and no name or alias', () => {
		const ids = categories.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const words = categories.flatMap(({ name, aliases }) => [name, ...aliases]);
		const repeated = words.filter((word, index) => words.indexOf(word) !== index);
		expect(repeated).toEqual([]);
	});

	it('write every alias as the lookup will compare it', () => {
		for (const alias of categories.flatMap(({ aliases }) => aliases))
			expect(alias).toBe(alias.normalize('NFKC').trim());
	});

	it('are each explained in one sentence', () => {
		for (const { explanation } of categories) {
			expect(explanation.zh).toMatch(/^[^。！？]+。$/u);
			expect(explanation.en).toMatch(/^[A-Z][^.!?]+\.$/u);
		}
	});

	it('name only accounts of the chart they stand for', () => {
		for (const chart of [2004, 2023] as const) {
			const codes = accounts.filter((account) => account.chart === chart).map(({ code }) => code);
			expect(new Set(codes).size).toBe(codes.length);
			const used = categories.flatMap((category) => category[`accounts${chart}`]);
			expect(used.filter((code) => !codes.includes(code))).toEqual([]);
		}
	});

	it('list what is lent and borrowed among claims and debts, and nothing else', () => {
		const listed = categories.filter(({ heading }) => heading === '债权债务');
		expect(listed.map(({ id }) => id)).toEqual([
			'borrowing',
			'lending-recovered',
			'repayment',
			'lending',
		]);
		expect(categories.filter(({ id }) => isLoan({ category: id }))).toEqual(listed);
	});

	it('know that 153 and 154 changed places between the charts', () => {
		const name = (chart: number, code: string) =>
			accounts.find((account) => account.chart === chart && account.code === code)?.name;
		expect([name(2004, '153'), name(2004, '154')]).toEqual(['固定资产清理', '在建工程']);
		expect([name(2023, '153'), name(2023, '154')]).toEqual(['在建工程', '固定资产清理']);
	});
});

describe('looking a category up', () => {
	it('by name takes the standard name and nothing else', () => {
		expect(findCategoryByName('发包及上交收入')?.id).toBe('contract-income');
		expect(findCategoryByName('承包费')).toBeUndefined();
		expect(findCategoryByName(' 办公费')).toBeUndefined();
	});

	it('by id gives the category', () => {
		expect(categoryById('hospitality').name).toBe('招待费');
	});

	it.each([
		['发包收入', '发包及上交收入'],
		['土地发包收入', '发包及上交收入'],
		['承包费', '发包及上交收入'],
		['一事一议', '一事一议筹资'],
		['业务招待费', '招待费'],
		['其它支出', '其他支出'],
		['  办公费\u3000', '办公费'],
		['维修费', '维修费'],
	])('by alias reads %s as %s', (written, standard) => {
		expect(findCategoryByAlias(written)?.name).toBe(standard);
	});

	it.each(['', '工资', '补助收入', '管理费用', '捐赠', '土地流转收入', '__proto__', 'constructor'])(
		'by alias does not guess what “%s” means',
		(written) => {
			expect(findCategoryByAlias(written)).toBeUndefined();
		},
	);
});

describe('the cell of a category', () => {
	it('reads the standard name into the id and writes it back', () => {
		const cell = categoryCell();
		for (const { id, name } of categories) {
			expect(cell.read(name)).toBe(id);
			expect(cell.write(id)).toBe(name);
		}
		expect(cell.words).toHaveLength(38);
	});

	it('leaves aliases to the importer', () => {
		expect(categoryCell().read('承包费')).toBeUndefined();
	});
});
