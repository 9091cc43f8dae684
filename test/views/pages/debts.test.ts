import { expect, it } from 'vitest';
import { hintMarks } from '../../../src/views/hint-marks.ts';
import { debtsPage } from '../../../src/views/pages/debts.ts';
import { aDebt, aVillage, type Cells } from '../../builders.ts';
import { borrowed, loanBooks, repaid } from '../../checks/hints/debts/debt-books.ts';

const interest = repaid({ 凭证号: '记-3-2', 类别: '利息支出', '支出（元）': '84.00' });

function follow(debt: Cells, march: readonly Cells[], january: readonly Cells[]) {
	const { dataset } = aVillage(loanBooks(debt, march, january));
	const [line] = debtsPage(dataset, '2025-06-30', hintMarks([])).flatMap(({ lines }) => lines);
	if (!line) throw new Error('The debt cannot be read.');
	return { money: line.money, left: line.rows.map(({ voucher, leftFen }) => [voucher, leftFen]) };
}

it('a loan is followed from what was borrowed to what is left; interest pays none of it', () => {
	expect(follow({}, [repaid(), interest], [borrowed()])).toEqual({
		money: { arisenFen: 800_000, paidFen: 300_000, ledgersFrom: undefined },
		left: [
			['记-1-1', 800_000],
			['记-3-1', 500_000],
			['记-3-2', 500_000],
		],
	});
});

it('works that were not paid are owed from the first', () => {
	const { money, left } = follow({}, [repaid({ 类别: '工程支出' })], []);
	expect(money).toMatchObject({ arisenFen: undefined, paidFen: 300_000 });
	expect(left).toEqual([['记-3-1', 500_000]]);
});

it('what is left of a debt that is older than the ledgers is not worked out', () => {
	const { money, left } = follow({ 发生日期: '2020-01-01' }, [repaid()], []);
	expect(money.ledgersFrom?.key).toBe('2025-01');
	expect(left).toEqual([['记-3-1', undefined]]);
});

it('a debt that no row names has no rows', () => {
	const { dataset } = aVillage({ debts: [aDebt()], ledger: { '2025-03': [] } });
	const [side] = debtsPage(dataset, '2025-06-30', hintMarks([]));
	expect(side?.lines).toMatchObject([{ rows: [], money: { paidFen: undefined } }]);
});
