import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentExamples } from '../../src/components/examples/index.ts';
import { hostile } from '../../src/components/examples/texts.ts';

const folder = path.join(import.meta.dirname, '../../src/components');

/** They show the site's own words, amounts and days, or what scripts fill in. */
const withoutWordsOfOthers = [
	'Bar',
	'PunctualityTag',
	'BalanceFigure',
	'LoanNote',
	'PeriodLinks',
	'TemplateTable',
	'VillageHeld',
	'calendar/DatesNote',
	'calendar/MonthHeadings',
	'calendar/StatusLegend',
	'desk/ColumnsStep',
	'desk/HandOverStep',
	'desk/LookStep',
	'desk/MendStep',
	'desk/NextStep',
	'desk/Steps',
	'compare/CompareResults',
	'explore/ExploreResults',
	'hints/FigureHints',
	'hints/HintSign',
	'hints/HintWords',
	'hints/SeverityTag',
	'ledger/ComparedCategory',
	'open-data/ApiTable',
	'open-data/TableFiles',
	'payees/PayeeFilter',
	'payees/PayeeScope',
	'registers/HomesteadStages',
	'registers/HowToComment',
	'registers/RegisterLinks',
	'registers/SupervisionLead',
	'search/SearchResults',
];

describe('the examples', () => {
	const components = globSync('**/*.astro', { cwd: folder })
		.map((file) => file.replaceAll(path.sep, '/').replace('.astro', ''))
		.sort();
	const shown = Map.groupBy(componentExamples, ({ component }) => component);

	it('show every component, and none that is not there', () => {
		expect([...shown.keys()].sort()).toEqual(components);
	});

	it('name each state of a component once', () => {
		for (const [component, examples] of shown) {
			const states = examples.map(({ state }) => state);
			expect([component, new Set(states).size]).toEqual([component, states.length]);
		}
	});

	it('give a hostile text to every component that shows words of others', () => {
		const spared = [...shown]
			.filter(
				([, examples]) => !JSON.stringify(examples).includes(JSON.stringify(hostile).slice(1, -1)),
			)
			.map(([component]) => component);
		expect(spared.sort()).toEqual(withoutWordsOfOthers.toSorted());
	});
});
