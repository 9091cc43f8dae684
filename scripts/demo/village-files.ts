import { budget } from '../../src/domain/tables/budget.ts';
import { makeBudget } from './budgets.ts';
import { yearsOf, type Span } from './calendar.ts';
import { writeTable } from './csv-table.ts';
import { disclosureFiles } from './disclosures/files.ts';
import { explainTakenDown, takenDown } from './history/taken-down.ts';
import { keepBooks } from './ledger/book.ts';
import { makeOfficials } from './officials.ts';
import { tellQuietPeriods } from './disclosures/quiet-periods.ts';
import { publish } from './disclosures/publish.ts';
import { makeRegisters } from './registers/files.ts';
import { balancesFile, ledgerFile, officialsFile } from './village-accounts.ts';
import type { DemoFile, DemoVillage } from './village.ts';

export const demoDisclosures = ['all', 'ledger'] as const;

/** How much each village is to have. */
export interface VillageSize {
	/** Ledger rows a month at least; each village's own number when absent. */
	readonly rows?: number;
	/** `ledger`: nothing is disclosed but ledgers, each with its row in the register. */
	readonly disclosures?: (typeof demoDisclosures)[number];
}

/** Every file of one village. Nothing here looks at another village. */
export function villageFiles(
	village: DemoVillage,
	span: Span,
	{ rows, disclosures: wanted = 'all' }: VillageSize,
): DemoFile[] {
	const years = yearsOf(span);
	const officials = makeOfficials(village, span.firstYear, span.last.year);
	const books = keepBooks(village, officials, years, rows);
	const published = publish(village, officials, books, span);
	const { files: registerFiles, referencesOf } = makeRegisters(
		village,
		officials,
		books,
		published,
		span,
	);
	const disclosures = tellQuietPeriods(published.disclosures, registerFiles);
	const files: DemoFile[] = [
		{ path: 'officials.csv', content: officialsFile(village, officials) },
		{ path: 'balances.csv', content: balancesFile(village, published.balances) },
		...published.ledgers.map((period) => ({
			path: `ledger/${period.key}.csv`,
			content: ledgerFile(period, wanted === 'all' ? referencesOf : () => ({})),
		})),
		...published.budgetYears.map((year) => ({
			path: `budget/${year}.csv`,
			content: writeTable(budget, makeBudget(village, year, books)),
		})),
		...disclosureFiles({
			...published,
			disclosures: disclosures.filter(({ item }) => wanted === 'all' || item.数据表 === wanted),
		}),
		...(wanted === 'all' ? registerFiles : []),
		...(village.id === takenDown.village && rows === undefined
			? [{ path: 'explanations.csv', content: explainTakenDown() }]
			: []),
	];
	return files.map(({ path, content }) => ({ path: `villages/${village.id}/${path}`, content }));
}
