import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Project } from '../../../src/domain/tables/projects.ts';
import { onWorkingDay, quarterNumerals } from '../calendar.ts';
import type { ClosedPeriod, Entry } from '../ledger/book.ts';
import type { Fund } from '../ledger/template.ts';
import { organisationName, villagePlaces } from '../ledger/wording.ts';
import { countyLimits } from '../limits.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { hasLapse, type Lapse } from './lapses.ts';

const announcedFromFen = 4_500_000;

/** How works were decided, tendered, built and accepted. */
export interface Works {
	/** Names them within their village. */
	readonly key: string;
	readonly name: string;
	readonly kind: 'road' | 'water' | 'safety' | 'place';
	readonly location: string;
	readonly fund: Fund;
	readonly builder: string;
	readonly method: Project['method'];
	readonly decidedOn: IsoDate;
	/** Small works are not announced: the village asks several builders for a price. */
	readonly announcedOn?: IsoDate;
	readonly closesOn: IsoDate;
	readonly openedOn: IsoDate;
	readonly bidders: number;
	readonly signedOn: IsoDate;
	readonly startedOn: IsoDate;
	readonly completedOn: IsoDate;
	readonly acceptedOn: IsoDate;
	/** Fen, as all that follow. */
	readonly ceilingFen: number;
	readonly awardFen: number;
	readonly finalFen: number;
	/** Of the final cost still to be paid. */
	readonly owedFen: number;
	/** What was built beyond the plan, where that made it dearer than the price. */
	readonly extra?: string;
	/** It never made it into the register of assets. */
	readonly unregistered?: true;
	/** Whether something new stands there afterwards, or something old was mended. */
	readonly isNew: boolean;
}

/** Works with their payment in the books. */
export interface PaidWorks extends Works {
	readonly entry: Entry;
}

const knownWorks = new WeakMap<readonly ClosedPeriod[], readonly PaidWorks[]>();

/** All works in the books, in the order of their payment. */
export function worksOf(
	village: DemoVillage,
	books: readonly ClosedPeriod[],
): readonly PaidWorks[] {
	const known = knownWorks.get(books);
	if (known) return known;
	const named = new Map<string, number>();
	const works = books
		.flatMap(({ entries }) => entries)
		.filter(isWorks)
		.map((entry) => {
			const { date, voucher, key = '', summary, fen, fund, counterparty } = entry;
			return {
				...planOne(village, {
					key: `works/${date}/${voucher}`,
					paidOn: date,
					paidFen: fen,
					inPart: summary.includes('进度款'),
					name: numberPhase(nameWorks(summary), named),
					kind: kinds[key] ?? 'place',
					fund,
					builder: counterparty.name ?? '施工单位',
				}),
				entry,
			};
		});
	const told = addLapses(village, works);
	knownWorks.set(books, told);
	return told;
}

const extraFromFen = 2_500_000;

/** Lets each lapse of the village show in one of its works. */
function addLapses(village: DemoVillage, works: readonly PaidWorks[]): PaidWorks[] {
	const first = (lapse: Lapse, fits: (one: PaidWorks) => boolean) =>
		hasLapse(village, lapse) ? works.find(fits) : undefined;
	const tendered = ({ method }: Works) => method === 'consultation';
	const whole = ({ owedFen, finalFen }: Works) => owedFen === 0 && finalFen >= extraFromFen;
	const grown = first('extra-works', whole);
	const lonely = first('one-bidder', (one) => one !== grown);
	const unregistered = first('asset-unregistered', ({ isNew }) => isNew);
	const near = first('price-near-budget', tendered);
	const untendered = first('no-tender', tendered);
	return works.map((one) => ({
		...one,
		...(one === grown && priceBeforeExtra(one)),
		...(one === lonely && { bidders: 1 }),
		...(one === unregistered && { unregistered: true }),
		...(one === near && { ceilingFen: roundUp(one.awardFen * 1.004, 10_000) }),
		...(one === untendered && { method: 'inquiry' }),
	}));
}

/** The price and the budget before the works grew. */
function priceBeforeExtra({ finalFen }: Works): Partial<Works> {
	const awardFen = roundUp(finalFen / 1.16, 10_000);
	return {
		awardFen,
		ceilingFen: roundUp(awardFen * 1.03, 100_000),
		extra: '施工中增做排水边沟和两处涵管，经监委会现场签证',
	};
}

/** Works that will be paid after the day the demo is seen; some have been decided by then. */
export function plannedWorks(village: DemoVillage, seen: IsoDate): readonly Works[] {
	const random = randomFrom(`${village.id}/planned/${seen}`);
	if (!random.chance(0.75)) return [];
	const [place = '村内'] = random.sample(villagePlaces(village), 1);
	const { name, kind } = random.pick([
		{ name: `${place}通组路加宽工程`, kind: 'road' },
		{ name: `${place}灌溉渠整修工程`, kind: 'water' },
		{ name: `${place}便民桥护栏更换工程`, kind: 'safety' },
		{ name: `${place}饮水管网改造工程`, kind: 'place' },
	] as const);
	const works = planOne(village, {
		key: `works/planned/${seen}`,
		paidOn: addDays(seen, random.int(45, 110)),
		paidFen: random.int(32, 128) * 100_000,
		inPart: false,
		name,
		kind,
		fund: random.pick(['集体自有', '专项资金']),
		builder: organisationName('builder', village, random),
	});
	return works.decidedOn <= seen ? [works] : [];
}

/** What the templates of the ledger build. */
const kinds: Readonly<Record<string, Works['kind']>> = {
	'work-road': 'road',
	'work-mountain-road': 'road',
	'work-canal': 'water',
	'work-farmland': 'water',
	'work-lamps': 'safety',
	'work-guardrail': 'safety',
};

function isWorks({ category, fen, summary }: Entry): boolean {
	if (fen < countyLimits.decisionFen) return false;
	return category === '工程支出'
		? /工程(进度)?款|安装防护栏/.test(summary)
		: category === '固定资产购建' && summary.includes('路灯');
}

interface Paid extends Pick<Works, 'key' | 'name' | 'kind' | 'fund' | 'builder'> {
	readonly paidOn: IsoDate;
	readonly paidFen: number;
	/** There is more to pay. */
	readonly inPart: boolean;
}

function planOne(village: DemoVillage, { paidOn, paidFen, inPart, ...facts }: Paid): Works {
	const random = randomFrom(`${village.id}/${facts.key}`);
	const acceptedOn = onWorkingDay(addDays(paidOn, -random.int(6, 16)));
	const announcedOn = onWorkingDay(addDays(acceptedOn, -random.int(70, 96)));
	const closesOn = addDays(announcedOn, random.int(8, 14));
	const openedOn = onWorkingDay(addDays(closesOn, random.int(1, 3)));
	const signedOn = onWorkingDay(addDays(openedOn, random.int(4, 7)));
	const announces = paidFen >= announcedFromFen;
	const awardFen = roundUp(
		inPart ? paidFen / 0.85 : paidFen * (1.005 + random.next() * 0.02),
		10_000,
	);
	const finalFen = inPart ? awardFen - random.int(0, 12) * 10_000 : paidFen;
	const ceilingFen = roundUp(awardFen * (1.02 + random.next() * 0.05), 100_000);
	return {
		...facts,
		location: findPlaces(village, facts.name),
		method: ceilingFen >= countyLimits.tenderFen ? 'consultation' : 'inquiry',
		decidedOn: onWorkingDay(addDays(announcedOn, -random.int(12, 24))),
		...(announces && { announcedOn }),
		closesOn,
		openedOn,
		bidders: random.int(3, announces ? 6 : 4),
		signedOn,
		startedOn: addDays(signedOn, random.int(3, 9)),
		completedOn: addDays(acceptedOn, -random.int(4, 10)),
		acceptedOn,
		ceilingFen,
		awardFen,
		finalFen,
		owedFen: finalFen - paidFen,
		isNew: !/修复|加固|改造|整修|更换/.test(facts.name),
	};
}

/** The places and groups that the name of the works speaks of. */
function findPlaces(village: DemoVillage, name: string): string {
	const named = [...villagePlaces(village), ...village.groups].filter((one) => name.includes(one));
	return named.join('、') || '村部';
}

/** Works with a name that was used before become its second, third … phase. */
function numberPhase(name: string, named: Map<string, number>): string {
	const phase = (named.get(name) ?? 0) + 1;
	named.set(name, phase);
	return phase === 1 ? name : `${name}（${quarterNumerals[phase - 1] ?? phase}期）`;
}

function nameWorks(summary: string): string {
	return summary
		.replace(/工程(进度)?款.*$/, '工程')
		.replace(/安装防护栏.*$/, '防护栏安装工程')
		.replace(/安装太阳能路灯.*$/, '太阳能路灯安装工程')
		.replace(/新装路灯.*$/, '路灯安装工程');
}

function roundUp(fen: number, stepFen: number): number {
	return Math.ceil(fen / stepFen) * stepFen;
}
