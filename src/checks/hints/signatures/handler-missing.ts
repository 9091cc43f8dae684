import { fixedLimit, declareHintRule } from '../hint-rule.ts';
import { findUnsignedPayments } from './payment-signatures.ts';

export const handlerMissing = declareHintRule({
	id: 'handler-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	run: (dataset) => findUnsignedPayments(dataset, 'handler'),
});
