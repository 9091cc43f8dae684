import { isErased } from '../rows/erased-texts.ts';
import { payeeId, readsAsPerson } from './payee-name.ts';
import type { Contract } from '../tables/contracts.ts';
import type { LedgerRow } from '../tables/ledger.ts';
import type { Project } from '../tables/projects.ts';

/**
 * Which organisation a row names as paid, contracted or chosen, by its id; `undefined` when it names none. It can
 * be told from the row alone, so whoever shows the row knows whether there is a page to lead to.
 */

/** Who was paid. Without 对方类型 nobody is taken for an organisation. */
export function identifyPaidPayee({
	expense,
	counterparty,
	counterpartyType,
}: Pick<LedgerRow, 'expense' | 'counterparty' | 'counterpartyType'>): string | undefined {
	const paid = expense !== undefined && counterpartyType === 'organisation';
	return paid ? organisationId(counterparty) : undefined;
}

/** The other party of a contract or a ledger row, whichever way its money goes. */
export function identifyCounterparty({
	counterparty,
	counterpartyType,
}: Pick<Contract | LedgerRow, 'counterparty' | 'counterpartyType'>): string | undefined {
	return counterpartyType === 'organisation' ? organisationId(counterparty) : undefined;
}

/** Who won a project. The register does not say whether it is an organisation; only its name can tell. */
export function identifyWinningPayee({ winner }: Pick<Project, 'winner'>): string | undefined {
	return organisationId(winner);
}

/** A county names few organisations in very many rows. */
const known = new Map<string, string | undefined>();

function organisationId(name: string | undefined): string | undefined {
	if (name === undefined) return undefined;
	if (!known.has(name))
		known.set(name, isErased(name) || readsAsPerson(name) ? undefined : payeeId(name));
	return known.get(name);
}
