import { entityName, type Entity } from '../../../domain/money/entity.ts';
import { subjectOf } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { sumFen } from '../../../domain/money/money.ts';
import type { Period } from '../../../domain/time/period.ts';
import type { Balance } from '../../../domain/tables/balances.ts';
import { reportedFigures, type ReportedFigure } from '../../../domain/tables/reported-figures.ts';
import { isComplete, rowsOf, type VillageDataset } from '../../../village/dataset.ts';
import { money, period } from '../../../texts/format.ts';
import { coveringRows } from '../evidence/covering-ledgers.ts';
import { hintRule } from '../hint-rule.ts';

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

export const reportedFigureDiffers = hintRule({
	id: 'reported-figure-differs',
	severity: 'attention',
	topic: 'figures',
	title: { zh: '与上报数不一致', en: 'Differs from what was reported' },
	rule: {
		zh: '村里公开的数字与乡镇上报的一致。',
		en: 'What the village discloses is what the township reported.',
	},
	limit: () => ({
		text: {
			zh: '差一分也提示；村里的收支明细或者余额没有包括整个期间的，不比较。',
			en: 'To the fen; only where the village’s ledgers or balances cover the whole period.',
		},
		source: { kind: 'data' },
	}),
	reasons: [
		{
			zh: '两边的口径不同，例如上报数不含村民小组。',
			en: 'They count different things: without the groups, for example.',
		},
		{ zh: '上报以后，村里更正了账。', en: 'The village corrected its books after the report.' },
		{
			zh: '账户之间的划转算进了收入和支出。',
			en: 'Transfers between accounts were counted as income and expense.',
		},
	],
	answer: {
		zh: '与乡镇核对，改正错的一边；口径不同的，说明差在哪里。',
		en: 'Compare with the township and correct whichever is wrong; or say what is counted differently.',
	},
	message: {
		zh: ({ entity, period: key, item, reported, disclosed, source }: Values) =>
			`${entity}${period(key)}“${item}”：乡镇上报 ${money(reported)} 元${source === '' ? '' : `（${source}）`}，村里公开 ${money(disclosed)} 元，相差 ${money(Math.abs(reported - disclosed))} 元。`,
		en: ({ period: key, reported, disclosed }) =>
			`For ${key} the township reported ${money(reported)} yuan; the village discloses ${money(disclosed)}.`,
	},
	*run(dataset, { asOf }) {
		for (const figure of rowsOf(dataset, 'reported-figures')) {
			const disclosed = disclosedFen(dataset, figure);
			if (disclosed === undefined || disclosed === figure.amount) continue;
			const subject = subjectOf(figure);
			const item = reportedFigures.columns.item.type.write(figure.item);
			const { last } = figure.period;
			const on = last < asOf ? last : asOf;
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
				rows: [{ subject, text: figure.source ?? item, on, amountFen: figure.amount }],
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
		const rows = coveringRows(dataset, period)?.filter(isMeant);
		return rows && sumFen(rows.map((row) => row[item] ?? 0));
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
