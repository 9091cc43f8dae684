import { finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { ledger } from '../domain/tables/ledger.ts';
import type { Check } from './check.ts';

/** A ledger row's date lies within the period its file is named after. */
export const ledgerDates: Check = {
	name: 'ledger-dates',
	*run(dataset) {
		for (const { period, rows } of dataset.files.ledger) {
			if (!period) continue;
			const { key, first, last } = period;
			for (const row of rows) {
				if (row.date >= first && row.date <= last) continue;
				yield finding('date-outside-period', cellPlace(ledger, row, 'date'), {
					period: key,
					first,
					last,
				});
			}
		}
	},
};
