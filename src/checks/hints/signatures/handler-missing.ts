import { fixedLimit, hintRule } from '../hint-rule.ts';
import { unsignedPayments } from './payment-signatures.ts';

export const handlerMissing = hintRule({
	id: 'handler-missing',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	run: (dataset) => unsignedPayments(dataset, 'handler'),
});
