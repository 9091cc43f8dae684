import type { HintLimit } from './hint-rule.ts';

/** Signatures are columns of the ledger that a complete row fills in. */
export function signatureLimit(): HintLimit {
	return {
		text: { zh: '一笔支出一个签字人，不能空着。', en: 'One name for each payment.' },
		source: { kind: 'data' },
	};
}
