import { finding } from '../domain/findings/findings.ts';
import { periodsOverlap } from '../domain/time/period.ts';
import type { Check } from './check.ts';

/** No day belongs to two ledgers: a quarter beside one of its months would count money twice. */
export const ledgerOverlap: Check = {
	name: 'ledger-overlap',
	*run({ files }) {
		for (const [index, later] of files.ledger.entries()) {
			const other = files.ledger
				.slice(0, index)
				.find(({ period }) => period && later.period && periodsOverlap(period, later.period));
			if (other) yield finding('ledger-overlap', { file: later.file }, { other: other.file });
		}
	},
};
