import type { IsoDate } from '../../domain/time/calendar-date.ts';
import {
	dateSteps,
	type DatedStep,
	type DecisionStepName,
} from '../../domain/registers/decision-steps.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { aroundRecord, type AroundRecord, type RecordContext } from '../around-record.ts';
import { attachmentLinks, type AttachmentLink } from '../disclosure-facts.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { moneyRows, spentSoFar, type MoneyRowSoFar } from '../money-rows.ts';
import { recordPath, registerRowPath } from '../paths.ts';
import type { VillageView } from '../village-view.ts';

/** How many were called, came and voted. What the register leaves empty is absent. */
export interface Turnout {
	readonly eligible: number | undefined;
	readonly attended: number | undefined;
	readonly inFavour: number | undefined;
	readonly against: number | undefined;
	readonly abstained: number | undefined;
}

export interface DecisionStep extends DatedStep {
	/** Of the two meetings that vote. */
	readonly turnout: Turnout | undefined;
}

/** A row of another register that rests on the one shown. */
export interface Following {
	readonly register: 'project' | 'contract' | 'fund' | 'debt' | 'distribution';
	readonly name: string;
	readonly path: string;
}

export interface DecisionPage extends Marked, AroundRecord {
	readonly decision: Decision;
	readonly steps: readonly DecisionStep[];
	readonly following: readonly Following[];
	/** The ledger rows that name it, by date, with what was spent up to each. */
	readonly rows: readonly (MoneyRowSoFar & Marked)[];
	readonly spentFen: number;
	readonly attachments: readonly AttachmentLink[];
}

/** A decision in the list of all. */
export interface DecisionLine extends Marked {
	readonly decision: Decision;
	/** Of the six. */
	readonly stepsTaken: number;
}

/** Every decision of a village, newest first. */
export function decisionList(dataset: VillageDataset, marks: HintMarks): DecisionLine[] {
	return rowsOf(dataset, 'decisions')
		.map((decision) => ({ decision, steps: stepsOf(decision) }))
		.sort((a, b) => compareText(newest(b.steps), newest(a.steps)))
		.map(({ decision, steps }) => ({
			decision,
			stepsTaken: steps.filter(({ state }) => state === 'taken').length,
			marks: marksOf(marks, rowSubject('decisions', decision.id)),
		}));
}

/** When it was decided, or else the last step it has come to. */
function newest(steps: readonly DecisionStep[]): IsoDate {
	const voted = steps.find(({ name }) => name === 'assembly')?.on;
	return voted ?? steps.findLast(({ on }) => on !== undefined)?.on ?? '';
}

/** Everything the page of one decision shows. */
export function decisionPage(
	village: VillageView,
	id: string,
	context: RecordContext,
): DecisionPage {
	const { dataset, marks } = village;
	const decision = indexVillage(dataset).find('decisions', id);
	if (!decision) throw new RangeError(`No decision ${id} in ${dataset.village.id}`);
	const rows = spentSoFar(moneyRows(dataset, 'decisions', id));
	return {
		decision,
		steps: stepsOf(decision),
		following: followingOf(dataset, id),
		rows: rows.map((row) => ({ ...row, marks: marksOf(marks, row.subject) })),
		spentFen: rows.at(-1)?.soFarFen ?? 0,
		attachments: attachmentLinks(decision.attachments, dataset),
		marks: marksOf(marks, rowSubject('decisions', id)),
		...aroundRecord(village, 'decisions', id, context),
	};
}

/** The six steps of a decision with what the register says of each. */
export function stepsOf(decision: Decision): DecisionStep[] {
	return dateSteps(decision).map((step) => ({ ...step, turnout: turnoutOf(decision, step.name) }));
}

function turnoutOf(decision: Decision, step: DecisionStepName): Turnout | undefined {
	if (step === 'partyMeeting') {
		const { partyEligible, partyAttended, partyInFavour } = decision;
		return known({
			eligible: partyEligible,
			attended: partyAttended,
			inFavour: partyInFavour,
			against: undefined,
			abstained: undefined,
		});
	}
	if (step !== 'assembly') return undefined;
	const { eligible, attended, inFavour, against, abstained } = decision;
	return known({ eligible, attended, inFavour, against, abstained });
}

function known(turnout: Turnout): Turnout | undefined {
	return Object.values(turnout).some((value) => value !== undefined) ? turnout : undefined;
}

function followingOf(dataset: VillageDataset, id: string): Following[] {
	const { id: village } = dataset.village;
	const resting = <R extends { readonly decision: string | undefined }>(rows: readonly R[]) =>
		rows.filter(({ decision }) => decision === id);
	return [
		...resting(rowsOf(dataset, 'projects')).map((row): Following => ({
			register: 'project',
			name: row.name,
			path: recordPath(village, 'projects', row.id),
		})),
		...resting(rowsOf(dataset, 'contracts')).map((row): Following => ({
			register: 'contract',
			name: row.name,
			path: recordPath(village, 'contracts', row.id),
		})),
		...resting(rowsOf(dataset, 'funds')).map((row): Following => ({
			register: 'fund',
			name: row.name,
			path: recordPath(village, 'funds', row.id),
		})),
		...resting(rowsOf(dataset, 'debts')).map((row): Following => ({
			register: 'debt',
			name: row.reason,
			path: registerRowPath(village, 'debts', row.id),
		})),
		...resting(rowsOf(dataset, 'distributions')).map((row): Following => ({
			register: 'distribution',
			name: String(row.year),
			path: registerRowPath(village, 'distributions', String(row.year)),
		})),
	];
}
