import { text } from './cell-type.ts';
import { optional } from './table.ts';

/** Why a published row says something else now: the log of corrections shows it beside what was changed. */
export const correctionNote = optional('更正说明', text(), {
	doc: {
		zh: '公开后改过的，写明改了什么、为什么。',
		en: 'What was corrected after publication, and why.',
	},
	aliases: ['更正原因'],
});
