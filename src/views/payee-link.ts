import { payeePath } from './paths.ts';

/** The page of a payee, where a row names one; see `domain/payee.ts`. */
export function payeeLink(payee: string | undefined): string | undefined {
	return payee === undefined ? undefined : payeePath(payee);
}
