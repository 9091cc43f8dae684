import type { settingKinds } from '../../../domain/findings/kinds/settings.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const settings: FindingTextsOf<typeof settingKinds> = {
	'portal-setting': {
		title: 'Wrong setting in portal.yaml',
		message: ({ problem }) => problem.en,
		fix: 'Write it as data/README.md shows.',
	},
	'import-mapping': {
		title: 'Wrong entry in import-mapping.yaml',
		message: ({ problem }) => problem.en,
		fix: 'Write it as data/README.md shows, or delete the line and confirm the column once more.',
	},
};
