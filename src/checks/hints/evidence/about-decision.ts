import type { IsoDate } from '../../../domain/time/calendar-date.ts';
import { dateSteps, type DecisionStepName } from '../../../domain/registers/decision-steps.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import { decisions, type Decision } from '../../../domain/tables/decisions.ts';

/** A hint about a decision: subject, day, the money it is about, and itself as evidence. */
export function describeDecision(decision: Decision, asOf: IsoDate) {
	const { id, title, amount } = decision;
	const subject = rowSubject('decisions', id);
	const on = decidedOn(decision, asOf);
	const money = amount === undefined ? {} : { amountFen: amount };
	return { subject, on, ...money, rows: [{ subject, text: title, on, ...money }] };
}

/** When the assembly voted, or else the last step the decision has come to. */
function decidedOn(decision: Decision, asOf: IsoDate): IsoDate {
	return decision.assemblyOn ?? dateSteps(decision).findLast(({ on }) => on)?.on ?? asOf;
}

/** A step by the heading of its date. */
export function stepName(step: DecisionStepName): string {
	return decisions.columns[`${step}On`].heading;
}
