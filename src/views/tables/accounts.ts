import { entityName } from '../../domain/money/entity.ts';
import type { Balance } from '../../domain/tables/balances.ts';
import type { Texts } from '../../texts/index.ts';
import { note, tag, type ShownColumn } from '../data-table.ts';
import type { EntityFlow } from '../pages/ledger.ts';

/** What each entity had, took in, spent and has left in a period. */
export function entityColumns({
	ledger: t,
	loans,
	format,
	site,
}: Texts): ShownColumn<EntityFlow>[] {
	const amount = (fen: number | undefined) => (fen === undefined ? site.none : format.money(fen));
	const flow = ({ silent }: EntityFlow, fen: number) => amount(silent ? undefined : fen);
	return [
		{
			heading: t.entity,
			rowHeading: true,
			cell: ({ name, silent }) => [name, silent ? tag(t.silentEntity, 'missing') : undefined],
		},
		{ heading: t.opening, amount: true, cell: ({ openingFen }) => amount(openingFen) },
		{
			heading: t.income,
			amount: true,
			cell: (row) => [
				flow(row, row.incomeFen),
				row.loans.inFen === 0 ? undefined : note(loans.cameIn(row.loans.inFen)),
			],
		},
		{
			heading: t.expense,
			amount: true,
			cell: (row) => [
				flow(row, row.expenseFen),
				row.loans.outFen === 0 ? undefined : note(loans.wentOut(row.loans.outFen)),
			],
		},
		{ heading: t.closing, amount: true, cell: ({ closingFen }) => amount(closingFen) },
	];
}

/** The balances of accounts. @param entities whether they belong to more than one, so that each says its own */
export function accountColumns(
	{ ledger: t, format }: Texts,
	entities: boolean,
): ShownColumn<Balance>[] {
	return [
		{
			heading: t.account,
			rowHeading: true,
			cell: ({ account, entity, label }) => [
				t.accountName[account],
				note([entities && entityName(entity ?? 'collective'), label].filter(Boolean).join(' · ')),
			],
		},
		{ heading: t.opening, amount: true, cell: ({ opening }) => format.money(opening) },
		{ heading: t.income, amount: true, cell: ({ income }) => format.money(income) },
		{ heading: t.expense, amount: true, cell: ({ expense }) => format.money(expense) },
		{ heading: t.closing, amount: true, cell: ({ closing }) => format.money(closing) },
	];
}
