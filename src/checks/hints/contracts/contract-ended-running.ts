import { addDays, daysBetween } from '../../../domain/time/calendar-date.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { date } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Works often outlast their contract, and their bond runs on: those are left out. */
export const contractEndedRunning = hintRule({
	id: 'contract-ended-running',
	severity: 'notice',
	topic: 'contracts',
	title: { zh: '合同到期仍在履行', en: 'Contract runs past its term' },
	rule: {
		zh: '合同到期后，续签、收回或者终止；工程合同不看。',
		en: 'A contract that is over is renewed or ended; contracts for works are left out.',
	},
	limit({ profile: { eventDueDays: days } }) {
		return days
			? {
					text: {
						zh: `到期后 ${days} 天内更新。`,
						en: `Brought up to date within ${days} days of its last day.`,
					},
					source: { kind: 'profile' },
				}
			: {
					text: { zh: '到期当天更新。', en: 'Brought up to date on its last day.' },
					source: { kind: 'data' },
				};
	},
	reasons: [
		{ zh: '已经续签或收回，状态没有更新。', en: 'It was renewed or ended; the status is behind.' },
		{ zh: '正在商议续签，暂由原来的一方使用。', en: 'A renewal is being negotiated.' },
		{
			zh: '地里有作物，等收获后交回。',
			en: 'The land is given back after the harvest.',
		},
	],
	answer: {
		zh: '更新合同状态；续签的另写一行新合同；还在使用的，说明怎样收费。',
		en: 'Bring the status up to date, add the new contract, or say what is paid meanwhile.',
	},
	message: {
		zh: ({ to, days }: { to: string; days: number }) =>
			`合同${date(to)}到期，已过 ${days} 天，状态还是履行中。`,
		en: ({ to, days }) => `Its last day was ${to}, ${days} days ago; it is marked as running.`,
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
