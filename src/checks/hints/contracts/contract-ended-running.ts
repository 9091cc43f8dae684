import { addDays, daysBetween } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { declareHintRule } from '../hint-rule.ts';
import { describeRow } from '../evidence/register-row.ts';

/** Works often outlast their contract, and their bond runs on: those are left out. */
export const contractEndedRunning = declareHintRule({
	id: 'contract-ended-running',
	severity: 'information',
	topic: 'contracts',
	limit({ profile: { eventDueDays: days = 0 } }) {
		return { source: { kind: days > 0 ? 'profile' : 'data' }, values: { days } };
	},
	*run(dataset, { profile, asOf }) {
		for (const { id, name, kind, status, to } of rowsOf(dataset, 'contracts')) {
			if (status !== 'running' || kind === 'works') continue;
			if (addDays(to, profile.eventDueDays ?? 0) >= asOf) continue;
			yield {
				...describeRow('contracts', { id, text: name, on: to }),
				values: { to, days: daysBetween(to, asOf) },
			};
		}
	},
});
