import {
	addDays,
	addMonths,
	isoDate,
	type IsoDate,
} from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { funds } from '../../../src/domain/tables/funds.ts';
import { onWorkingDay, yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import type { Entry } from '../ledger/book.ts';
import type { PaidWorks } from '../plans/works.ts';
import type { DemoVillage } from '../village.ts';
import type { RegisterSource } from './source.ts';

type FundCells = Cells<typeof funds>;
type Kind = FundCells['kind'];
type Source = 'earmarked' | 'donation' | 'one-case-one-meeting';

/** Money for one purpose: by which entries it comes in, and what is paid from it. */
interface Purpose {
	/** Templates of the ledger that bring it. */
	readonly from: readonly string[];
	/** Templates that are paid from it while it lasts. */
	readonly to: readonly string[];
	readonly kind: NonNullable<Kind>;
	/** Paid year after year into one fund; otherwise each receipt is a fund of its own. */
	readonly standing?: string;
	readonly basis: (income: Entry) => string;
	readonly purpose: string;
	/** The source that payments from it state, where their template says the village’s own; earmarked when absent. */
	readonly source?: Source;
}

const fromCounty = ({ date }: Entry) => `青禾县财政局资金下达通知（${yearOf(date)}年）`;

const purposes: readonly Purpose[] = [
	{
		from: ['cleaning-grant'],
		to: ['cleaners', 'waste-haul', 'environment-work', 'bins', 'bin-buy', 'waste-digger'],
		kind: 'fiscal',
		standing: '农村人居环境整治补助资金（按季拨付）',
		basis: fromCounty,
		purpose: '清扫村道、收集清运垃圾，不得用于发放村干部报酬和补贴',
	},
	{
		from: ['flood-grant'],
		to: ['flood-goods', 'flood-duty'],
		kind: 'fiscal',
		standing: '防汛抗旱应急补助资金（逐年拨付）',
		basis: fromCounty,
		purpose: '购置防汛抗旱物资，汛期值守巡查误工补贴',
	},
	{
		from: ['farmland-grant'],
		to: ['work-farmland', 'digger', 'winter-works'],
		kind: 'fiscal',
		standing: '高标准农田建后管护资金（逐年拨付）',
		basis: fromCounty,
		purpose: '高标准农田机耕道、渠系的维修和管护',
	},
	{
		from: ['mountain-grant'],
		to: ['work-mountain-road', 'digger', 'road-gang'],
		kind: 'fiscal',
		standing: '以工代赈和农村公路水毁修复资金（逐年拨付）',
		basis: fromCounty,
		purpose: '产业路建设和通组路水毁修复',
	},
	{
		from: ['forest-compensation'],
		to: ['autumn-fire', 'tomb-sweeping-fire', 'seedling'],
		kind: 'fiscal',
		standing: '集体生态公益林补偿资金（逐年拨付）',
		basis: fromCounty,
		purpose: '集体公益林的管护、防火值守',
	},
	{
		from: ['soil-subsidy'],
		to: ['spring-ditch', 'spring-ditch-digger', 'autumn-harvest'],
		kind: 'fiscal',
		standing: '集体机动地耕地地力保护补贴（逐年拨付）',
		basis: fromCounty,
		purpose: '集体机动地的沟渠清理、田间管护',
	},
	{
		from: ['emergency'],
		to: ['emergency'],
		kind: 'fiscal',
		basis: fromCounty,
		purpose: '塌方路段的抢险加固',
	},
	{
		from: ['winter-relief', 'flood-relief', 'forest-households'],
		to: ['winter-relief', 'flood-relief', 'forest-households'],
		kind: 'fiscal',
		basis: fromCounty,
		purpose: '按审核的名单全部发放到户，村里不留用',
	},
	{
		from: ['land-taken'],
		to: ['land-taken'],
		kind: 'land-compensation',
		basis: ({ summary, date }) => `${summary.replace(/补偿款$/, '')}补偿协议（${yearOf(date)}年）`,
		purpose: '支付被征地农户的补偿；集体留存的部分按村民会议的决定使用',
	},
	{
		from: ['donation-elders'],
		to: ['double-ninth', 'mourn'],
		kind: 'donation',
		basis: () => '捐赠协议',
		purpose: '按捐赠人的意愿，用于重阳节敬老活动',
		source: 'donation',
	},
	{
		from: ['donation-school'],
		to: ['students'],
		kind: 'donation',
		basis: () => '捐赠协议',
		purpose: '按捐赠人的意愿，用于资助考上大学的本村学生',
		source: 'donation',
	},
	{
		from: ['donation-road'],
		to: ['road-gang', 'digger'],
		kind: 'donation',
		basis: () => '捐赠协议',
		purpose: '按捐赠人的意愿，用于村道维修',
		source: 'donation',
	},
	{
		from: ['one-case'],
		to: ['pipe', 'pipe-wage', 'digger', 'road-gang'],
		kind: 'one-case-one-meeting',
		basis: () => '村民小组会议筹资决议',
		purpose: '议定的道路、饮水设施维修，专款专用',
		source: 'one-case-one-meeting',
	},
];

interface OpenFund {
	readonly of: Purpose;
	readonly name: string;
	readonly first: Entry;
	receivedFen: number;
	receivedOn: IsoDate;
	spentFen: number;
	paid: Entry[];
}

export interface FundRegister {
	readonly rows: readonly FundCells[];
	/** The fund of an entry, and the source that it states. */
	readonly byEntry: ReadonlyMap<
		Entry,
		{ readonly fund: string; readonly fundSource?: Source | undefined }
	>;
}

/**
 * The funds of a village, read off its books: what came in for a purpose, and what was paid from it while it lasted.
 * @param projects ids by works
 */
export function makeFundRegister(
	source: RegisterSource,
	works: readonly PaidWorks[],
	projects: ReadonlyMap<object, string>,
): FundRegister {
	const { village, books, until } = source;
	const entries = books
		.flatMap((period) => period.entries)
		.filter(({ date }) => date <= until)
		.sort((a, b) => compareText(a.date, b.date));
	const open: OpenFund[] = [];
	const fundOf = new Map<Entry, OpenFund>();
	for (const entry of entries) {
		const fund =
			entry.direction === 'income' ? receive(open, entry, village) : pay(open, entry, village);
		if (fund && !isLeftUnnamed(entry, fund, village)) fundOf.set(entry, fund);
	}
	const project = (entry: Entry | undefined) => {
		const paid = works.find((each) => each.entry === entry);
		return paid && projects.get(paid);
	};
	const granted = [
		...open.map((fund) => cellsOf(fund, village, project)),
		...grantedAlone(source),
	].sort(
		(a, b) =>
			compareText(a.cells.grantedOn ?? '', b.cells.grantedOn ?? '') ||
			compareText(a.cells.name ?? '', b.cells.name ?? ''),
	);
	const numbers = new Map<string, number>();
	const ids = new Map<OpenFund, string>();
	const rows = granted.map(({ fund, cells }) => {
		const year = (cells.grantedOn ?? '').slice(0, 4);
		const number = (numbers.get(year) ?? 0) + 1;
		numbers.set(year, number);
		const id = `ZJ${year}-${String(number).padStart(2, '0')}`;
		if (fund) ids.set(fund, id);
		return { id, ...cells };
	});
	return {
		rows,
		byEntry: new Map(
			[...fundOf].map(([entry, fund]) => [
				entry,
				{
					fund: ids.get(fund) ?? '',
					...(entry.fund === '集体自有' && { fundSource: fund.of.source ?? 'earmarked' }),
				},
			]),
		),
	};
}

/** A village with two sets of accounts leaves out the fund where a donation came in. */
function isLeftUnnamed(
	{ direction }: Entry,
	{ of }: OpenFund,
	{ committeeAccounts }: DemoVillage,
): boolean {
	return committeeAccounts && direction === 'income' && of.kind === 'donation';
}

/** A village that leaves gaps registers what it hands on to households, and nothing else. */
function isRegistered({ kind, standing }: Purpose, { habit }: DemoVillage): boolean {
	return habit !== 'gaps' || (standing === undefined && kind === 'fiscal');
}

function receive(open: OpenFund[], entry: Entry, village: DemoVillage): OpenFund | undefined {
	const of = purposes.find(({ from }) => entry.key !== undefined && from.includes(entry.key));
	if (!of || !isRegistered(of, village)) return undefined;
	const standing = of.standing === undefined ? undefined : open.find((fund) => fund.of === of);
	if (standing) {
		standing.receivedFen += entry.fen;
		standing.receivedOn = entry.date;
		return standing;
	}
	const fund: OpenFund = {
		of,
		name: of.standing ?? nameOf(entry),
		first: entry,
		receivedFen: entry.fen,
		receivedOn: entry.date,
		spentFen: 0,
		paid: [],
	};
	open.push(fund);
	return fund;
}

function nameOf({ summary, date }: Entry): string {
	const name = summary.replace(/^(拨入|收到)/, '').replace(/（\d+人，每人\d+元）$/, '');
	return name.includes(`${yearOf(date)}年`) ? name : `${yearOf(date)}年${name}`;
}

/**
 * A late village pays its flood watch on, whether the grant lasts or not, and a meal from what it has for its roads.
 */
function pay(open: OpenFund[], entry: Entry, village: DemoVillage): OpenFund | undefined {
	const { key, fen } = entry;
	if (key === undefined || fen <= 0 || entry.entity !== 'collective') return undefined;
	const isLate = village.habit === 'late';
	const fund = open.find(({ of, receivedFen, spentFen, paid }) => {
		const isMeal = isLate && key === 'canteen' && of.to.includes('work-mountain-road');
		if (isMeal) return paid.every((each) => each.key !== key);
		if (!of.to.includes(key)) return false;
		return receivedFen - spentFen >= fen || (isLate && key === 'flood-duty');
	});
	if (!fund) return undefined;
	fund.spentFen += fen;
	fund.paid.push(entry);
	return fund;
}

interface Registered {
	readonly fund?: OpenFund;
	readonly cells: FundCells;
}

/** A late village names the first works as those that the money is for, and closes what is handed to households early. */
function cellsOf(
	fund: OpenFund,
	{ habit }: DemoVillage,
	project: (entry: Entry | undefined) => string | undefined,
): Registered {
	const { of, name, first, receivedFen, receivedOn, spentFen, paid } = fund;
	const isSpent = of.standing === undefined && spentFen === receivedFen;
	const isLate = habit === 'late';
	const closedEarly = isLate && of.to.includes('autumn-fire') && spentFen > 0;
	return {
		fund,
		cells: {
			name,
			kind: of.kind,
			basis: of.basis(first),
			purpose: of.purpose,
			project: isLate && of.to.includes('work-mountain-road') ? project(paid[0]) : undefined,
			// What is given is there at once; what is granted comes some days later.
			grantedOn: of.source ? first.date : onWorkingDay(addDays(first.date, -12)),
			granted: receivedFen,
			receivedOn,
			received: receivedFen,
			useBy: of.kind === 'donation' ? isoDate(yearOf(first.date), 12, 31) : undefined,
			status: isSpent || closedEarly ? 'used-up' : 'in-use',
		},
	};
}

/** In the mountains the county has granted money for a path that has not come in yet. */
function grantedAlone({ village, seen }: RegisterSource): Registered[] {
	if (!village.traits.includes('mountain') || village.habit !== 'usual') return [];
	const grantedOn = onWorkingDay(addMonths(seen, -8));
	return [
		{
			cells: {
				name: `${yearOf(grantedOn)}年以工代赈机耕便道补助资金`,
				kind: 'fiscal',
				basis: `青禾县财政局资金下达通知（${yearOf(grantedOn)}年）`,
				purpose: '机耕便道硬化，劳务报酬不低于总额的百分之三十',
				grantedOn,
				granted: 4_860_000,
				useBy: isoDate(yearOf(grantedOn), 12, 31),
				status: 'in-use',
			},
		},
	];
}
