import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { onWorkingDay } from '../calendar.ts';
import { maskedPerson } from '../names.ts';
import { randomFrom, type Random } from '../random.ts';
import type { DemoVillage } from '../village.ts';

/** An application for a house plot, as far as it has come. */
export interface PlannedHomestead {
	readonly applicant: string;
	readonly group: string;
	readonly appliedOn: IsoDate;
	readonly postedFrom?: IsoDate;
	readonly postedTo?: IsoDate;
	readonly opinion?: string;
	readonly sentOn?: IsoDate;
	readonly approvedOn?: IsoDate;
	/** In square metres. */
	readonly area?: number;
	readonly result: 'received' | 'posted' | 'sent' | 'approved' | 'refused';
}

/** The applications that the township approved on a day; the notice of the village lists the same. */
export function homesteadsApprovedOn(
	village: DemoVillage,
	approvedOn: IsoDate,
): (PlannedHomestead & { readonly area: number })[] {
	const random = randomFrom(`${village.id}/homesteads/${approvedOn}`);
	return Array.from({ length: random.int(2, village.households > 300 ? 5 : 3) }, (_, index) => {
		const sentOn = onWorkingDay(addDays(approvedOn, -random.int(18, 40)));
		const isUndated = random.chance(village.habit === 'gaps' ? 0.5 : 0);
		return {
			...posted(village, addDays(sentOn, -random.int(1, 6)), random),
			opinion: random.pick(['同意上报', '相邻户没有异议，同意上报', '符合一户一宅，同意上报']),
			...(!isUndated && { sentOn }),
			approvedOn,
			area: random.int(16, 24) * 5 + (village.habit === 'gaps' && index === 0 ? 45 : 0),
			result: 'approved' as const,
		};
	});
}

/** What has no result on the day the demo is seen, and what was refused. Some townships are slow with it. */
export function otherHomesteads(village: DemoVillage, seen: IsoDate): PlannedHomestead[] {
	const random = randomFrom(`${village.id}/homesteads/others`);
	const isSlow = village.habit === 'late' || village.habit === 'gaps';
	const postedTo = onWorkingDay(
		addDays(seen, isSlow ? -random.int(300, 400) : -random.int(15, 40)),
	);
	const sent: PlannedHomestead = {
		...posted(village, postedTo, random),
		opinion: '同意上报',
		sentOn: addDays(postedTo, random.int(1, 4)),
		result: 'sent',
	};
	const received: PlannedHomestead = {
		applicant: maskedPerson(random),
		group: random.pick(village.groups),
		appliedOn: onWorkingDay(addDays(seen, -random.int(3, 12))),
		result: 'received',
	};
	const refused: PlannedHomestead = {
		applicant: maskedPerson(random),
		group: random.pick(village.groups),
		appliedOn: onWorkingDay(addDays(seen, -random.int(420, 600))),
		opinion: random.pick(['选址占用耕地，不同意上报', '已有一处宅基地，不同意上报']),
		result: 'refused',
	};
	return [
		sent,
		...(random.chance(0.6) ? [received] : []),
		...(random.chance(0.5) ? [refused] : []),
	];
}

/** Applied for, and posted until a day: for ten days and more, but in a hurried village. */
function posted(village: DemoVillage, postedTo: IsoDate, random: Random) {
	const days = random.chance(village.habit === 'late' ? 0.4 : 0) ? 6 : random.int(10, 14);
	const postedFrom = addDays(postedTo, 1 - days);
	return {
		applicant: maskedPerson(random),
		group: random.pick(village.groups),
		appliedOn: onWorkingDay(addDays(postedFrom, -random.int(6, 30))),
		postedFrom,
		postedTo,
	};
}
