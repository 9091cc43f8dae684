import { expect, it } from 'vitest';
import { decisionOutOfOrder } from '../../../../src/checks/hints/decisions/decision-out-of-order.ts';
import type { Cells } from '../../../builders.ts';
import { aFullDecision } from '../../../register-rows.ts';
import { hintsIn, sayings } from '../hints-in.ts';

const decision = (cells: Cells) => ({ decisions: [aFullDecision(cells)] });

it('a decision whose steps follow one another, two of them on one day, gives no hint', () => {
	expect(hintsIn(decisionOutOfOrder, decision({ 两委商议: '2025-02-01' }))).toEqual([]);
});

it('a step before the one it follows is noted, over a step that was not taken', () => {
	const village = decision({ 两委商议: '', 党员大会审议: '2025-01-31' });
	expect(sayings(decisionOutOfOrder, village)).toEqual([
		'decisions:JY2025-01 “维修村级道路”的“党员大会审议”在2025年1月31日，早于“党组织提议”的2025年2月1日。',
	]);
});

it('all steps that come too early are counted, the first of them named', () => {
	const village = decision({ 党员大会审议: '2025-03-10' });
	expect(sayings(decisionOutOfOrder, village)).toEqual([
		'decisions:JY2025-01 “维修村级道路”的“村民（代表）会议”在2025年2月15日，早于“党员大会审议”的2025年3月10日；先后颠倒的共 2 步。',
	]);
	expect(hintsIn(decisionOutOfOrder, village)).toMatchObject([
		{ on: '2025-02-15', amountFen: 8_000_000 },
	]);
});
