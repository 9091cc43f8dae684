import { generatedTownshipName, generatedVillageName } from './names.ts';
import { drawLapses } from './plans/lapses.ts';
import { randomFrom } from './random.ts';
import type { DemoVillage, Trait } from './village.ts';
import { numberedGroups, usual, writtenVillages } from './written-villages.ts';

const traitSets: readonly (readonly Trait[])[] = [
	['paddy'],
	['paddy', 'landLease'],
	['orchard'],
	['forest', 'mountain'],
	['market', 'shops'],
	['solar'],
	['reservoir', 'paddy'],
	['tourism', 'orchard'],
];

const villagesPerTownship = 25;
/** Township ids go from 990105 to 990199, village numbers within one from 200 to 299. */
const townshipsAtMost = 95;
const villagesPerTownshipAtMost = 100;

export const villagesAtMost = writtenVillages.length + townshipsAtMost * villagesPerTownshipAtMost;

/**
 * The villages of a county of `count`: the written ones first, then generated ones, about 25 a township.
 * @throws RangeError for more than `villagesAtMost`
 */
export function demoVillages(count: number): DemoVillage[] {
	if (count > villagesAtMost) throw new RangeError(`At most ${villagesAtMost} villages.`);
	const generated = Math.max(0, count - writtenVillages.length);
	const perTownship = Math.max(villagesPerTownship, Math.ceil(generated / townshipsAtMost));
	return [
		...writtenVillages.slice(0, count),
		...Array.from({ length: generated }, (_, number) => generatedVillage(number, perTownship)),
	];
}

function generatedVillage(number: number, perTownship: number): DemoVillage {
	const townshipNumber = Math.floor(number / perTownship);
	const townshipId = `9901${String(townshipNumber + 5).padStart(2, '0')}`;
	const id = `${townshipId}001${200 + (number % perTownship)}`;
	const random = randomFrom(`${id}/register`);
	const households = random.int(90, 720);
	const population = Math.round((households * random.int(310, 365)) / 100);
	const habit = random.pick(['punctual', 'usual', 'usual', 'usual', 'late', 'gaps'] as const);
	return {
		...usual,
		id,
		name: generatedVillageName(number),
		township: {
			id: townshipId,
			name: generatedTownshipName(townshipNumber),
			about: '为测算规模而生成的乡镇。',
		},
		households,
		population,
		partyMembers: Math.round(population / random.int(26, 36)),
		representatives: Math.max(12, Math.round(households / random.int(9, 12))),
		farmlandMu: Math.round((population * random.int(100, 220)) / 100),
		traits: random.pick(traitSets),
		habit,
		lapses: drawLapses(habit, randomFrom(`${id}/lapses`)),
		oneLeader: random.chance(0.7),
		groups: numberedGroups(random.int(3, 9)),
	};
}
