import type { Bilingual } from '../../bilingual.ts';
import { error, warning } from '../finding-kind.ts';

/** Where somebody writes down that he has looked at an attachment, what, and the command that does it. */
type Look = Readonly<Record<'table' | 'headings' | 'line' | 'command', string>>;

/** The files of the data folder: which there are, and whether they can be opened. */
export const treeKinds = {
	'file-unknown': error<{ nearest: string }>(),
	'file-not-plain': error(),
	'file-missing': error(),
	'file-too-large': error<{ megabytes: number; limit: number }>(),
	'limit-exceeded': error<{ what: Bilingual; found: number; limit: number }>(),
	'more-errors': error<{ count: number }>(),
	'more-warnings': warning<{ count: number }>(),
	'village-unregistered': error(),
	'village-unreadable': error<{ reason: string }>(),
	'village-change-incomplete': error<{ heading: string }>(),
	'village-change-early': error<{ since: string }>(),
	'village-merged-in-circle': error(),
	'attachment-name': error<{ extensions: string }>(),
	'attachment-damaged': error<{ expected: string }>(),
	'attachment-missing': error<{ name: string }>(),
	'attachment-unlisted': error(),
	'attachment-unsearchable': error(),
	'attachment-active': error<{ what: Bilingual }>(),
	'attachment-formula': error(),
	'attachment-reduced': warning(),
	'attachment-unseen': error<Look>(),
	'attachment-changed': error<Look>(),
	'looked-at-gone': warning(),
	'erased-in-file': warning(),
	'names-alike': error<{ name: string }>(),
	'photo-location': warning(),
} as const;
