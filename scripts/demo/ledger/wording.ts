import { quarterNumerals, quarterOf, type Month } from '../calendar.ts';
import { maskedPerson, placeNames } from '../names.ts';
import { organisations, type OrganisationKind } from '../organisations.ts';
import { hasLapse } from '../plans/lapses.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import type { Payee } from './template.ts';

const topicsByMonth: readonly (readonly string[])[] = [
	['春节值班', '移风易俗', '低保年度复核'],
	['森林防火', '春耕备耕', '返乡人员登记'],
	['春耕备耕', '耕地地力补贴', '反诈宣传'],
	['清明防火', '动物春防', '土地流转'],
	['防汛', '惠农补贴', '人居环境整治'],
	['防汛', '安全生产月', '夏收'],
	['防汛', '防溺水', '农房安全'],
	['征兵', '防溺水', '土地流转'],
	['秸秆禁烧', '秋收', '人居环境整治'],
	['森林防火', '高龄津贴', '秸秆禁烧'],
	['医保征缴', '森林防火', '冬修水利'],
	['医保征缴', '年终三资清查', '用火用电安全'],
];

/** Fills {m}, {q}, {group}, {place} … of a ledger summary. */
export function fillSummary(
	text: string,
	at: Month,
	village: DemoVillage,
	random: Random,
	known: Readonly<Record<string, string | undefined>>,
): string {
	const places = villagePlaces(village);
	const [place, place2] = random.sample(places, 2);
	const words: Record<string, string | undefined> = {
		m: String(at.month),
		last: String(at.month === 1 ? 12 : at.month - 1),
		y: String(at.year),
		y0: String(at.year - 1),
		q: `${quarterNumerals[quarterOf(at.month) - 1] ?? ''}季度`,
		half: at.month <= 6 ? '上半年' : '下半年',
		group: random.pick(village.groups),
		topic: random.pick(topicsByMonth[at.month - 1] ?? ['日常']),
		place,
		place2,
		...known,
	};
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const word = words[name];
		if (word === undefined) throw new RangeError(`Nothing to put for {${name}} in “${text}”.`);
		return word;
	});
}

const placesOfVillages = new WeakMap<DemoVillage, string[]>();

/** The place names of a village: always the same ones. */
export function villagePlaces(village: DemoVillage): string[] {
	const known = placesOfVillages.get(village);
	if (known) return known;
	const places = placeNames(randomFrom(`${village.id}/places`), 9);
	placesOfVillages.set(village, places);
	return places;
}

export interface Counterparty {
	readonly name?: string;
	readonly type?: '单位' | '个人';
}

/** @param people how many stand on the wage sheet */
export function counterpartyOf(
	payee: Payee,
	village: DemoVillage,
	random: Random,
	people: number | undefined,
): Counterparty {
	switch (payee) {
		case 'none':
			return {};
		case 'cadres':
			return { name: '村干部（见工资表）' };
		case 'leaders':
			return { name: '村民小组长（见工资表）' };
		case 'person':
			return { name: maskedPerson(random), type: '个人' };
		case 'persons':
			return {
				name: `${maskedPerson(random)}${people === undefined ? '等多户' : people > 1 ? `等${people}人` : ''}`,
				type: '个人',
			};
		default:
			return { name: organisationName(payee, village, random), type: '单位' };
	}
}

/** Their names are not fixed by a contract. */
const inFull: readonly OrganisationKind[] = ['farmSupply', 'clinic', 'design'];

/** A village keeps to two of the firms of a kind, so that names come back. */
export function organisationName(
	kind: OrganisationKind,
	village: DemoVillage,
	random: Random,
): string {
	const usual = randomFrom(`${village.id}/${kind}`).sample<string>(organisations[kind], 2);
	const nearest = kind === 'builder' ? village.township.builder : undefined;
	const pool = nearest === undefined ? usual : [...usual, ...Array<string>(6).fill(nearest)];
	const name = random.pick(pool).replace('{township}', village.township.name);
	return inFull.includes(kind) && hasLapse(village, 'names-in-full')
		? name.replace(/有限公司$/, '有限责任公司')
		: name;
}
