import { categories, type Category } from '../../src/domain/money/categories.ts';
import { sumFen } from '../../src/domain/money/money.ts';
import { budget } from '../../src/domain/tables/budget.ts';
import type { ClosedPeriod } from './ledger/book.ts';
import type { Cells } from './csv-table.ts';
import { randomFrom } from './random.ts';
import type { DemoVillage } from './village.ts';

export type BudgetLine = Cells<typeof budget>;

const notes: Partial<Record<Category['name'], string>> = {
	村级运转补助: '按上年拨款标准和本年村干部职数测算',
	发包及上交收入: '按现有承包合同应收数测算',
	租赁收入: '按现有租赁合同应收数测算',
	经营收入: '参照前两年平均数',
	上级专项补助: '按已下达的资金计划',
	干部报酬: '按县定标准和实有人数测算',
	误工补贴: '按工价和计划用工数测算',
	卫生保洁费: '保洁员工资和垃圾清运费',
	工程支出: '按年度工程计划，实施前另行决议',
	福利支出: '春节、七一、重阳节慰问等',
	维修费: '渠道、道路、路灯、村部维修',
	招待费: '从严控制，只减不增',
};

/** The share of lines that are planned so low that the year overruns them. */
const chanceTooLow = { punctual: 0.01, usual: 0.04, late: 0.1, gaps: 0.1 } as const;

/** The plan of a year: near what the year then brings, some of it too low and some never foreseen. */
export function makeBudget(
	village: DemoVillage,
	year: number,
	periods: readonly ClosedPeriod[],
): BudgetLine[] {
	const random = randomFrom(`${village.id}/budget/${year}`);
	const entries = periods
		.filter(({ key }) => key.startsWith(`${year}-`))
		.flatMap((period) => period.entries)
		.filter(({ entity }) => !entity.startsWith('group:'));
	return categories.flatMap(({ id, name, direction, heading }) => {
		if (heading === '债权债务') return [];
		const actualFen = sumFen(
			entries.filter(({ category }) => category === name).map(({ fen }) => fen),
		);
		const unforeseen = ['征地补偿款', '征地补偿支出', '社会捐赠', '资产处置收入'].includes(name);
		if (actualFen <= 0 || unforeseen) return [];
		const certain = name === '干部报酬' || name === '报刊费';
		const factor = certain
			? 1
			: random.chance(chanceTooLow[village.habit])
				? 0.75 + random.next() * 0.15
				: 0.97 + random.next() * 0.2;
		const amount = Math.max(50_000, Math.round((actualFen * factor) / 50_000) * 50_000);
		const note = notes[name];
		return [{ direction, category: id, amount, ...(note !== undefined && { note }) }];
	});
}
