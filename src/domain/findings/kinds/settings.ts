import type { Bilingual } from '../../bilingual.ts';
import { error } from '../finding-kind.ts';

/** portal.yaml and import-mapping.yaml. */
export const settingKinds = {
	'portal-setting': error<{ problem: Bilingual }>(),
	'import-mapping': error<{ problem: Bilingual }>(),
} as const;
