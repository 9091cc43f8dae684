import { error } from '../finding-kind.ts';

/** What git knows of the data, and the files no longer say. */
export const historyKinds = {
	'rule-changed-past': error<{ rule: string; before: string; after: string; on: string }>(),
	'village-removed': error<{ village: string }>(),
	'village-folder-removed': error<{ village: string }>(),
} as const;
