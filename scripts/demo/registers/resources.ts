import type { Resource, resources } from '../../../src/domain/tables/resources.ts';
import type { Cells } from '../csv-table.ts';
import { villagePlaces } from '../ledger/wording.ts';
import { leaseOn, tenthsOfMu } from '../plans/leases.ts';
import { lettings } from '../plans/lettings.ts';
import { randomFrom } from '../random.ts';
import type { Holdings } from './holdings.ts';
import type { RegisterSource } from './source.ts';

interface Plot {
	readonly key?: string;
	readonly name: string;
	readonly kind: Resource['kind'];
	/** Of a mu. */
	readonly tenths: number;
	readonly location: string;
	readonly use: Resource['use'];
	readonly contract?: string;
}

/** As a quantity counts: ten-thousandths. */
const tenthOfMu = 1_000;

/** @param contracts their ids by key */
export function makeResourceRegister(
	source: RegisterSource,
	contracts: ReadonlyMap<string, string>,
): Holdings<Cells<typeof resources>> {
	const ids = new Map<string, string>();
	const rows = [...listLetPlots(source, contracts), ...listOwnPlots(source)].map((plot, index) => {
		const id = `ZY-${String(index + 1).padStart(2, '0')}`;
		if (plot.key !== undefined) ids.set(plot.key, id);
		return {
			id,
			name: plot.name,
			kind: plot.kind,
			area: plot.tenths * tenthOfMu,
			location: plot.location,
			use: plot.use,
			contract: plot.contract,
		};
	});
	return { rows, ids };
}

function listLetPlots(source: RegisterSource, contracts: ReadonlyMap<string, string>): Plot[] {
	const { village, seen } = source;
	return lettings.flatMap((letting) => {
		const { subject, key } = letting;
		const tenths = tenthsOfMu(village, letting);
		if (subject?.table !== 'resources' || tenths === undefined) return [];
		const random = randomFrom(`${village.id}/plot/${key}/where`);
		const lease = leaseOn(village, key, seen);
		const contract = lease && contracts.get(lease.key);
		const inUse = subject.kind === 'farmland' ? 'transferred' : 'contracted';
		return [
			{
				key,
				name: subject.name,
				kind: subject.kind,
				tenths,
				location: random.sample(villagePlaces(village), 2).join('、'),
				use: contract === undefined ? 'idle' : inUse,
				...(contract !== undefined && { contract }),
			} as const,
		];
	});
}

function listOwnPlots({ village }: RegisterSource): Plot[] {
	const random = randomFrom(`${village.id}/plots`);
	const [place = '村内', place2 = '村内', place3 = '村内'] = random.sample(
		villagePlaces(village),
		3,
	);
	const has = (trait: (typeof village.traits)[number]) => village.traits.includes(trait);
	return [
		{
			name: '村部和卫生室用地',
			kind: 'building-land',
			tenths: random.int(28, 64),
			location: '村部',
			use: 'own-use',
		},
		{
			name: `${place}山塘`,
			kind: 'water',
			tenths: random.int(30, 140),
			location: place,
			use: 'own-use',
		},
		...(has('forest')
			? [
					{
						name: `${place2}集体山场`,
						kind: 'forest',
						tenths: village.households * 32,
						location: place2,
						use: 'own-use',
					} as const,
				]
			: []),
		...(has('paddy') && !has('landLease')
			? [
					{
						name: '集体机动地',
						kind: 'farmland',
						tenths: Math.round(village.farmlandMu * 0.3),
						location: place2,
						use: 'own-use',
					} as const,
				]
			: []),
		...(has('mountain') || random.chance(0.3)
			? [
					{
						name: `${place3}荒坡`,
						kind: 'wasteland',
						tenths: random.int(240, 860),
						location: place3,
						use: 'idle',
					} as const,
				]
			: []),
	];
}
