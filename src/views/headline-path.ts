import type { DisclosureHeadline } from '../summary/disclosure-headlines.ts';
import { disclosurePath, ledgerPath } from './paths.ts';

/** Where a disclosure is read: the ledger's page when it discloses a ledger, else its own. */
export function headlinePath(
	village: string,
	{ affair, id, ledger }: Pick<DisclosureHeadline, 'affair' | 'id' | 'ledger'>,
): string {
	return ledger === undefined ? disclosurePath(village, affair, id) : ledgerPath(village, ledger);
}
