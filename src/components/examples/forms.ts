import type { Portal } from '../../domain/portal/portal.ts';
import { deskSteps, type StepName } from '../../client/desk/step-names.ts';
import type { DeskPage } from '../../views/pages/desk.ts';
import { examplesOf, type Example } from './example.ts';
import { villageId } from './parts.ts';
import { township } from './rows.ts';
import { hostile } from './texts.ts';

const townships = [
	{
		...township,
		villages: [
			{ id: villageId, name: '柳溪村', aliases: ['老柳溪'] },
			{ id: '990101001201', name: hostile, aliases: [hostile] },
		],
	},
	{ id: '990102', name: hostile, villages: [] },
];

const choices: DeskPage = {
	villageTables: [
		{ name: 'ledger', title: { zh: '收支明细', en: 'Ledger' }, scope: 'period' },
		{ name: 'budget', title: { zh: hostile, en: hostile }, scope: 'year' },
	],
	countyTables: [{ name: 'villages', title: { zh: '村名录', en: 'Villages' }, scope: 'county' }],
	registers: [{ name: 'comments', title: { zh: hostile, en: hostile }, scope: 'village' }],
	years: [2025, 2024],
	partsOfYear: ['', '-Q1', '-03'],
};

type Townships = typeof townships;

interface NameFilterProps {
	readonly id: string;
	readonly class?: string;
	readonly texts: {
		readonly label: string;
		readonly hint: string;
		readonly clear: string;
		readonly sentences: Readonly<Record<string, string>>;
	};
	readonly maxLength: number;
	readonly enterKeyHint?: 'go';
}

/** What people fill in or choose from. */
export const formExamples: readonly Example[] = [
	...examplesOf<{ townships: Townships; choices: DeskPage }>('desk/ChooseForm', {
		'two townships': { townships, choices },
	}),
	...examplesOf('desk/MendStep', { 'nothing checked yet': {} }),
	...examplesOf<{ registers: DeskPage['registers'] }>('desk/RegisterStep', {
		'nothing registered yet': { registers: choices.registers },
	}),
	...examplesOf('desk/LookStep', { 'nothing to look at yet': {} }),
	...examplesOf('desk/HandOverStep', { 'nothing to hand over yet': {} }),
	...examplesOf('desk/ColumnsStep', { 'no file yet': {} }),
	...examplesOf<{ steps: readonly StepName[] }>('desk/Steps', {
		'all of them': { steps: deskSteps },
	}),
	...examplesOf<{ step: StepName }>('desk/NextStep', { 'not to be gone to yet': { step: 'look' } }),
	...examplesOf<{ portal: Pick<Portal, 'publisher' | 'contact'> }>('desk/Fallback', {
		'only a phone': {
			portal: { publisher: '青禾县农业农村局', contact: { phone: '0990-5550000' } },
		},
		hostile: {
			portal: {
				publisher: hostile,
				contact: { phone: '0990-5550000', address: hostile, email: 'office@example.gov.cn' },
			},
		},
	}),
	...examplesOf<{
		name: string;
		label: string;
		any?: string;
		options?: readonly { readonly value: string; readonly text: string }[];
	}>('filters/Choice', {
		hostile: {
			name: 'township',
			label: hostile,
			any: '全部',
			options: [{ value: hostile, text: hostile }],
		},
		'nothing to choose': { name: 'township', label: '乡镇', any: '全部' },
	}),
	...examplesOf<NameFilterProps>('filters/NameFilter', {
		hostile: {
			id: 'example-filter',
			texts: { label: hostile, hint: hostile, clear: '清除', sentences: { none: hostile } },
			maxLength: 40,
			enterKeyHint: 'go',
		},
	}),
	...examplesOf('payees/PayeeFilter', { 'above the list': {} }),
	...examplesOf<{ townships: Townships; years: readonly number[] }>('search/SearchForm', {
		'two townships': { townships, years: [2025, 2024] },
		'nothing disclosed': { townships: [], years: [] },
	}),
	...examplesOf('search/SearchResults', { 'before a search': {} }),
];
