import type { Category } from '../../domain/money/categories.ts';
import type { Texts } from '../../texts/index.ts';
import type { ShownColumn } from '../data-table.ts';

/** What the categories of income and expense mean. */
export function categoryColumns({ categoryPage: t }: Texts): ShownColumn<Category>[] {
	return [
		{ heading: t.name, rowHeading: true, cell: ({ name }) => name },
		{ heading: t.meaning, unlabelled: true, cell: ({ explanation }) => explanation.zh },
	];
}
