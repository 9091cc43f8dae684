import { daysBetween } from '../../../domain/time/calendar-date.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Debt } from '../../../domain/tables/debts.ts';
import { rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { date, money } from '../../../texts/format.ts';
import { hintRule } from '../hint-rule.ts';
import { aboutRow } from '../evidence/register-row.ts';

export const debtOverdue = hintRule({
	id: 'debt-overdue',
	severity: 'attention',
	topic: 'debts',
	title: { zh: '债权债务到期未清', en: 'Claim or debt overdue' },
	rule: {
		zh: '约定了到期日的债权、债务，到期还清。',
		en: 'A claim or debt with a day to be paid by is paid by then.',
	},
	limit: () => ({
		text: { zh: '到期日当天还清。', en: 'Paid by the day agreed.' },
		source: { kind: 'data' },
	}),
	reasons: [
		{ zh: '双方同意延期，到期日没有更新。', en: 'A later day was agreed and not written here.' },
		{ zh: '已经还清，余额没有更新。', en: 'It was paid; the balance is behind.' },
		{
			zh: '质量问题没有整改完，质保金暂时不付。',
			en: 'Defects are not mended, so the bond is kept back.',
		},
		{ zh: '一时没有钱还。', en: 'There is no money for it at present.' },
	],
	answer: {
		zh: '已经还清的，更新余额；延期的，更新到期日；其他的，说明打算什么时候还。',
		en: 'Bring the balance or the day up to date, or say when it is to be paid.',
	},
	message: {
		zh: ({ side, dueOn, days, outstandingFen }: Overdue) =>
			`${date(dueOn)}到期，已过 ${days} 天，${side === 'claim' ? '还有' : '村里还欠'} ${money(outstandingFen)} 元${side === 'claim' ? '没有收回' : ''}。`,
		en: ({ side, dueOn, days, outstandingFen }) =>
			`Due on ${dueOn}, ${days} days ago; ${money(outstandingFen)} yuan are still owed ${side === 'claim' ? 'to' : 'by'} the village.`,
	},
	*run(dataset, { asOf }) {
		for (const debt of rowsOf(dataset, 'debts')) {
			const { id, reason, side, dueOn, outstanding } = debt;
			if (dueOn === undefined || dueOn >= asOf || outstanding <= 0) continue;
			if (side === 'claim' && isArrears(debt, dataset)) continue;
			yield {
				...aboutRow('debts', { id, text: reason, on: dueOn, amountFen: outstanding }),
				values: { side, dueOn, days: daysBetween(dueOn, asOf), outstandingFen: outstanding },
			};
		}
	},
});

/** Is it what a contract shows as not received? Then the hint about the contract says it. */
function isArrears({ counterparty, outstanding }: Debt, dataset: VillageDataset): boolean {
	return rowsOf(dataset, 'contracts').some(
		(contract) =>
			contract.counterparty === counterparty &&
			contract.due !== undefined &&
			contract.received !== undefined &&
			contract.due - contract.received === outstanding,
	);
}

interface Overdue extends HintValues {
	readonly side: Debt['side'];
	readonly dueOn: string;
	readonly days: number;
	readonly outstandingFen: number;
}
