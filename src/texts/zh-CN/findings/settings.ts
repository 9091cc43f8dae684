import type { settingKinds } from '../../../domain/findings/kinds/settings.ts';
import type { FindingTextsOf } from '../../finding-texts.ts';

export const settings: FindingTextsOf<typeof settingKinds> = {
	'portal-setting': {
		title: 'portal.yaml 的设置不对',
		message: ({ problem }) => problem.zh,
		fix: '请按 data/README.md 里 portal.yaml 的写法改正。',
	},
	'import-mapping': {
		title: 'import-mapping.yaml 的写法不对',
		message: ({ problem }) => problem.zh,
		fix: '请按 data/README.md 里 import-mapping.yaml 的写法改正，或删去这一行，导入时再确认一次。',
	},
};
