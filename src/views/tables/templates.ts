import type { Table } from '../../domain/schema/table.ts';
import type { Texts } from '../../texts/index.ts';
import { linked, type ShownColumn } from '../data-table.ts';
import { templatePath } from '../paths.ts';

/** The workbooks that offices fill in. */
export function templateColumns({ guides: t }: Texts): ShownColumn<Table>[] {
	return [
		{
			heading: t.template,
			rowHeading: true,
			cell: ({ name, title }) => ({
				...linked(title.zh, templatePath(name)),
				download: t.templateFile(title.zh),
			}),
		},
		{ heading: t.templateFor, unlabelled: true, cell: ({ doc }) => doc.zh },
	];
}
