import type { correctionKinds } from '../../../domain/findings/kinds/corrections.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const corrections: FindingTextsOf<typeof correctionKinds> = {
	'correction-unexplained': {
		title: '改了公开的数，没有写原因',
		message: ({ cell, before }) =>
			before === ''
				? `公开后补填了 ${cell}，没有写原因。`
				: `公开时是 ${before}，现在是 ${cell === '' ? '空的' : cell}，没有写原因。`,
		fix: ({ where }) =>
			where === 'row'
				? '请在这一行的“更正说明”写明改了什么、为什么；改错了的，改回来。'
				: '请在公开登记（例如 finance.csv）里这一期的“更正说明”写明改了什么、为什么；改错了的，改回来。',
	},
};
