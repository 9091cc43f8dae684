import { finding, type Finding } from '../domain/findings/findings.ts';
import { cellPlace } from '../domain/schema/table.ts';
import { homesteads, type Homestead } from '../domain/tables/homesteads.ts';
import { projects, type Project } from '../domain/tables/projects.ts';
import { rectifications } from '../domain/tables/rectifications.ts';
import { rowsOf } from '../village/dataset.ts';
import type { Check } from './check.ts';

/** The steps of a project that have a date of their own, and the status it has once they are taken. */
const steps = [
	{ status: 'under-way', field: 'startedOn' },
	{ status: 'completed', field: 'completedOn' },
	{ status: 'accepted', field: 'acceptedOn' },
] as const satisfies readonly { status: Project['status']; field: keyof Project }[];

/** The stages of an application for a house plot, and the result that stands there once they are reached. */
const stages = [
	{ result: 'posted', field: 'postedFrom' },
	{ result: 'sent', field: 'sentOn' },
	{ result: 'approved', field: 'approvedOn' },
] as const satisfies readonly { result: Homestead['result']; field: keyof Homestead }[];

/** A status and the dates beside it say the same: what is done has its date, and what has its date is done. */
export const statusDates: Check = {
	name: 'status-dates',
	*run(dataset) {
		for (const row of rowsOf(dataset, 'rectifications')) {
			const { status, completedOn } = row;
			if ((status === 'completed') === (completedOn !== undefined)) continue;
			const values = {
				status: rectifications.columns.status.type.write(status),
				heading: rectifications.columns.completedOn.heading,
			};
			yield status === 'completed'
				? finding('status-undated', cellPlace(rectifications, row, 'completedOn'), values)
				: finding('status-behind', cellPlace(rectifications, row, 'status'), values);
		}
		for (const row of rowsOf(dataset, 'homesteads')) yield* homesteadResult(row);
		for (const project of rowsOf(dataset, 'projects')) yield* projectStatus(project);
	},
};

/** A project that was stopped may have been stopped at any step. */
function* projectStatus(project: Project): Generator<Finding> {
	if (project.status === 'stopped') return;
	const status = projects.columns.status.type.write(project.status);
	const reached = steps.findIndex((step) => step.status === project.status);
	for (const [index, { field }] of steps.entries()) {
		const { heading } = projects.columns[field];
		const dated = project[field] !== undefined;
		if (index === reached && !dated) {
			yield finding('status-undated', cellPlace(projects, project, field), { status, heading });
		}
		if (index > reached && dated) {
			yield finding('status-behind', cellPlace(projects, project, 'status'), { status, heading });
		}
	}
}

/** An application may be refused at any stage, but not when it was approved. */
function* homesteadResult(row: Homestead): Generator<Finding> {
	const status = homesteads.columns.result.type.write(row.result);
	const reached =
		row.result === 'refused'
			? stages.length - 2
			: stages.findIndex(({ result }) => result === row.result);
	for (const [index, { result, field }] of stages.entries()) {
		const { heading } = homesteads.columns[field];
		const dated = row[field] !== undefined;
		if (result === row.result && !dated) {
			yield finding('status-undated', cellPlace(homesteads, row, field), { status, heading });
		}
		if (index > reached && dated) {
			yield finding('status-behind', cellPlace(homesteads, row, 'result'), { status, heading });
		}
	}
}
