import { affairTable } from '../domain/obligations/affair.ts';
import type { CommitDays } from '../domain/obligations/commit-days.ts';
import { nameRegistered } from '../domain/obligations/first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { writeIssue } from '../domain/rows/row-ref.ts';
import type { VillageDataset } from './dataset.ts';
import { heldPeriodsOf } from './held-periods.ts';

/**
 * When what a village disclosed was first committed; `undefined` where no history is told. A registration is known by
 * its number and by what it registers, and the earlier day counts: neither a new number nor a day put right makes it new.
 */
export function commitDaysOf(
	dataset: VillageDataset,
	{ catalogue }: Pick<CountyRegister, 'catalogue'>,
): CommitDays | undefined {
	const { firstCommits } = dataset;
	if (!firstCommits) return undefined;
	const proved = (day: IsoDate | undefined) => (day === '' ? undefined : day);
	return {
		ofRegistration({ id, obligation, period }) {
			const affair = catalogue.get(obligation)?.affair;
			const byNumber = affair && firstCommits[writeIssue({ table: affairTable[affair], key: id })];
			const byContent = firstCommits[nameRegistered(obligation, period.key)];
			if (!byNumber || !byContent) return undefined;
			return byNumber < byContent ? byNumber : byContent;
		},
		ofTables: (item, period, disclosures) =>
			proved(heldPeriodsOf(dataset).heldSince(item, period, disclosures)),
		ofEvent: ({ table }, { id }) =>
			table === undefined ? undefined : proved(firstCommits[writeIssue({ table, key: id })]),
	};
}
