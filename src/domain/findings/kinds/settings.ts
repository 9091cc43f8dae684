import type { Bilingual } from '../../bilingual.ts';
import { error } from '../finding-kind.ts';

/** portal.yaml. */
export const settingKinds = {
	'portal-setting': error<{ problem: Bilingual }>(),
} as const;
