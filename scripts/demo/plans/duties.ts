import { addDays, isoDate, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { workingDay } from '../calendar.ts';
import { holderOn, type DemoOfficial, type Seat } from '../officials.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** What somebody answers for in a year. */
export interface PlannedDuty {
	readonly role: string;
	readonly name: string;
	readonly duty: string;
	readonly signedOn: IsoDate;
	readonly dueOn: IsoDate;
	/** On which it was done; absent where it never was. */
	readonly doneOn?: IsoDate;
}

const dutiesOf = {
	secretary: [
		'党务公开、财务公开按目录逐项核对，按时公开',
		'壮大集体经济，盘活闲置资产',
		'产业发展和乡村建设项目的协调推进',
	],
	head: [
		'工程项目和合同台账清理，缺漏的补齐',
		'集体资产、资源盘点并与台账核对',
		'村级道路和水利设施检修',
	],
	women: ['人居环境整治和公益岗位管理', '养老助残和妇女儿童关爱走访', '移风易俗宣传和卫生保洁检查'],
} as const satisfies Partial<Record<Seat, readonly string[]>>;

const roles = { secretary: '村党组织书记', head: '村委会主任', women: '妇联主席' } as const;

const chanceUndone = { punctual: 0, usual: 0.06, late: 0.3, gaps: 0.35 } as const;

/** What the officials of a village signed for at the beginning of a year. */
export function dutiesOfYear(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	year: number,
): PlannedDuty[] {
	const signed = randomFrom(`${village.id}/duties/${year}`);
	const signedOn = workingDay({ year, month: 2 }, signed.int(6, 26));
	return (['secretary', 'head', 'women'] as const).map((seat) => {
		const random = randomFrom(`${village.id}/duties/${year}/${seat}`);
		const dueOn = isoDate(year, random.pick([9, 10, 12]), 30);
		const done = addDays(dueOn, -random.int(2, 50));
		return {
			role: roles[seat],
			name: holderOn(officials, seat, signedOn),
			duty: random.pick(dutiesOf[seat]),
			signedOn,
			dueOn,
			...(!random.chance(chanceUndone[village.habit]) && { doneOn: done }),
		};
	});
}

/** The votes on an official after the report of a year. */
export interface PlannedAppraisal {
	readonly role: string;
	readonly name: string;
	readonly eligible: number;
	readonly attended: number;
	readonly excellent: number;
	readonly competent: number;
	readonly fair: number;
	readonly unfit: number;
}

/** Whoever is both secretary and head reports once. */
export function appraisalsOfYear(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	year: number,
): PlannedAppraisal[] {
	const day = isoDate(year, 12, 31);
	const [secretary, head] = [
		holderOn(officials, 'secretary', day),
		holderOn(officials, 'head', day),
	];
	const meeting = randomFrom(`${village.id}/appraisal/${year}`);
	const eligible = village.partyMembers + village.representatives;
	const attended = Math.round(eligible * (0.82 + meeting.next() * 0.12));
	const people =
		secretary === head
			? [{ role: '村党组织书记、村委会主任', name: secretary }]
			: [
					{ role: '村党组织书记', name: secretary },
					{ role: '村委会主任', name: head },
				];
	return people.map(({ role, name }) => {
		const random = randomFrom(`${village.id}/appraisal/${year}/${role}`);
		const votes = attended - random.int(0, 2);
		const unfit = random.int(0, village.habit === 'late' || village.habit === 'gaps' ? 5 : 1);
		const fair = random.int(0, 3);
		const excellent = Math.round((votes - unfit - fair) * (0.55 + random.next() * 0.3));
		return {
			...{ role, name, eligible, attended, excellent, fair, unfit },
			competent: votes - excellent - fair - unfit,
		};
	});
}
