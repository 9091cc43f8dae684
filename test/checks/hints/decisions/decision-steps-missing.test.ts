import { expect, it } from 'vitest';
import { decisionStepsMissing } from '../../../../src/checks/hints/decisions/decision-steps-missing.ts';
import { aDecision, type Cells } from '../../../builders.ts';
import { aFullDecision } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const decision = (cells: Cells) => ({ decisions: [aFullDecision(cells)] });

it.each([
	['has all its steps', {}],
	['has not come to its last steps', { 决议公开: '', 结果公开: '' }],
])('a decision that %s gives no hint', (_, cells) => {
	expect(hintsIn(decisionStepsMissing, decision(cells))).toEqual([]);
});

it('a decision without any date has passed over nothing', () => {
	expect(hintsIn(decisionStepsMissing, { decisions: [aDecision()] })).toEqual([]);
});

it('a decision that passed over steps names them', () => {
	const village = decision({ 两委商议: '', 党员大会审议: '', 结果公开: '' });
	expect(sayings(decisionStepsMissing, village)).toEqual([
		'decisions:JY2025-01 “维修村级道路”已经走到“决议公开”，没有填“两委商议”、“党员大会审议”的日期。',
	]);
	expect(hintsIn(decisionStepsMissing, village)).toMatchObject([
		{ on: '2025-02-15', amountFen: 8_000_000, rows: [{ text: '维修村级道路' }] },
	]);
});

it('a decision without an assembly belongs to the last step it has come to', () => {
	expect(hintsIn(decisionStepsMissing, decision({ '村民（代表）会议': '' }))).toMatchObject([
		{ on: '2025-06-20' },
	]);
});
