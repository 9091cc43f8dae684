import { error, warning } from '../finding-kind.ts';

/** The registers: decisions, projects, contracts and the others. */
export const registerKinds = {
	'steps-disordered': warning<{
		earlier: string;
		later: string;
		earlierDate: string;
		laterDate: string;
	}>(),
	'attendance-exceeds': error<{ heading: string; limit: string; most: number }>(),
	'ballots-exceed': error<{ cast: number; attended: number }>(),
	'votes-differ': error<{ cast: number; attended: number }>(),
	'status-undated': error<{ status: string; heading: string }>(),
	'status-behind': error<{ status: string; heading: string }>(),
	'problem-before-inspection': error<{ inspection: string; began: string }>(),
	'problem-other-source': warning<{ inspection: string; kind: string }>(),
	'amount-negative': error<{ heading: string }>(),
	'contract-receipts': warning<{ due: string }>(),
	'contract-subject': error<{ kind: string; is: 'asset' | 'resource' }>(),
	'asset-value': warning<{ cost: string }>(),
	'letting-uncontracted': warning<{ use: string }>(),
	'letting-other-use': warning<{ use: string; contract: string }>(),
	'debt-balance': error<{ amount: string }>(),
	'vouchers-handed-early': error<{ handedOn: string; period: string }>(),
	'list-missing': error(),
	'list-unlisted': warning(),
	'list-count': error<{ list: string; count: number }>(),
	'distribution-over': error<{ parts: string }>(),
	'distribution-repeated': error<{ firstLine: number }>(),
	'standard-of-county': error(),
	'standard-not-in-force': warning<{ name: string; from: string; to: string }>(),
	'standard-unit': warning<{ name: string; unit: string }>(),
	'standard-amount': warning<{
		name: string;
		rate: string;
		quantity: string;
		unit: string;
		expected: string;
	}>(),
	'fee-due': warning<{ rate: string; households: number; expected: string }>(),
	'bids-count': warning<{ listed: number }>(),
	'bids-winners': warning<{ winners: number }>(),
	'bids-no-winner': warning<{ listed: number }>(),
} as const;
