import { addDays, daysBetween } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Works often outlast their contract, and their bond runs on: those are left out. */
export const contractEndedRunning = hintRule({
	id: 'contract-ended-running',
	severity: 'notice',
	topic: 'contracts',
	limit({ profile: { eventDueDays: days = 0 } }) {
		return { source: { kind: days > 0 ? 'profile' : 'data' }, values: { days } };
	},
	*run(dataset, { profile, asOf }) {
		for (const { id, name, kind, status, to } of rowsOf(dataset, 'contracts')) {
			if (status !== 'running' || kind === 'works') continue;
			if (addDays(to, profile.eventDueDays ?? 0) >= asOf) continue;
			yield {
				...aboutRow('contracts', { id, text: name, on: to }),
				values: { to, days: daysBetween(to, asOf) },
			};
		}
	},
});
