import type { Bilingual } from '../domain/bilingual.ts';
import { finding } from '../domain/findings/findings.ts';
import { formatYuan, sumFen } from '../domain/money/money.ts';
import { periodicKind } from '../domain/obligations/obligation-periods.ts';
import { cellPlace, tableFile } from '../domain/schema/table.ts';
import type { Balance } from '../domain/tables/balances.ts';
import type { CatalogueItem } from '../domain/tables/catalogue.ts';
import type { LedgerRow } from '../domain/tables/ledger.ts';
import { villageTables } from '../domain/tables/village-tables.ts';
import { liesWithin, type Period } from '../domain/time/period.ts';
import { disclosuresOf, type VillageDataset } from '../village/dataset.ts';
import { heldPeriodsOf, type HeldPeriods } from '../village/held-periods.ts';
import type { Check } from './check.ts';

/** Where it is said that nothing happened, nothing has: neither money in the accounts nor a row of the register moved. */
export const nothingHappened: Check = {
	name: 'nothing-happened',
	*run(dataset, { catalogue }) {
		const held = heldPeriodsOf(dataset);
		for (const { affair, table, disclosure } of disclosuresOf(dataset)) {
			const item = catalogue.get(disclosure.obligation);
			if (item?.affair !== affair || disclosure.notApplicable === undefined) continue;
			if (!periodicKind(item, dataset.village)) continue;
			for (const moved of findMoves(item, disclosure.period, held, dataset)) {
				yield finding('nothing-but-moved', cellPlace(table, disclosure, 'notApplicable'), {
					item: item.item,
					period: disclosure.period.key,
					moved,
				});
			}
		}
	},
};

function* findMoves(
	{ table }: CatalogueItem,
	period: Period,
	held: HeldPeriods,
	{ files }: VillageDataset,
): Generator<Bilingual> {
	if (table === undefined) return;
	if (table === 'ledger' || table === 'balances') {
		const payments = held.listRows('ledger', period).map(({ row }) => row as unknown as LedgerRow);
		if (payments.length > 0) yield tellPayments(payments);
		const balances = files.balances
			.flatMap(({ rows }) => rows)
			.filter((row) => liesWithin(row.period, period))
			.filter(({ income, expense }) => income !== 0 || expense !== 0);
		if (balances.length > 0 && !(table === 'ledger' && areTransfers(balances))) {
			yield tellBalances(balances);
		}
		return;
	}
	const rows = [...new Set(held.listRows(table, period).map(({ row }) => row))];
	if (rows.length === 0) return;
	const file = tableFile(villageTables[table], period.key);
	const lines = [...new Set(rows.map(({ at }) => at.line))].slice(0, linesTold);
	yield {
		zh: `${file} 有 ${rows.length} 行是这一期的（第 ${lines.join('、')} 行${rows.length > lines.length ? '等' : ''}）`,
		en: `${file} has ${rows.length} row(s) of it (line ${lines.join(', ')}${rows.length > lines.length ? ', …' : ''})`,
	};
}

const linesTold = 3;

/** Money that only went from one account to another is neither income nor expense of the village. */
function areTransfers(rows: readonly Balance[]): boolean {
	return [
		...Map.groupBy(rows, ({ entity, period }) => `${entity ?? ''} ${period.key}`).values(),
	].every(
		(own) =>
			own.length > 1 &&
			sumFen(own.map(({ income }) => income)) === sumFen(own.map(({ expense }) => expense)),
	);
}

function tellPayments(rows: readonly LedgerRow[]): Bilingual {
	const [income, expense] = [
		formatYuan(sumFen(rows.map((row) => row.income ?? 0))),
		formatYuan(sumFen(rows.map((row) => row.expense ?? 0))),
	];
	return {
		zh: `收支明细有 ${rows.length} 笔，收入 ${income} 元，支出 ${expense} 元`,
		en: `the ledger has ${rows.length} row(s): income ${income} yuan, expense ${expense} yuan`,
	};
}

function tellBalances(rows: readonly Balance[]): Bilingual {
	const [income, expense] = [
		formatYuan(sumFen(rows.map((row) => row.income))),
		formatYuan(sumFen(rows.map((row) => row.expense))),
	];
	return {
		zh: `balances.csv 里本期收入 ${income} 元，支出 ${expense} 元`,
		en: `balances.csv has income ${income} yuan and expense ${expense} yuan`,
	};
}
