import { workingDay, type Month } from '../calendar.ts';
import { lapseYear, hasLapse } from '../plans/lapses.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { Draft } from './drafts.ts';
import { organisationName, villagePlaces } from './wording.ts';

/** In summer a landslide on the road is cleared at once; the county pays at the end of the year. */
export function emergencyDrafts(village: DemoVillage, at: Month): Draft[] {
	if (at.year !== lapseYear || at.month !== 12 || !hasLapse(village, 'emergency')) return [];
	const random = randomFrom(`${village.id}/emergency`);
	const place = random.pick(villagePlaces(village));
	const fen = random.int(1_030, 1_180) * 10_000;
	const common = { key: 'emergency', entity: 'collective', fen, fund: '专项资金' } as const;
	return [
		{
			...common,
			date: workingDay(at, 4),
			direction: 'income',
			category: '上级专项补助',
			summary: `拨入${place}塌方路段抢险加固补助资金`,
			counterparty: { name: '青禾县财政局', type: '单位' },
			slip: '财政票据',
		},
		{
			...common,
			date: workingDay(at, 10),
			direction: 'expense',
			category: '维修费',
			summary: `${place}塌方路段抢险加固款`,
			counterparty: { name: organisationName('builder', village, random), type: '单位' },
			slip: '发票',
			note: '7月强降雨塌方，当时先行抢险',
		},
	];
}
