import { warning } from '../finding-kind.ts';

/** What only the history of the data can show. */
export const correctionKinds = {
	/** `where`: the reason belongs beside the row itself, or beside the registration of its period. */
	'correction-unexplained': warning<{ before: string; where: 'row' | 'registration' }>(),
} as const;
