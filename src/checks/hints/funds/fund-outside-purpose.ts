import { categoryById, type CategoryId } from '../../../domain/money/categories.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import type { Fund } from '../../../domain/tables/funds.ts';
import type { LedgerRow } from '../../../domain/tables/ledger.ts';
import type { VillageDataset } from '../../../village/dataset.ts';
import { indexVillage } from '../../../village/index/village-index.ts';
import { describePayment } from '../evidence/ledger-entries.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

type Reason =
	| { readonly why: 'project'; readonly project: string; readonly other: string }
	| { readonly why: 'category'; readonly category: string; readonly kind: Fund['kind'] }
	| { readonly why: 'own-money' };

type Values = Reason & HintValues & { readonly summary: string; readonly fund: string };

/**
 * A payment that names a fund and does not look like its purpose. Whether it is outside the purpose only the village
 * and the document can say: known are the project it names, its category and its source of money.
 */
export const fundOutsidePurpose = declareHintRule({
	id: 'fund-outside-purpose',
	severity: 'attention',
	topic: 'funds',
	limit: fixedLimit('rule'),
	*run(dataset): Generator<FoundHint<Values>> {
		const index = indexVillage(dataset);
		for (const payment of index.payments) {
			const fund = index.find('funds', payment.row.fund);
			const reason = fund && doubtAbout(dataset, payment.row, fund);
			if (!fund || !reason) continue;
			yield {
				...describePayment(payment),
				values: { ...reason, summary: payment.row.summary, fund: fund.name },
			};
		}
	},
});

function doubtAbout(dataset: VillageDataset, row: LedgerRow, fund: Fund): Reason | undefined {
	const { project, kind } = fund;
	const index = indexVillage(dataset);
	const { projects } = index.tiesOf(row);
	const [other] = projects;
	if (project !== undefined && other && projects.every(({ id }) => id !== project)) {
		const own = index.find('projects', project);
		return { why: 'project', project: own?.name ?? project, other: other.name };
	}
	const isMeant = row.category === 'cadre-pay' && isMeantForPay(fund);
	if (unusual[kind].has(row.category) && !isMeant) {
		return { why: 'category', category: categoryById(row.category).name, kind };
	}
	return row.fundSource === 'own' ? { why: 'own-money' } : undefined;
}

const payWords = /报酬|工资|待遇|绩效|转移支付|运转/;
const barred = /不得|不能|不准|不可|不用于|严禁|禁止/;

/** Transfers that pay officials say so; “不得用于发放村干部报酬” says the contrary. */
function isMeantForPay({ name, purpose }: Fund): boolean {
	return [name, ...purpose.split(/[，。；！,;]/)].some(
		(clause) => payWords.test(clause) && !barred.test(clause),
	);
}

const pay: readonly CategoryId[] = ['hospitality', 'cadre-pay'];
const running: readonly CategoryId[] = [
	...pay,
	'office-expense',
	'travel-expense',
	'meeting-expense',
	'periodicals',
];

/** What money of a kind is not usually spent on. Money from above may be meant for running the village. */
const unusual: Readonly<Record<Fund['kind'], ReadonlySet<CategoryId>>> = {
	fiscal: new Set(pay),
	'land-compensation': new Set(running),
	'one-case-one-meeting': new Set(running),
	donation: new Set(running),
	other: new Set(pay),
};
