import type { Bilingual, Language } from '../../../domain/bilingual.ts';
import { isBody, signedNames } from '../evidence/signed-names.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutPayment } from '../evidence/ledger-entries.ts';
import { villageIndex } from '../../../village/index/village-index.ts';

const roles = {
	handler: { zh: '经手人', en: 'handler' },
	witness: { zh: '证明人', en: 'witness' },
	approver: { zh: '审批人', en: 'approver' },
	reviewer: { zh: '监委会审核人', en: 'reviewer' },
} as const satisfies Record<string, Bilingual>;

type Role = keyof typeof roles;
const roleIds = Object.keys(roles) as Role[];

interface Values extends Record<string, string> {
	readonly summary: string;
	readonly name: string;
	/** Ids of the roles, separated by blanks. */
	readonly roles: string;
}

export const samePersonTwoRoles = hintRule<Values>({
	id: 'same-person-two-roles',
	severity: 'attention',
	topic: 'signatures',
	title: { zh: '一人签了两栏', en: 'One person in two roles' },
	rule: {
		zh: '同一笔支出的经手人、证明人、审批人和监委会审核人，不由同一人担任。',
		en: 'Handler, witness, approver and reviewer of a payment are different persons.',
	},
	limit: () => ({
		text: { zh: '四个签字人各是一人。', en: 'Four roles, four persons.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '村干部人数少，当时在岗的人手不够。',
			en: 'The village has few officials and not enough were there.',
		},
		{
			zh: '审批人临时代办，没有换人审批。',
			en: 'The approver stepped in to do the errand.',
		},
		{ zh: '录入时填错了人，凭证上不是同一人。', en: 'The voucher bears another name.' },
	],
	answer: {
		zh: '填错的，改正；确是同一人的，说明原因，以后由不同的人签。',
		en: 'Correct a wrong name; otherwise say why, and let different persons sign from now on.',
	},
	message: {
		zh: ({ summary, name, roles: ids }) =>
			`“${summary}”的${rolesIn(ids, 'zh').join('、')}都是${name}。`,
		en: ({ summary, name, roles: ids }) =>
			`“${summary}” names ${name} as ${rolesIn(ids, 'en').join(' and ')}.`,
	},
	*run(dataset) {
		for (const payment of villageIndex(dataset).payments) {
			const repeated = inSeveralRoles(payment.row);
			if (repeated) {
				const { summary } = payment.row;
				yield { ...aboutPayment(payment), values: { summary, ...repeated } };
			}
		}
	},
});

/** The first person who stands in more than one role, and the roles. */
function inSeveralRoles(row: LedgerRow): Pick<Values, 'name' | 'roles'> | undefined {
	const signed = roleIds.map((role) => signedNames(row[role]));
	const all = signed.flat();
	const name = all.find((each, index) => all.indexOf(each) < index && !isBody(each));
	if (name === undefined) return undefined;
	const held = roleIds.filter((_, index) => signed[index]?.includes(name));
	return { name, roles: held.join(' ') };
}

function rolesIn(ids: string, language: Language): string[] {
	return ids.split(' ').map((id) => roles[id as Role][language]);
}
