import { isBody, readSignedNames } from '../evidence/signed-names.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { indexVillage } from '../../../village/index/village-index.ts';

const roles = ['handler', 'witness', 'approver', 'reviewer'] as const;

interface Values extends Record<string, string> {
	readonly summary: string;
	readonly name: string;
	/** Ids of the roles, separated by blanks. */
	readonly roles: string;
}

export const samePersonTwoRoles = declareHintRule({
	id: 'same-person-two-roles',
	severity: 'attention',
	topic: 'signatures',
	limit: fixedLimit('data'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const payment of indexVillage(dataset).payments) {
			const repeated = inSeveralRoles(payment.row);
			if (repeated) {
				const { summary } = payment.row;
				yield { ...describePayment(payment), values: { summary, ...repeated } };
			}
		}
	},
});

/** The first person who stands in more than one role, and the roles. */
function inSeveralRoles(row: LedgerRow): Pick<Values, 'name' | 'roles'> | undefined {
	const signed = roles.map((role) => readSignedNames(row[role]));
	const all = signed.flat();
	const name = all.find((each, index) => all.indexOf(each) < index && !isBody(each));
	if (name === undefined) return undefined;
	const held = roles.filter((_, index) => signed[index]?.includes(name));
	return { name, roles: held.join(' ') };
}
