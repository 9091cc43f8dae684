import type { Bilingual } from '../domain/bilingual.ts';
import { finding } from '../domain/findings/findings.ts';
import { periodicKind } from '../domain/obligations/obligation-periods.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { villageTables } from '../domain/tables/village-tables.ts';
import type { PeriodKind } from '../domain/time/period.ts';
import { disclosuresOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/**
 * How often an item is disclosed, and the periods by which it may be: its own, and shorter ones that make it up. A year
 * of something is not told by a month of it: a yearly item is disclosed for a year.
 */
const rhythms = {
	month: {
		allowed: ['month'],
		often: { zh: '每月', en: 'every month' },
		form: { zh: '月份', en: 'a month' },
		end: '-10',
	},
	quarter: {
		allowed: ['quarter', 'month'],
		often: { zh: '每季度', en: 'every quarter' },
		form: { zh: '季度或者其中的月份', en: 'a quarter, or a month of it' },
		end: '-Q4',
	},
	half: {
		allowed: ['half', 'quarter', 'month'],
		often: { zh: '每半年', en: 'every half year' },
		form: { zh: '半年或者其中的季度、月份', en: 'a half year, or a quarter or month of it' },
		end: '-H2',
	},
	year: {
		allowed: ['year'],
		often: { zh: '每年', en: 'every year' },
		form: { zh: '年份', en: 'a year' },
		end: '',
	},
} as const satisfies Readonly<Record<string, Rhythm>>;

interface Rhythm {
	readonly allowed: readonly PeriodKind[];
	readonly often: Bilingual;
	readonly form: Bilingual;
	/** Of an example, behind the year. */
	readonly end: string;
}

/**
 * A disclosure is for as long a time as its item is disclosed for. What follows the books is disclosed as a village
 * closes them, whatever the register of villages says of that.
 */
export const disclosurePeriod: Check = {
	name: 'disclosure-period',
	*run(dataset, { catalogue }) {
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (item?.affair !== affair) continue;
			const kind = periodicKind(item, dataset.village);
			if (!kind) continue;
			const followsBooks = item.table !== undefined && villageTables[item.table].followsBooks;
			const { allowed, often, form, end }: Rhythm =
				rhythms[kind === 'month' && followsBooks ? 'quarter' : kind];
			const { period } = disclosure;
			if (allowed.includes(period.kind)) continue;
			const values = { item: item.item, often, form, example: `${period.year}${end}` };
			yield finding('period-frequency', cellPlace(table, disclosure, 'period'), values);
		}
	},
};
