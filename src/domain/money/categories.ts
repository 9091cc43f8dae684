/**
 * The standard categories of income and expense, in one list.
 *
 * Headings: the disclosure content 各项收入, 各项支出 and 债权债务 of 《农村集体经济组织财务公开规定》 农经发〔2011〕13号.
 * Accounts: 《村集体经济组织会计制度》 财会〔2004〕12号 and 《农村集体经济组织会计制度》 财会〔2023〕14号,
 * see `accounts.ts`.
 */
import type { CellType } from '../schema/cell-type.ts';
import { expenseCategories } from './expense-categories.ts';
import { incomeCategories } from './income-categories.ts';

export { accounts } from './accounts.ts';

export type Direction = 'income' | 'expense';

type IncomeCategory = (typeof incomeCategories)[number];
type ExpenseCategory = (typeof expenseCategories)[number];

export type CategoryId = (IncomeCategory | ExpenseCategory)['id'];
export type CategoryName = (IncomeCategory | ExpenseCategory)['name'];

export interface Category {
	id: CategoryId;
	name: CategoryName;
	nameEn: string;
	direction: Direction;
	/** The part of the financial disclosure in which it is listed. */
	heading: '各项收入' | '各项支出' | '债权债务';
	/** One plain sentence for a villager. */
	explanation: { readonly zh: string; readonly en: string };
	/** Usual accounts, most usual first; empty where the 制度 leaves it to the case. */
	accounts2004: readonly string[];
	accounts2023: readonly string[];
	/** What offices call it. No alias belongs to two categories. */
	aliases: readonly string[];
}

/** Money that is owed, and no income or expense: lent and borrowed, and paid back. */
const loans: ReadonlySet<CategoryId> = new Set([
	'borrowing',
	'lending-recovered',
	'repayment',
	'lending',
] satisfies CategoryId[]);

export const categories: readonly Category[] = [
	...incomeCategories.map((category): Category => ({
		...category,
		direction: 'income',
		heading: loans.has(category.id) ? '债权债务' : '各项收入',
	})),
	...expenseCategories.map((category): Category => ({
		...category,
		direction: 'expense',
		heading: loans.has(category.id) ? '债权债务' : '各项支出',
	})),
];

const byId = new Map(categories.map((category) => [category.id, category]));
const byName = new Map<string, Category>(categories.map((category) => [category.name, category]));
const byAlias = new Map<string, Category>(
	categories.flatMap((category) =>
		[category.name, ...category.aliases].map((alias) => [plain(alias), category] as const),
	),
);

function plain(name: string): string {
	return name.normalize('NFKC').trim();
}

/** The category with exactly this standard name, as `data/` must write it. */
export function findCategoryByName(name: string): Category | undefined {
	return byName.get(name);
}

/** Is it money lent or borrowed, or paid back? It comes in or goes out, and is no income or expense. */
export function isLoan({ category }: { readonly category: CategoryId }): boolean {
	return loans.has(category);
}

export function categoryById(id: CategoryId): Category {
	const category = byId.get(id);
	if (!category) throw new RangeError(`No such category: ${id}`);
	return category;
}

/** The category an office means by a standard name or an alias, whatever the width of its characters. */
export function findCategoryByAlias(name: string): Category | undefined {
	return byAlias.get(plain(name));
}

/** The cell of a standard category: the Chinese name in the file, the id in the program. */
export function categoryCell(): CellType<CategoryId> {
	return {
		kind: 'category',
		name: { zh: '收支类别', en: 'category' },
		howToWrite: {
			zh: '请写标准类别的全称，例如“办公费”；全部类别见 data/README.md。',
			en: 'Write the full name of a standard category, for example 办公费; data/README.md lists them all.',
		},
		example: '办公费',
		read: (cell) => findCategoryByName(cell)?.id,
		write: (id) => categoryById(id).name,
		suggest: (cell) => findCategoryByAlias(cell)?.name,
		words: categories.map(({ name }) => name),
	};
}
