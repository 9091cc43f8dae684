import { describe, expect, it } from 'vitest';
import { hintRules } from '../../src/checks/hints/index.ts';
import { summariseVillage } from '../../src/summary/village-summary.ts';
import { textsFor } from '../../src/texts/index.ts';
import { spendingOf } from '../../src/views/category-spending.ts';
import { highlightHints } from '../../src/views/hint-highlights.ts';
import { ledgerNeighbours } from '../../src/views/ledger-neighbours.ts';
import { ledgerSquares } from '../../src/views/ledger-squares.ts';
import { villageHome } from '../../src/views/pages/village-home.ts';
import { listLeaders } from '../../src/views/pages/officials.ts';
import { registerFigures } from '../../src/views/register-figures.ts';
import { listSigners } from '../../src/views/signers.ts';
import { parsePeriod, type Period } from '../../src/domain/time/period.ts';
import {
	aContract,
	aDisclosure,
	aFund,
	aLedgerRow,
	anObligation,
	type VillageParts,
} from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { aHint, anAnswer } from '../made-up-hints.ts';

const catalogue = [
	anObligation({
		...{ 目录编号: 'CW-02', 类别: '财务', 公开频次: '每月' },
		...{ 公开时限: '次月15日', 数据表: 'ledger' },
	}),
];
const spent = (date: string, category: string, yuan: string) =>
	aLedgerRow({ 日期: date, 类别: category, '收入（元）': '', '支出（元）': yuan });

function seen(asOf: string, parts: VillageParts) {
	const { dataset, context } = aDatedVillage({ asOf }, { catalogue, ...parts });
	return { dataset, context, summary: summariseVillage(dataset, context) };
}

const homeOf = (asOf: string, parts: VillageParts) => {
	const own = seen(asOf, parts);
	return villageHome(
		{ ...own, marks: new Map(), hints: [] },
		{ townships: [] },
		own.context,
		textsFor('zh-CN'),
	);
};

const ledger = {
	'2025-01': [spent('2025-01-05', '办公费', '10')],
	'2025-03': [spent('2025-03-05', '办公费', '20'), spent('2025-03-06', '维修费', '50')],
};
const finance = ['2025-01', '2025-03'].map((period, index) =>
	aDisclosure({
		编号: `CW-${index}`,
		目录编号: 'CW-02',
		期间: period,
		发布日期: index === 0 ? '2025-02-19' : '2025-04-10',
	}),
);

describe('what is overdue', () => {
	it('begins with the newest ledger that is due and not there, and counts all', () => {
		const { overdue } = homeOf('2025-05-29', { ledger, finance });
		expect(overdue?.ledger?.period).toBe('2025-04');
		expect(overdue?.count).toBe(2);
	});

	it('is an older item where the newest ledger is there, and nothing where everything is', () => {
		const { overdue } = homeOf('2025-04-20', { ledger, finance });
		expect([overdue?.ledger, overdue?.other?.from, overdue?.count]).toEqual([
			undefined,
			'2025-02',
			1,
		]);
		expect(homeOf('2025-02-20', { ledger, finance }).overdue).toBeUndefined();
	});
});

it('the squares are the periods that have ended, each with its status and where it is read', () => {
	const { summary, context } = seen('2025-04-20', { ledger, finance });
	expect(
		ledgerSquares(summary, context).map(({ period, status, path }) => [
			period,
			status.kind,
			path !== undefined,
		]),
	).toEqual([
		['2025-01', 'late', true],
		['2025-02', 'missing', false],
		['2025-03', 'on-time', true],
	]);
});

it('a ledger lies between the months beside it, be they there or not', () => {
	const { dataset, summary, context } = seen('2025-04-20', { ledger, finance });
	const beside = (key: string) =>
		ledgerNeighbours(dataset, parsePeriod(key) as Period, summary.dueLedger, context);
	expect(beside('2025-01')).toEqual({
		before: undefined,
		after: { month: '2025-02', gap: 'unpublished' },
	});
	expect(beside('2025-02')).toEqual({
		before: { ledger: '2025-01' },
		after: { ledger: '2025-03' },
	});
	expect(beside('2025-03').after).toBeUndefined();
});

it('a year’s spending is told by category and by the ledgers that paid it', () => {
	const { dataset } = seen('2025-04-20', { ledger });
	const { largest, others } = spendingOf(dataset, 2025);
	expect(largest.map(({ name, fen, ledgers }) => [name, fen, ledgers])).toEqual([
		['维修费', 5000, [{ period: '2025-03', fen: 5000 }]],
		[
			'办公费',
			3000,
			[
				{ period: '2025-01', fen: 1000 },
				{ period: '2025-03', fen: 2000 },
			],
		],
	]);
	expect(others).toEqual([]);
});

it('of the largest hints one a row is told, and statistics are none of them', () => {
	const rule = hintRules.find((each) => !each.statistic)?.id ?? '';
	const statistic = hintRules.find((each) => each.statistic)?.id ?? '';
	const hints = [
		aHint({ rule, amountFen: 100 }),
		aHint({ rule, amountFen: 300 }),
		aHint({ rule, subject: 'ledger:2025-03:记-3-2', amountFen: 200, answer: anAnswer }),
		aHint({ rule: statistic, subject: 'village', amountFen: 900 }),
	];
	const { count, answered, largest } = highlightHints('990101001200', hints);
	expect([count, answered]).toEqual([3, 1]);
	expect(largest.map(({ hint, about }) => [hint.amountFen, about])).toEqual([
		[300, '复印纸'],
		[200, '复印纸'],
	]);
});

it('registers without rows have no figure; contracts that end soon are counted', () => {
	const contract = (id: string, to: string) => aContract({ 编号: id, 结束: to, 状态: '履行中' });
	const { dataset, summary, context } = seen('2025-04-20', {
		contracts: [contract('HT-1', '2025-07-01'), contract('HT-2', '2029-01-01')],
	});
	expect(registerFigures(dataset, summary, context, textsFor('zh-CN'))).toEqual([
		{ register: 'contracts', words: '2 份，1 份 90 天内到期' },
	]);
});

it.each([
	['what is left', [aFund()], '结余 950.00 元'],
	[
		'beside it those of which nothing says what came in',
		[aFund(), aFund({ 编号: 'ZJ2025-02', 到账日期: '', 到账金额: '' })],
		'结余 950.00 元，另有 1 项算不出',
	],
	['how many there are', [aFund({ 到账日期: '', 到账金额: '' })], '1 项'],
	['what was overspent', [aFund({ 到账金额: '20.00' })], '结余 0.00 元，超支 30.00 元'],
])('of earmarked money is told: %s', (_, funds, words) => {
	const { dataset, summary, context } = seen('2025-04-20', {
		funds,
		ledger: { '2025-01': [{ ...spent('2025-01-25', '维修费', '50'), 资金编号: 'ZJ2025-01' }] },
	});
	expect(registerFigures(dataset, summary, context, textsFor('zh-CN'))).toEqual([
		{ register: 'funds', words },
	]);
});

describe('people', () => {
	const official = (name: string, body: string, role: string, to = '') => ({
		...{ 姓名: name, 机构: body, 职务: role, 任期开始: '2024-01-01', 任期结束: to },
	});
	const { dataset } = seen('2025-04-20', {
		officials: [
			official('石清明', '村务监督委员会', '主任'),
			official('林春生', '村党组织', '书记'),
			official('林春生', '集体经济组织', '理事长'),
			official('田秀英', '村民委员会', '委员'),
			official('许安和', '村民委员会', '主任', '2024-12-31'),
		],
	});

	it('who lead the village stand in the order of their offices, each once', () => {
		expect(listLeaders(dataset, '2025-04-20')).toMatchObject({
			leaders: [
				{ name: '林春生', offices: ['村党组织书记', '集体经济组织理事长'] },
				{ name: '石清明', offices: ['村务监督委员会主任'] },
			],
			people: 3,
		});
	});

	it('who signed have the posts of the period, two in one cell too; others are not named', () => {
		const { dataset: own } = seen('2025-04-20', {
			officials: [
				official('林春生', '村党组织', '书记'),
				official('田秀英', '村民委员会', '委员', '2024-12-31'),
			],
			ledger: { '2025-03': [aLedgerRow({ 审批人: '林春生；田秀英', 经手人: '某某' })] },
		});
		const rows = own.files.ledger[0]?.rows ?? [];
		expect(
			listSigners(own, rows, { first: '2025-03-01', last: '2025-03-31' }).map(({ name }) => name),
		).toEqual(['林春生']);
	});
});
