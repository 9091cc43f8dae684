import { entityName, type Entity } from '../../../domain/money/entity.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { flowOf } from '../../../domain/money/flow.ts';
import { sumFen } from '../../../domain/money/money.ts';
import { earliestOf } from '../../../domain/time/calendar-date.ts';
import type { Period } from '../../../domain/time/period.ts';
import type { Balance } from '../../../domain/tables/balances.ts';
import { reportedFigures, type ReportedFigure } from '../../../domain/tables/reported-figures.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { findCoveringRows } from '../evidence/covering-ledgers.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends HintValues {
	/** Whose figure it is; empty for all of the village. */
	readonly entity: string;
	readonly period: string;
	readonly item: string;
	readonly reported: number;
	readonly disclosed: number;
	/** The report it stands in, or nothing. */
	readonly source: string;
}

export const reportedFigureDiffers = declareHintRule({
	id: 'reported-figure-differs',
	severity: 'attention',
	topic: 'figures',
	limit: fixedLimit('data'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		for (const figure of rowsOf(dataset, 'reported-figures')) {
			const disclosed = disclosedFen(dataset, figure);
			if (disclosed === undefined || disclosed === figure.amount) continue;
			const subject = subjectOf(figure);
			const item = reportedFigures.columns.item.type.write(figure.item);
			const on = earliestOf([figure.period.last, asOf]);
			yield {
				subject,
				on,
				amountFen: Math.abs(figure.amount - disclosed),
				values: {
					entity: figure.entity === undefined ? '' : entityName(figure.entity),
					period: figure.period.key,
					item,
					reported: figure.amount,
					disclosed,
					source: figure.source ?? '',
				},
				rows: [
					{
						subject,
						text: figure.source ?? item,
						on: figure.reportedOn ?? on,
						amountFen: figure.amount,
					},
				],
			};
		}
	},
});

function disclosedFen(
	dataset: VillageDataset,
	{ period, item, entity }: ReportedFigure,
): number | undefined {
	const isMeant = (row: { readonly entity: Entity | undefined }) =>
		entity === undefined || (row.entity ?? 'collective') === entity;
	if (item !== 'closing') {
		const rows = findCoveringRows(dataset, period)?.filter(isMeant);
		const flow = rows && flowOf(rows);
		return flow && (item === 'income' ? flow.incomeFen : flow.expenseFen);
	}
	return isComplete(dataset, 'balances')
		? closingFen(rowsOf(dataset, 'balances').filter(isMeant), period)
		: undefined;
}

/** What all accounts held on the last day; unknown while one that is not empty has no balance of that day. */
function closingFen(balances: readonly Balance[], { last }: Period): number | undefined {
	const accounts = Map.groupBy(
		balances.filter(({ period }) => period.last <= last),
		({ entity = 'collective', account, label = '' }) => JSON.stringify([entity, account, label]),
	);
	const latest = [...accounts.values()].map((rows) =>
		rows.reduce((a, b) => (b.period.last > a.period.last ? b : a)),
	);
	const known = latest.filter(({ period, closing }) => period.last === last || closing === 0);
	return known.length > 0 && known.length === latest.length
		? sumFen(known.map(({ closing }) => closing))
		: undefined;
}
