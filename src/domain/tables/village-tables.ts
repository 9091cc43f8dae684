import { answers } from './answers.ts';
import { comments } from './comments.ts';
import { plainTables } from './plain-tables.ts';
import { supervision } from './supervision.ts';

const { inspections, rectifications, 'reported-figures': reportedFigures, ...first } = plainTables;

/**
 * The files of a village's folder, in the order in which the documentation lists them. A table that is added to
 * the plain ones is read, checked, documented and typed.
 */
export const villageTables = {
	...first,
	supervision,
	comments,
	inspections,
	rectifications,
	answers,
	'reported-figures': reportedFigures,
} as const;

export type VillageTableName = keyof typeof villageTables;
