import type { correctionKinds } from '../../../domain/findings/kinds/corrections.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const corrections: FindingTextsOf<typeof correctionKinds> = {
	'correction-unexplained': {
		title: 'A published figure was changed without a reason',
		message: ({ cell, before }) =>
			before === ''
				? `${cell} was filled in after publication, and nothing says why.`
				: `It was published as ${before}, and is ${cell === '' ? 'empty' : cell} now; nothing says why.`,
		fix: ({ where }) =>
			where === 'row'
				? 'Say in 更正说明 of this row what was changed and why, or change it back.'
				: 'Say in 更正说明 of the registration of the period (in finance.csv, for example) what was changed and why, or change it back.',
	},
};
