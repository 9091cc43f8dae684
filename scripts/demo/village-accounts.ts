import {
	findCategoryByName,
	type CategoryId,
	type CategoryName,
} from '../../src/domain/money/categories.ts';
import { balances } from '../../src/domain/tables/balances.ts';
import { ledger } from '../../src/domain/tables/ledger.ts';
import { officials } from '../../src/domain/tables/officials.ts';
import type { Entity } from '../../src/domain/money/entity.ts';
import { periodOf } from './calendar.ts';
import { writeTable, type Cells } from './csv-table.ts';
import type { ClosedPeriod, Entry } from './ledger/book.ts';
import type { DemoOfficial } from './officials.ts';
import { hasLapse } from './plans/lapses.ts';
import { randomFrom } from './random.ts';
import type { EntryReferences } from './registers/files.ts';
import type { DemoVillage } from './village.ts';

const fundSources = {
	集体自有: 'own',
	财政补助: 'fiscal',
	专项资金: 'earmarked',
	社会捐赠: 'donation',
	一事一议: 'one-case-one-meeting',
	其他: 'other',
} as const;

const slipTypes = {
	发票: 'invoice',
	财政票据: 'fiscal-receipt',
	收据: 'receipt',
	工资表: 'payroll',
	白条: 'informal-slip',
	无: 'none',
} as const;

export function ledgerFile(
	{ entries }: ClosedPeriod,
	referencesOf: (entry: Entry) => EntryReferences,
): string {
	return writeTable(
		ledger,
		entries.map((entry) => ({ ...ledgerCells(entry), ...referencesOf(entry) })),
	);
}

function ledgerCells(entry: Entry): Cells<typeof ledger> {
	const { name, type } = entry.counterparty;
	return {
		entity: entry.entity,
		date: entry.date,
		voucher: entry.voucher,
		category: categoryId(entry.category),
		account: entry.chartAccount,
		summary: entry.summary,
		...(entry.direction === 'income' ? { income: entry.fen } : { expense: entry.fen }),
		counterparty: name,
		counterpartyType: type === '单位' ? 'organisation' : type === '个人' ? 'person' : undefined,
		voucherType: entry.slip && slipTypes[entry.slip],
		handler: entry.handler,
		witness: entry.witness,
		approver: entry.approver,
		reviewer: entry.reviewer,
		fundSource: fundSources[entry.fund],
		note: entry.note,
	};
}

function categoryId(name: CategoryName): CategoryId {
	const category = findCategoryByName(name);
	if (!category) throw new RangeError(`No such category: ${name}`);
	return category.id;
}

export function balancesFile(village: DemoVillage, periods: readonly ClosedPeriod[]): string {
	return writeTable(
		balances,
		periods.flatMap(({ key, balances: held }) =>
			held.map((one) => ({
				entity: one.entity,
				period: periodOf(key),
				account: one.account,
				label: accountLabel(village, one.entity, one.account),
				opening: one.openingFen,
				income: one.incomeFen,
				expense: one.expenseFen,
				closing: one.closingFen,
			})),
		),
	);
}

/** The bank and the last four digits only: a full account number must never be published. */
function accountLabel(village: DemoVillage, entity: Entity, account: 'cash' | 'bank'): string {
	if (account === 'cash') return '备用金';
	const tail = String(randomFrom(`${village.id}/account/${entity}`).int(1000, 9899));
	return `青禾农商银行${village.township.name.slice(0, -1)}支行（尾号${tail}）`;
}

export function officialsFile(village: DemoVillage, held: readonly DemoOfficial[]): string {
	return writeTable(
		officials,
		registerTerms(village, held).map(
			({ name, body, role, from, to, payFen, payBasis, relations }) => ({
				name,
				body,
				role,
				from,
				to,
				pay: payFen,
				payBasis,
				relations,
			}),
		),
	);
}

/** What the register says of who is in office: not always how it is. */
function registerTerms(
	village: DemoVillage,
	held: readonly DemoOfficial[],
): readonly DemoOfficial[] {
	const newest = held.reduce((last, { from }) => (from > last ? from : last), '');
	const changed = (['supervisor', 'head', 'secretary'] as const).find((seat) => {
		const [after, before] = held.filter((one) => one.seat === seat).toReversed();
		return after?.from === newest && before && before.name !== after.name;
	});
	return held.flatMap((one): DemoOfficial[] => {
		if (one.seat === changed && one.from < newest && hasLapse(village, 'term-end-left-out')) {
			const { to: _, ...open } = one;
			return [open];
		}
		const dropped = one.seat === 'chair' && one.from === newest;
		return dropped && hasLapse(village, 'chair-unregistered') ? [] : [one];
	});
}
