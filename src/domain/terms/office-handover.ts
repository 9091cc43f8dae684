import type { Handover } from '../tables/handovers.ts';
import { daysBetween } from '../time/calendar-date.ts';
import type { OfficeChange } from './office-terms.ts';
import { readSingleOffices, type SingleOffice } from './single-offices.ts';

/** The offices that go with seals, books, property or files of the village. */
export const officesHandedOver: ReadonlySet<SingleOffice> = new Set([
	'party-secretary',
	'committee-head',
	'collective-chair',
]);

/** An election, an appointment and the first day in office are written down as the day of a change, one or the other. */
const mostDaysApart = 31;

/** Bodies as those who hand over: 上届村委会. */
const bodies: readonly (readonly [RegExp, SingleOffice])[] = [
	[/^(?:村委|村委会|村民委员会)$/, 'committee-head'],
	[/^村?(?:党组织|党支部|党总支|党委|支部|支委)$/, 'party-secretary'],
	[/^村?(?:股份)?(?:经济)?(?:合作社|联合社|集体经济组织|理事会)$/, 'collective-chair'],
];

/** The single offices that somebody leaves who hands something over as `原村委会主任`. */
export function officesLeft({ from }: Pick<Handover, 'from'>): SingleOffice[] {
	const role = from.replace(/\s/g, '').replace(/^(?:上一?届|上一?任|原任?|前任?|离任)的?/, '');
	const body = bodies.find(([form]) => form.test(role));
	if (body) return [body[1]];
	return readSingleOffices({ body: 'party', role }).map(({ office }) => office);
}

/** What was registered as handed over when an office changed hands. */
export function findHandovers(
	handovers: readonly Handover[],
	office: SingleOffice,
	{ on }: Pick<OfficeChange, 'on'>,
): Handover[] {
	return handovers.filter(
		(row) =>
			Math.abs(daysBetween(row.electedOn, on)) <= mostDaysApart &&
			officesLeft(row).includes(office),
	);
}
