import { isoDate } from '../../../src/domain/time/calendar-date.ts';
import type { standards } from '../../../src/domain/tables/standards.ts';
import type { Cells } from '../csv-table.ts';
import { soilFen } from '../disclosures/figures.ts';
import type { Entry } from '../ledger/book.ts';
import { hasLapse, lapseYear } from '../plans/lapses.ts';
import type { DemoVillage } from '../village.ts';
import type { RegisterSource } from './source.ts';

type Row = Cells<typeof standards>;

export const soilStandard = 'BZ-01';
export const grainStandard = 'BZ-02';
const workStandard = 'BZ-03';
const ownWorkStandard = 'CBZ-01';

/** The county's. @param firstYear of the demo: all are in force from its beginning */
export function countyStandards(firstYear: number): Row[] {
	const from = isoDate(firstYear, 1, 1);
	const allowances = '《青禾县村级组织误工补贴和慰问支出标准》';
	const subsidies = '《青禾县惠农补贴“一卡通”发放办法》';
	return [
		{
			...{ id: soilStandard, item: 'subsidy', name: '耕地地力保护补贴', rate: soilFen, unit: '亩' },
			...{ basis: subsidies, from },
		},
		{
			...{ id: grainStandard, item: 'subsidy', name: '实际种粮农民一次性补贴', rate: 1_280 },
			...{ unit: '亩', basis: subsidies, from },
		},
		{
			...{ id: workStandard, item: 'lost-work', name: '普通工误工补贴', rate: 12_000, unit: '工' },
			...{ basis: allowances, from },
		},
		{
			...{ id: 'BZ-04', item: 'gift', name: '春节慰问困难户', rate: 20_000, unit: '户' },
			...{ basis: allowances, from },
		},
		{
			...{ id: 'BZ-05', item: 'travel', name: '县内出差补助', rate: 8_000, unit: '天' },
			...{ basis: '《青禾县村级组织差旅支出标准》', from },
		},
		{
			...{ id: 'BZ-06', item: 'reward', name: '考取本科学生奖励', rate: 100_000, unit: '人' },
			...{ basis: allowances, from },
		},
		{
			...{ id: 'BZ-07', item: 'plot-area', name: '农村宅基地面积', rate: 12_000, unit: '平方米' },
			...{ basis: '《青禾县农村宅基地审批管理办法》', from },
		},
	];
}

/** What a village decided for itself: a lower rate, because it has little. */
export function standardRows({ village }: RegisterSource): Row[] {
	if (!hasLapse(village, 'above-own-standard')) return [];
	return [
		{
			...{ id: ownWorkStandard, item: 'lost-work', name: '本村投工误工补贴', rate: 10_000 },
			...{ unit: '工', basis: `${village.name}村规民约`, from: isoDate(lapseYear, 1, 1) },
		},
	];
}

/** The standard that days of work were paid by, and how many the summary tells. */
export function standardOfEntry(
	village: DemoVillage,
	{ category, summary, direction, date }: Entry,
) {
	if (direction !== 'expense' || category !== '误工补贴') return {};
	const [, days] = /误工(\d+)工/.exec(summary) ?? [];
	if (days === undefined) return {};
	const own = hasLapse(village, 'above-own-standard') && date >= isoDate(lapseYear, 1, 1);
	return { standard: own ? ownWorkStandard : workStandard, days: Number(days) };
}
