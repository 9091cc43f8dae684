import { isCompetitive } from './awarding.ts';
import { hintRule } from '../hint-rule.ts';
import { projectsByDay } from '../evidence/projects-by-day.ts';
import { aboutRow } from '../evidence/register-row.ts';

/** Without a winner the bids may yet be asked for again. */
export const singleBidder = hintRule({
	id: 'single-bidder',
	severity: 'attention',
	topic: 'projects',
	title: { zh: '只有一家参加', en: 'A single bidder' },
	rule: {
		zh: '招标、竞争性磋商或者询价的项目，参加的单位不止一家。',
		en: 'More than one organisation bids for a project that is tendered or priced by inquiry.',
	},
	limit: () => ({
		text: { zh: '参加的单位至少 2 家。', en: 'At least two take part.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '工程小、地点偏，只有一家愿意做。', en: 'The works are small or remote.' },
		{
			zh: '第一次没有招成，重新招标后仍只有一家。',
			en: 'A first tender failed and the second found one bidder.',
		},
		{ zh: '登记时只数了中标的一家。', en: 'The winner alone was counted.' },
	],
	answer: {
		zh: '数目填错的，改正“投标单位数”；确实只有一家的，说明公告和评审的经过。',
		en: 'Correct the number where it is wrong; otherwise say how it was announced and assessed.',
	},
	message: {
		zh: ({ winner }: { winner: string }) => `参加的单位 1 家，由${winner}中标。`,
		en: ({ winner }) => `One bidder took part; ${winner} won.`,
	},
	*run(dataset, { asOf }) {
		for (const { project, on } of projectsByDay(dataset, asOf)) {
			const { id, name, bidders, winner, award } = project;
			if (bidders !== 1 || winner === undefined || !isCompetitive(project)) continue;
			yield {
				...aboutRow('projects', { id, text: name, on, amountFen: award }),
				values: { winner },
			};
		}
	},
});
