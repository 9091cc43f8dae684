import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import { parseQuantity } from '../../../src/domain/money/quantity.ts';
import type { Asset, assets } from '../../../src/domain/tables/assets.ts';
import { yearOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { villagePlaces } from '../ledger/wording.ts';
import { leaseOn, leasesOf } from '../plans/leases.ts';
import { lettings } from '../plans/lettings.ts';
import { worksOf, type Works } from '../plans/works.ts';
import { randomFrom } from '../random.ts';
import type { Holdings } from './holdings.ts';
import type { RegisterSource } from './source.ts';

/** An asset before it has its number. */
interface Held {
	/** The key of a letting or of works, where there is one. */
	readonly key?: string;
	readonly name: string;
	readonly kind: keyof typeof years;
	readonly acquiredOn: IsoDate;
	readonly costFen: number;
	readonly quantity: number;
	readonly use: Asset['use'];
	readonly location: string;
	readonly contract?: string;
}

/** Over how many years each kind is written off. */
const years = {
	房屋建筑物: 40,
	道路桥梁: 20,
	农田水利设施: 20,
	公共设施: 15,
	机器设备: 10,
	办公设备: 5,
} as const;
const residue = 0.05;

/** @param contracts their ids by key */
export function makeAssetRegister(
	source: RegisterSource,
	contracts: ReadonlyMap<string, string>,
): Holdings<Cells<typeof assets>> {
	const ids = new Map<string, string>();
	const held = [
		...listOldAssets(source),
		...listLetAssets(source, contracts),
		...listBuiltAssets(source),
		...listBoughtAssets(source),
	];
	const rows = held
		.sort((a, b) => compareText(a.acquiredOn, b.acquiredOn) || compareText(a.name, b.name))
		.map((asset, index) => {
			const id = `ZC-${String(index + 1).padStart(3, '0')}`;
			if (asset.key !== undefined) ids.set(asset.key, id);
			return {
				id,
				name: asset.name,
				kind: asset.kind,
				acquiredOn: asset.acquiredOn,
				cost: asset.costFen,
				bookValue: bookValueFen(asset, yearOf(source.seen)),
				quantity: parseQuantity(String(asset.quantity)),
				use: asset.use,
				location: asset.location,
				contract: asset.contract,
			};
		});
	return { rows, ids };
}

/** In equal parts a year down to the residue; in whole yuan. */
function bookValueFen({ acquiredOn, costFen, kind, use }: Held, year: number): number {
	const age = year - yearOf(acquiredOn);
	const left = use === 'scrapped' ? 0 : Math.max(residue, 1 - (age * (1 - residue)) / years[kind]);
	return Math.round((costFen * left) / 100) * 100;
}

/** What every village has, or has left over from earlier times. */
function listOldAssets({ village }: RegisterSource): Held[] {
	const random = randomFrom(`${village.id}/assets`);
	const [place = '村部', place2 = '村部'] = villagePlaces(village);
	const tenThousand = (low: number, high: number) => random.int(low, high) * 1_000_000;
	const old = random.pick([
		{ name: '旧村部平房', kind: '房屋建筑物', costFen: tenThousand(6, 12) },
		{ name: '原粮站仓库', kind: '房屋建筑物', costFen: tenThousand(8, 16) },
		{ name: '旧茶厂厂房', kind: '房屋建筑物', costFen: tenThousand(9, 22) },
	] as const);
	const isSchool = !village.traits.includes('tourism') && random.chance(0.5);
	return [
		{
			name: '村部办公楼',
			kind: '房屋建筑物',
			acquiredOn: `${random.int(2009, 2017)}-11-20`,
			costFen: tenThousand(62, 148),
			quantity: 1,
			use: 'own-use',
			location: '村部',
		},
		{
			name: '村卫生室',
			kind: '房屋建筑物',
			acquiredOn: `${random.int(2012, 2019)}-06-30`,
			costFen: tenThousand(14, 26),
			quantity: 1,
			use: 'own-use',
			location: '村部旁',
		},
		{
			name: isSchool ? '原村小学校舍' : old.name,
			kind: '房屋建筑物',
			acquiredOn: `${random.int(1988, 1999)}-09-01`,
			costFen: isSchool ? tenThousand(18, 36) : old.costFen,
			quantity: 1,
			use: 'idle',
			location: place,
		},
		{
			name: `抽水机组（${random.pick(['7.5千瓦', '11千瓦', '15千瓦'])}）`,
			kind: '机器设备',
			acquiredOn: `${random.int(2006, 2011)}-04-12`,
			costFen: random.int(38, 96) * 10_000,
			quantity: random.int(1, 2),
			use: 'scrapped',
			location: place2,
		},
		...(village.traits.includes('solar')
			? [
					{
						name: `光伏电站（${random.int(6, 12) * 10}千瓦）`,
						kind: '机器设备',
						acquiredOn: `${random.int(2017, 2020)}-12-18`,
						costFen: tenThousand(38, 64),
						quantity: 1,
						use: 'own-use',
						location: `${place2}及村部屋顶`,
					} as const,
				]
			: []),
	];
}

function listLetAssets(source: RegisterSource, contracts: ReadonlyMap<string, string>): Held[] {
	const { village, seen } = source;
	return lettings.flatMap((letting) => {
		const { subject, key } = letting;
		const first = leasesOf(village).find((lease) => lease.letting === letting);
		if (subject?.table !== 'assets' || !first) return [];
		const random = randomFrom(`${village.id}/asset/${key}`);
		const lease = leaseOn(village, key, seen);
		const contract = lease && contracts.get(lease.key);
		return [
			{
				key,
				name: `${subject.name}${first.units > 1 ? `${first.units}间` : ''}`,
				kind: '房屋建筑物',
				acquiredOn: `${random.int(...subject.built)}-11-28`,
				costFen: subject.yuan * 100 * first.units,
				quantity: first.units,
				use: contract === undefined ? 'idle' : 'let',
				location: random.pick(villagePlaces(village)),
				...(contract !== undefined && { contract }),
			} as const,
		];
	});
}

/** What new works have become. */
function listBuiltAssets({ village, books, seen }: RegisterSource): Held[] {
	return worksOf(village, books)
		.filter(({ isNew, acceptedOn, unregistered }) => isNew && acceptedOn <= seen && !unregistered)
		.map(({ key, name, kind, acceptedOn, finalFen, location }) => ({
			key,
			name: name.replace(/工程$/, '').replace(/安装$/, ''),
			kind: kindOfWorks[kind],
			acquiredOn: acceptedOn,
			costFen: finalFen,
			quantity: 1,
			use: 'own-use',
			location,
		}));
}

const kindOfWorks: Readonly<Record<Works['kind'], Held['kind']>> = {
	road: '道路桥梁',
	water: '农田水利设施',
	safety: '公共设施',
	place: '公共设施',
};

const worthRegisteringFen = 100_000;

/** Equipment that the books show bought. */
function listBoughtAssets({ books, until }: RegisterSource): Held[] {
	return books
		.flatMap(({ entries }) => entries)
		.filter(
			({ category, fen, date, summary }) =>
				category === '固定资产购建' &&
				fen >= worthRegisteringFen &&
				date <= until &&
				!/路灯|冲销|更正/.test(summary),
		)
		.map(({ summary, fen, date }) => ({
			name: summary
				.replace(/^购/, '')
				.replace(/[（(].*$/, '')
				.replace(/\d+[台套组]$/, ''),
			kind: /旋耕机|烘干/.test(summary) ? '机器设备' : '办公设备',
			acquiredOn: date,
			costFen: fen,
			quantity: Number(/(\d+)[台套组]/.exec(summary)?.[1] ?? 1),
			use: 'own-use',
			location: '村部',
		}));
}
