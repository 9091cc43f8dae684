import { budget } from '../domain/tables/budget.ts';
import { makeBudget } from './budgets.ts';
import { yearsOf, type Span } from './calendar.ts';
import { writeTable } from './csv-table.ts';
import { disclosureFiles } from './disclosures/files.ts';
import { keepBooks } from './ledger/book.ts';
import { makeOfficials } from './officials.ts';
import { publish } from './disclosures/publish.ts';
import { balancesFile, ledgerFile, officialsFile } from './village-accounts.ts';
import type { DemoFile, DemoVillage } from './village.ts';

/** Every file of one village. Nothing here looks at another village. @param rowsPerMonth see `keepBooks` */
export function villageFiles(
	village: DemoVillage,
	span: Span,
	rowsPerMonth: number | undefined,
): DemoFile[] {
	const years = yearsOf(span);
	const officials = makeOfficials(village, span.firstYear, span.last.year);
	const books = keepBooks(village, officials, years, rowsPerMonth);
	const published = publish(village, officials, books, span);
	const files: DemoFile[] = [
		{ path: 'officials.csv', content: officialsFile(officials) },
		{ path: 'balances.csv', content: balancesFile(village, published.balances) },
		...published.ledgers.map((period) => ({
			path: `ledger/${period.key}.csv`,
			content: ledgerFile(period),
		})),
		...published.budgetYears.map((year) => ({
			path: `budget/${year}.csv`,
			content: writeTable(budget, makeBudget(village, year, books)),
		})),
		...disclosureFiles(published),
	];
	return files.map(({ path, content }) => ({ path: `villages/${village.id}/${path}`, content }));
}
