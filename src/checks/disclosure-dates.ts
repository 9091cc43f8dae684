import { finding } from '../domain/findings/findings.ts';
import type { PeriodKind } from '../domain/time/period.ts';
import { cellPlace } from '../domain/schema/table.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { disclosuresOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

const inOrder = [
	['reviewedOn', 'publishedOn'],
	['postedFrom', 'postedTo'],
] as const satisfies readonly (readonly [keyof Disclosure, keyof Disclosure])[];

/** What a financial plan may cover: it is published before its period ends, an account only afterwards. */
const planned: readonly PeriodKind[] = ['year', 'half'];

/** Review before publication, posting begins before it ends, and a period ends before it is accounted for. */
export const disclosureDates: Check = {
	name: 'disclosure-dates',
	*run(dataset) {
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			for (const [first, second] of inOrder) {
				const [earlierDate, laterDate] = [disclosure[first], disclosure[second]];
				if (!earlierDate || !laterDate || earlierDate <= laterDate) continue;
				yield finding('dates-disordered', cellPlace(table, disclosure, second), {
					earlier: table.columns[first].heading,
					later: table.columns[second].heading,
					earlierDate,
					laterDate,
				});
			}
			const { publishedOn, period } = disclosure;
			if (affair !== 'finance' || planned.includes(period.kind)) continue;
			if (publishedOn >= period.last) continue;
			yield finding('published-early', cellPlace(table, disclosure, 'publishedOn'), {
				period: period.key,
				last: period.last,
			});
		}
	},
};
