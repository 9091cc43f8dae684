import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { findUnsignedPayments } from './payment-signatures.ts';

export const approverMissing = declareHintRule({
	id: 'approver-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	run: (dataset) => findUnsignedPayments(dataset, 'approver'),
});
