import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { findUnsignedPayments } from './payment-signatures.ts';

export const witnessMissing = declareHintRule({
	id: 'witness-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	run: (dataset) => findUnsignedPayments(dataset, 'witness'),
});
