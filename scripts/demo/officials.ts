import { addDays, type IsoDate } from '../../src/domain/time/calendar-date.ts';
import { personName } from './names.ts';
import { hasLapse } from './plans/lapses.ts';
import { randomFrom, type Random } from './random.ts';
import type { DemoVillage } from './village.ts';

export type Seat =
	| 'secretary'
	| 'deputySecretary'
	| 'head'
	| 'deputyHead'
	| 'women'
	| 'clerk'
	| 'supervisor'
	| 'supervisor2'
	| 'supervisor3'
	| 'chair'
	| 'organiser'
	| 'discipline'
	| 'accountant'
	| `group:${string}`;

export interface DemoOfficial {
	readonly seat: Seat;
	readonly name: string;
	readonly body: 'party' | 'committee' | 'supervision' | 'collective' | 'group' | 'accountant';
	readonly role: string;
	readonly from: IsoDate;
	readonly to?: IsoDate;
	/** Fen a month. */
	readonly payFen?: number;
	readonly payBasis?: string;
	readonly relations?: string;
}

/** Years in which village committees were newly elected: every five years. */
const electionYears = [2006, 2011, 2016, 2021, 2026];
const chanceOfReelection = 0.62;

interface Post {
	readonly seat: Seat;
	readonly body: DemoOfficial['body'];
	readonly role: string;
	/** Yuan a month between these; unpaid posts have none. */
	readonly pay?: readonly [number, number];
	/** Held by whoever holds the other post. */
	readonly sameAs?: Seat;
}

function postsOf(village: DemoVillage): Post[] {
	const small = village.traits.includes('small');
	const posts: Post[] = [
		{ seat: 'secretary', body: 'party', role: '书记', pay: [3600, 4500] },
		...(small
			? []
			: [{ seat: 'deputySecretary', body: 'party', role: '副书记', pay: [2700, 3200] } as const]),
		{ seat: 'organiser', body: 'party', role: '组织委员', sameAs: 'clerk' },
		...(small
			? []
			: [{ seat: 'discipline', body: 'party', role: '纪检委员', sameAs: 'women' } as const]),
		village.oneLeader
			? { seat: 'head', body: 'committee', role: '主任', sameAs: 'secretary' }
			: { seat: 'head', body: 'committee', role: '主任', pay: [3300, 3900] },
		...(small
			? []
			: [{ seat: 'deputyHead', body: 'committee', role: '副主任', pay: [2600, 3100] } as const]),
		{ seat: 'women', body: 'committee', role: '委员兼妇联主席', pay: [2300, 2700] },
		{ seat: 'clerk', body: 'committee', role: '委员兼文书、报账员', pay: [2300, 2800] },
		{ seat: 'supervisor', body: 'supervision', role: '主任', pay: [1500, 2000] },
		{ seat: 'supervisor2', body: 'supervision', role: '委员' },
		{ seat: 'supervisor3', body: 'supervision', role: '委员' },
		{ seat: 'chair', body: 'collective', role: '理事长', sameAs: 'secretary' },
		...village.groups.map((group): Post => ({
			seat: `group:${group}`,
			body: 'group',
			role: `${group.slice(0, -1)}组组长`,
		})),
	];
	return posts;
}

/** Who holds which post in the years asked for, term by term. */
export function makeOfficials(
	village: DemoVillage,
	firstYear: number,
	lastYear: number,
): DemoOfficial[] {
	const random = randomFrom(`${village.id}/officials`);
	const posts = postsOf(village);
	const used = new Set<string>();
	const holders = new Map<Seat, string>();
	const shift = random.int(0, 9);
	const termStart = (year: number): IsoDate => addDays(`${year}-01-08`, shift);
	const payRate = random.next();

	const officials: DemoOfficial[] = [];
	for (const [term, year] of electionYears.entries()) {
		const next = electionYears[term + 1];
		for (const post of posts) {
			if (!post.sameAs) holders.set(post.seat, holderOf(post, holders, used, random));
		}
		for (const post of posts) {
			const name = holders.get(post.sameAs ?? post.seat);
			if (name === undefined) throw new RangeError(`Nobody holds ${post.seat}.`);
			if (year > lastYear || (next !== undefined && next < firstYear)) continue;
			officials.push({
				seat: post.seat,
				name,
				body: post.body,
				role: post.role,
				from: termStart(year),
				...(next !== undefined && next <= lastYear && { to: addDays(termStart(next), -1) }),
				...payOf(post, payRate, year, village),
			});
		}
	}
	return [...addRelations(village, officials), accountantOf(village)];
}

function holderOf(
	post: Post,
	holders: Map<Seat, string>,
	used: Set<string>,
	random: Random,
): string {
	const current = holders.get(post.seat);
	if (current !== undefined && random.chance(chanceOfReelection)) return current;
	for (;;) {
		const name = personName(random, post.seat === 'women' ? 'woman' : 'anyone');
		if (used.has(name)) continue;
		used.add(name);
		return name;
	}
}

function payOf(
	post: Post,
	rate: number,
	year: number,
	village: DemoVillage,
): Pick<DemoOfficial, 'payFen' | 'payBasis'> {
	if (!post.pay) return {};
	const [low, high] = post.pay;
	const raise = year >= 2026 ? 100 : 0;
	const yuan = Math.round((low + (high - low) * rate) / 50) * 50 + raise;
	const payBasis =
		year >= 2026
			? '青禾县村干部报酬管理办法（2026年修订）'
			: '青禾县村干部报酬管理办法（青办发〔2020〕18号）';
	const leftOut = post.seat === 'supervisor' && hasLapse(village, 'pay-basis-left-out');
	return { payFen: yuan * 100, ...(!leftOut && { payBasis }) };
}

/** A few declared relations, so that the register shows what the column is for. */
function addRelations(village: DemoVillage, officials: DemoOfficial[]): DemoOfficial[] {
	const random = randomFrom(`${village.id}/relations`);
	const declared = random.chance(0.3)
		? random.pick(['clerk', 'women', 'supervisor3'] as const)
		: undefined;
	return officials.map((official): DemoOfficial => {
		if (!official.payFen && official.body !== 'supervision') return official;
		if (official.seat !== declared) return { ...official, relations: '无' };
		const leader = officials.find(
			({ seat, from }) => seat === 'deputyHead' && from === official.from,
		);
		return { ...official, relations: leader ? `与村委会副主任${leader.name}系堂兄妹` : '无' };
	});
}

/** The township's agency keeps the books of all its villages. */
function accountantOf({ township }: DemoVillage): DemoOfficial {
	return {
		seat: 'accountant',
		name: personName(randomFrom(`${township.id}/accountant`)),
		body: 'accountant',
		role: `${township.name}农村三资代理服务中心会计`,
		from: '2019-03-01',
	};
}

/** Who held a post on a day. @throws RangeError when nobody did. */
export function holderOn(officials: readonly DemoOfficial[], seat: Seat, date: IsoDate): string {
	const holder = officials.find((one) => one.seat === seat && holdsOn(one, date));
	if (holder) return holder.name;
	const earliest = officials.find((one) => one.seat === seat);
	if (!earliest) throw new RangeError(`Nobody holds ${seat}.`);
	return earliest.name;
}

export function hasSeat(officials: readonly DemoOfficial[], seat: Seat): boolean {
	return officials.some((one) => one.seat === seat);
}

/** Those paid from the village's accounts on a day. */
export function paidOn(officials: readonly DemoOfficial[], date: IsoDate): DemoOfficial[] {
	return officials.filter((one) => one.payFen !== undefined && holdsOn(one, date));
}

function holdsOn(one: DemoOfficial, date: IsoDate): boolean {
	return one.from <= date && (one.to === undefined || date <= one.to);
}
