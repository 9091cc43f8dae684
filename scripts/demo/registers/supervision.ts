import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { supervision } from '../../../src/domain/tables/supervision.ts';
import {
	monthOf,
	periodOf,
	periodWords,
	quarterOf,
	workingDay,
	yearOf,
	yearsOf,
} from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { totalFen, writeYuan } from '../disclosures/figures.ts';
import { yearlyNumbers } from '../ids.ts';
import { lapseYear, hasLapse } from '../plans/lapses.ts';
import { watchingOf } from '../plans/watching.ts';
import { worksOf, type Works } from '../plans/works.ts';
import { randomFrom } from '../random.ts';
import type { RegisterSource } from './source.ts';

type Watched = Cells<typeof supervision> & { readonly date: IsoDate };

const pausedQuarter = `${lapseYear}-Q3`;

function quarterKey(date: IsoDate): string {
	return `${yearOf(date)}-Q${quarterOf(monthOf(date))}`;
}

/** The share of records that a village leaves out. */
const chanceOfGap = { punctual: 0, usual: 0, late: 0.1, gaps: 0.3 } as const;

/** @param projects the ids under which the register of projects has the works */
export function supervisionRows(
	source: RegisterSource,
	projects: ReadonlyMap<Works, string>,
): Cells<typeof supervision>[] {
	const { village, seen } = source;
	const number = yearlyNumbers();
	const pauses = hasLapse(village, 'supervision-pause');
	return [...reviewAccounts(source), ...watchQuarters(source, projects)]
		.filter(({ date }) => date <= seen && !(pauses && quarterKey(date) === pausedQuarter))
		.filter(
			({ date, form }) =>
				!randomFrom(`${village.id}/watched/${form ?? ''}/${date}`).chance(
					chanceOfGap[village.habit],
				),
		)
		.sort((a, b) => compareText(a.date, b.date) || compareText(a.form ?? '', b.form ?? ''))
		.map((row) => ({ id: number('JD', yearOf(row.date)), ...row }));
}

/** The vouchers of each period, before its ledger is disclosed. */
function reviewAccounts({ village, books, published, until }: RegisterSource): Watched[] {
	const disclosed = new Set(published.ledgers.map(({ key }) => key));
	return books
		.filter(({ key }) => periodOf(key).last <= until)
		.map(({ key, entries }) => {
			const random = randomFrom(`${village.id}/accounts/${key}`);
			const next = addDays(periodOf(key).last, 1);
			const without = entries.filter(
				({ direction, witness }) => direction === 'expense' && witness === undefined,
			);
			const slips = entries.filter(({ slip }) => slip === '白条');
			const remarks = [
				...(slips.length > 0
					? [`${slips.map(({ voucher }) => voucher).join('、')}为白条，应补正规票据`]
					: []),
				...(without.length > 0
					? [`${without.map(({ voucher }) => voucher).join('、')}缺证明人签字`]
					: []),
			];
			const remarkable = new Set([...slips, ...without].map(({ voucher }) => voucher));
			const [voucher, another] = remarkable;
			return {
				date: workingDay({ year: yearOf(next), month: monthOf(next) }, random.int(4, 11)),
				form: 'accounts',
				subject: `审核${periodWords(key)}收支凭证${entries.length}笔，收入${writeYuan(totalFen(entries, 'income'))}元，支出${writeYuan(totalFen(entries, 'expense'))}元`,
				attended: random.pick([2, 3, 3]),
				opinion: remarks.length > 0 ? `${remarks.join('；')}。` : '手续齐全，同意公开。',
				followUp: remarks.length > 0 ? '已退回报账员补办。' : undefined,
				period: periodOf(key),
				about:
					voucher !== undefined && another === undefined && disclosed.has(key)
						? { kind: 'row', row: { table: 'ledger', period: key, key: voucher } }
						: undefined,
			};
		});
}

/** The meetings, visits and notice boards of each quarter, told in one row a form. */
function watchQuarters(source: RegisterSource, projects: ReadonlyMap<Works, string>): Watched[] {
	const { village, since, until } = source;
	const years = yearsOf({ firstYear: yearOf(since), last: { year: yearOf(until), month: 12 } });
	return years
		.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
		.filter((key) => periodOf(key).last <= until)
		.flatMap((key): Watched[] => {
			const { year, index, last } = periodOf(key);
			const { meetings, visits, boards, said } = watchingOf(village, key);
			const random = randomFrom(`${village.id}/quarter/${key}`);
			const works = listWorksUnderWay(source, year, index);
			const project = works && projects.get(works);
			const day = (from: number, to: number) =>
				workingDay({ year, month: monthOf(last) }, random.int(from, to));
			return [
				{
					date: day(18, 25),
					form: 'meeting',
					subject: `本季度列席村“两委”会议${meetings}次，议题有${random.sample(['收支安排', '误工派工', '工程进度', '补贴申报', '防汛值班', '村级票据', '公益岗位'], 3).join('、')}`,
					attended: random.int(1, 2),
					opinion: said.opinion,
					followUp: said.followUp,
				},
				{
					date: day(8, 17),
					form: 'site-visit',
					subject: `本季度现场检查${visits}次，查看${works ? `${works.name}施工现场` : (usualSites[index - 1] ?? '公共设施管护')}`,
					attended: random.int(2, 3),
					opinion: random.pick(['与记录一致。', '现场标识不清，应补上。', '数量与结算单一致。']),
					about: project === undefined ? undefined : { kind: 'id', id: project },
				},
				{
					date: day(26, 28),
					form: 'disclosure-check',
					subject: `本季度检查公开栏${boards}次，与网上公开内容核对`,
					attended: 2,
					opinion: random.pick([
						'内容一致，张贴时间符合规定。',
						'字体太小，应放大张贴。',
						'有一处破损，应补贴。',
					]),
					followUp: random.chance(0.6) ? '已处理。' : undefined,
				},
			];
		});
}

function listWorksUnderWay(
	{ village, books }: RegisterSource,
	year: number,
	quarter: number,
): Works | undefined {
	return worksOf(village, books).find(({ startedOn, acceptedOn }) =>
		[startedOn, acceptedOn].some(
			(date) => yearOf(date) === year && quarterOf(monthOf(date)) === quarter,
		),
	);
}

/** What there is to look at in each quarter where no works are under way. */
const usualSites = [
	'垃圾清运车次和保洁路段',
	'防汛值守点和物资',
	'路灯、水渠管护',
	'秸秆禁烧和防火卡点',
] as const;
