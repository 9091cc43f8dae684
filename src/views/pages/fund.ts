import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { sumFen } from '../../domain/money/money.ts';
import { compareText } from '../../domain/order.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Fund } from '../../domain/tables/funds.ts';
import type { Project } from '../../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { fundMoney, type FundMoney } from '../../village/fund-money.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { aroundRecord, type AroundRecord, type RecordContext } from '../around-record.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { moneyRows, type MoneyRow } from '../money-rows.ts';
import type { VillageView } from '../village-view.ts';

/** A fund with what came in, was spent and is left. */
export interface FundLine extends Marked {
	readonly fund: Fund;
	readonly money: Omit<FundMoney, 'rows'>;
}

export interface FundList {
	/** The one granted last first. */
	readonly lines: readonly FundLine[];
	/** Of all funds that have received something. */
	readonly receivedFen: number;
	readonly spentFen: number;
	/** Funds of which something is left. */
	readonly open: number;
}

/** A ledger row of a fund, with what was left after it. */
export interface FundRow extends MoneyRow, Marked {
	/** What the ledgers brought in up to it less what they spent, fen. */
	readonly leftFen: number;
}

/** What the register says of a fund, and the ledgers of its money. */
export interface FundFacts extends FundLine {
	readonly project: Project | undefined;
	readonly decision: Decision | undefined;
	readonly rows: readonly FundRow[];
}

export interface FundPage extends FundFacts, AroundRecord {}

export function fundList(dataset: VillageDataset, marks: HintMarks): FundList {
	const day = ({ grantedOn, receivedOn }: Fund) => grantedOn ?? receivedOn ?? '';
	const lines = rowsOf(dataset, 'funds')
		.toSorted((a, b) => compareText(day(b), day(a)) || compareText(a.id, b.id))
		.map((fund) => fundLine(dataset, fund, marks));
	return {
		lines,
		receivedFen: sumFen(lines.map(({ money }) => money.receivedFen ?? 0)),
		spentFen: sumFen(lines.map(({ money }) => money.spentFen)),
		open: lines.filter(({ money }) => (money.leftFen ?? 0) > 0).length,
	};
}

function fundLine(dataset: VillageDataset, fund: Fund, marks: HintMarks): FundLine {
	const { rows: _, ...money } = fundMoney(dataset, fund);
	return { fund, money, marks: marksOf(marks, rowSubject('funds', fund.id)) };
}

/** Everything the page of one fund shows. */
export function fundPage(village: VillageView, id: string, context: RecordContext): FundPage {
	return {
		...fundFacts(village.dataset, id, village.marks),
		...aroundRecord(village, 'funds', id, context),
	};
}

/** @throws RangeError when the fund is not there */
export function fundFacts(dataset: VillageDataset, id: string, marks: HintMarks): FundFacts {
	const index = indexVillage(dataset);
	const fund = index.find('funds', id);
	if (!fund) throw new RangeError(`No fund ${id} in ${dataset.village.id}`);
	let leftFen = 0;
	return {
		...fundLine(dataset, fund, marks),
		project: index.find('projects', fund.project),
		decision: index.find('decisions', fund.decision),
		rows: moneyRows(dataset, 'funds', id).map((row) => {
			leftFen += (row.income ?? 0) - (row.expense ?? 0);
			return { ...row, leftFen, marks: marksOf(marks, row.subject) };
		}),
	};
}

/** The funds that are for a project alone, in the order of the register. */
export function fundsOfProject(dataset: VillageDataset, project: string): readonly Fund[] {
	return rowsOf(dataset, 'funds').filter((fund) => fund.project === project);
}
