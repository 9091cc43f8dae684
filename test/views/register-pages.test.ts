import { describe, expect, it } from 'vitest';
import type { PortalContext } from '../../src/domain/portal/portal-context.ts';
import type { Portal } from '../../src/domain/portal/portal.ts';
import { profiles } from '../../src/domain/portal/profiles.ts';
import type { VillageCalendar } from '../../src/summary/village-calendar.ts';
import { debtsPage } from '../../src/views/pages/debts.ts';
import { feesPage } from '../../src/views/pages/fees.ts';
import { distributionLines } from '../../src/views/pages/distributions.ts';
import { handoversPage } from '../../src/views/pages/handovers.ts';
import { officialsPage } from '../../src/views/pages/officials.ts';
import { rectificationsPage } from '../../src/views/pages/rectifications.ts';
import { registerDisclosures } from '../../src/views/register-disclosures.ts';
import { registerDigests } from '../../src/views/register-digests.ts';
import { drawnRegisters, registers, type Register } from '../../src/views/registers.ts';
import { subsidyPage, subsidyYears } from '../../src/views/pages/subsidies.ts';
import { supervisionPage } from '../../src/views/pages/supervision.ts';
import {
	aDisclosure,
	aFee,
	aLedgerRow,
	anInspection,
	anObligation,
	aVillage,
	aVoucherHandover,
} from '../builders.ts';
import { aDatedVillage } from '../dated-village.ts';
import { noMarks } from '../made-up-hints.ts';
import {
	aFullComment,
	aFullDebt,
	aFullDecision,
	aFullDistribution,
	aFullAsset,
	aFullRectification,
	aFullResource,
	aFullSubsidy,
	aSupervisionRecord,
} from '../register-rows.ts';
import { aView } from '../village-view.ts';

const asOf = '2026-11-21';
const quiet = { calendar: { obligations: [] } as unknown as VillageCalendar };

describe('subsidies', () => {
	const { dataset, context } = aDatedVillage(
		{ asOf },
		{
			subsidies: [
				aFullSubsidy({ 名单文件: 'subsidies/BT2025-01.csv' }),
				aFullSubsidy({
					批次: 'BT2025-02',
					项目: '低保金',
					期间: '2025-Q2',
					应发金额: '200000.00',
					实发金额: '199000.00',
				}),
				aFullSubsidy({
					批次: 'BT2025-03',
					项目: '低保金',
					期间: '2025-Q1',
					应发金额: '100.00',
					实发金额: '100.00',
				}),
				aFullSubsidy({ 批次: 'BT2024-01', 期间: '2024', 实发金额: '98000.00' }),
				aFullSubsidy({ 批次: 'BT2026-01', 项目: '低保金', 期间: '2026-Q2' }),
			],
			'subsidy-lists': {
				'BT2025-01': [
					{ 序号: '1', '姓名（脱敏）': '张*丰', 金额: '985.00', 村干部或其亲属: '是' },
					{ 序号: '2', '姓名（脱敏）': '李*', 金额: '0.05', 村干部或其亲属: '否' },
				],
			},
		},
	);
	const village = aView(dataset, context);

	it('are added up by year, newest first, and by programme, largest first', () => {
		const [running, newest, before] = subsidyYears({ ...village, summary: quiet }, context);
		expect([running?.through, newest?.through]).toEqual([11, undefined]);
		expect([newest?.year, before?.year]).toEqual([2025, 2024]);
		expect(newest?.programmes).toEqual([
			{ programme: '低保金', batches: 2, allocatedFen: 20_010_000, paidFen: 19_910_000 },
			{ programme: '耕地地力保护补贴', batches: 1, allocatedFen: 9_850_000, paidFen: 9_850_000 },
		]);
		expect(newest?.batches.map(({ id }) => id)).toEqual(['BT2025-03', 'BT2025-02', 'BT2025-01']);
	});

	it('have their list beside them, with its sum and what is declared in it', () => {
		expect(subsidyPage(village, 'BT2025-01', context).list).toMatchObject({
			sumFen: 98_505,
			declared: 1,
			table: 'subsidies/BT2025-01',
		});
		expect(subsidyPage(village, 'BT2025-02', context).list).toBeUndefined();
	});

	it('stand beside the same programme of the year before', () => {
		expect(subsidyPage(village, 'BT2025-01', context).lastYear).toEqual({
			period: '2024',
			paidFen: 9_800_000,
		});
		expect(subsidyPage(village, 'BT2025-02', context).lastYear).toBeUndefined();
		expect(subsidyPage(village, 'BT2026-01', context).lastYear).toEqual({
			period: '2025-Q2',
			paidFen: 19_900_000,
		});
	});
});

describe('handovers', () => {
	const handover = { 项目: '印章', 移交人职务: '原村委会主任', 接收人职务: '村委会主任' };
	const { dataset } = aVillage({
		handovers: [
			{ ...handover, 编号: 'J1', 换届日期: '2021-01-12', 交接日期: '2021-01-20' },
			{ ...handover, 编号: 'J2', 换届日期: '2026-01-12', 交接日期: '2026-01-20' },
			{ ...handover, 编号: 'J3', 换届日期: '2026-01-12' },
		],
		'voucher-handovers': [
			aVoucherHandover(),
			aVoucherHandover({ 期间: '2025-05', 交账日期: '2025-05-30' }),
		],
		ledger: { '2025-04': [aLedgerRow({ 日期: '2025-04-05' })] },
	});
	const portal = { thresholds: {} } as Portal;
	const page = handoversPage(dataset, { portal, asOf }, noMarks);

	it('stand by elections, the newest first, with how long they took', () => {
		expect(page.terms.map(({ electedOn, finished, open }) => [electedOn, finished, open])).toEqual([
			['2026-01-12', undefined, 1],
			['2021-01-12', { on: '2021-01-20', days: 8 }, 0],
		]);
	});

	it('of vouchers stand by periods, those between that nobody registered among them', () => {
		expect(page.years.map(({ year, mostDays, missing }) => [year, mostDays, missing])).toEqual([
			[2025, 8, 1],
		]);
		expect(page.years[0]?.lines.map(({ period, days }) => [period.key, days])).toEqual([
			['2025-05', -1],
			['2025-04', undefined],
			['2025-03', 8],
		]);
		expect(page.entries).toBe(5);
	});
});

describe('fees', () => {
	const { dataset, register } = aVillage({
		decisions: [aFullDecision()],
		fees: [
			aFee({ 编号: 'SF2024-01', 期间: '2024', 实收: '24000.00' }),
			aFee({ 编号: 'SF2025-01', 期间: '2025-Q1', 实收: '23400.00' }),
			aFee({ 编号: 'SF2025-02', 期间: '2025-Q2', 依据: '', 决议编号: 'JY2025-01' }),
			aFee({ 编号: 'SF2025-03', 期间: '2025', 依据: '', 应收: '6000.00', 实收: '6000.01' }),
		],
		comments: [aFullComment({ 针对编号: 'SF2025-01' })],
	});
	const [newest, before, ...older] = feesPage(
		{ dataset, marks: noMarks, summary: quiet },
		{ register, asOf: '2025-11-21' },
	);

	it('stand by years, the newest first, with what was due and came in', () => {
		expect([newest?.through, before?.through]).toEqual([11, undefined]);
		expect(newest).toMatchObject({ year: 2025, dueFen: 5_400_000, receivedFen: 5_280_001 });
		expect(before).toMatchObject({ year: 2024, dueFen: 2_400_000, receivedFen: 2_400_000 });
		expect(older).toEqual([]);
	});

	it('say what has not come in, the decision behind them, and what was asked', () => {
		expect(newest?.lines.map(({ fee, missingFen }) => [fee.id, missingFen])).toEqual([
			['SF2025-02', 60_000],
			['SF2025-03', -1],
			['SF2025-01', 60_000],
		]);
		expect(newest?.lines[0]?.decision?.id).toBe('JY2025-01');
		expect(newest?.lines[2]?.records.comments).toHaveLength(1);
	});

	it('count those without any basis', () => {
		expect([newest?.withoutBasis, before?.withoutBasis]).toEqual([1, 0]);
	});
});

describe('debts', () => {
	const { dataset } = aVillage({
		debts: [
			aFullDebt({ 编号: 'A', 发生日期: '2025-11-22', 余额: '1.00' }),
			aFullDebt({ 编号: 'B', 发生日期: '2025-11-21', 余额: '20.00', 到期日: '2026-11-20' }),
			aFullDebt({
				编号: 'C',
				发生日期: '2021-11-21',
				余额: '300.00',
				是否村干部: '是',
				到期日: '2026-11-21',
			}),
			aFullDebt({
				编号: 'D',
				性质: '债务',
				发生日期: '2010-01-01',
				余额: '0.00',
				到期日: '2012-01-01',
			}),
		],
	});
	const [claims, debts] = debtsPage(dataset, asOf, noMarks);

	it('are sorted into bands by whole years', () => {
		expect(claims?.bands).toEqual({
			'under-1': 100,
			'1-to-3': 2000,
			'3-to-5': 0,
			'over-5': 30_000,
		});
	});

	it('are overdue from the day after the one they were due on, while something is owed', () => {
		expect(claims?.lines.map(({ debt, overdueDays }) => [debt.id, overdueDays])).toEqual([
			['C', undefined],
			['B', 1],
			['A', undefined],
		]);
		expect(claims).toMatchObject({
			outstandingFen: 32_100,
			overdueFen: 2000,
			officialsFen: 30_000,
		});
		expect(debts).toMatchObject({ outstandingFen: 0, overdueFen: 0 });
	});
});

describe('the distribution of a year', () => {
	it('says what was given out, carried over and given to a household', () => {
		const { dataset } = aVillage({
			decisions: [aFullDecision()],
			distributions: [
				aFullDistribution({ 决议编号: 'JY2025-01' }),
				aFullDistribution({ 年度: '2024' }),
			],
		});
		const [newest, before] = distributionLines(dataset, noMarks);
		expect(newest).toMatchObject({
			distributedFen: 9_000_000,
			carriedOverFen: 1_000_000,
			perHouseholdFen: 15_000,
		});
		expect([newest?.decision?.id, before?.decision]).toEqual(['JY2025-01', undefined]);
	});

	it('shares among all households where the number that had a share is not stated', () => {
		const { dataset } = aVillage({ distributions: [aFullDistribution({ 分配户数: '' })] });
		expect(distributionLines(dataset, noMarks)[0]?.perHouseholdFen).toBe(14_563);
	});
});

describe('the supervision committee', () => {
	const { dataset, register } = aVillage({
		supervision: [
			aSupervisionRecord({ 编号: 'A', 日期: '2025-11-10' }),
			aSupervisionRecord({ 编号: 'B', 日期: '2026-05-10', 形式: '现场检查' }),
			aSupervisionRecord({ 编号: 'C', 日期: '2026-05-20' }),
		],
	});
	const contextOn = (day: string) =>
		({ register, profile: profiles.national, asOf: day }) as unknown as PortalContext;

	it('is shown newest first, by year, with how often it used each form', () => {
		const page = supervisionPage(dataset, contextOn(asOf), noMarks);
		expect(
			page.years.map(({ year, lines }) => [year, lines.map(({ record }) => record.id)]),
		).toEqual([
			[2026, ['C', 'B']],
			[2025, ['A']],
		]);
		expect(page.forms).toEqual([
			{ form: 'accounts', times: 2 },
			{ form: 'site-visit', times: 1 },
		]);
	});

	it('was silent in the months that are over and hold no record', () => {
		const { quarterly, silent } = supervisionPage(dataset, contextOn('2026-06-01'), noMarks);
		expect(quarterly).toBe(false);
		expect(silent.map(({ key }) => key)).toEqual([
			'2025-12',
			'2026-01',
			'2026-02',
			'2026-03',
			'2026-04',
		]);
	});

	it('is asked by the quarter where the books are closed by the quarter', () => {
		const village = { ...dataset.village, closing: 'quarter' as const };
		const { quarterly, silent } = supervisionPage(
			{ ...dataset, village },
			contextOn(asOf),
			noMarks,
		);
		expect(quarterly).toBe(true);
		expect(silent.map(({ key }) => key)).toEqual(['2026-Q1', '2026-Q3']);
	});
});

describe('problems to be mended', () => {
	const { dataset } = aVillage({
		rectifications: [
			aFullRectification({ 编号: 'A' }),
			aFullRectification({
				编号: 'B',
				反馈日期: '2026-03-01',
				整改期限: '2026-06-30',
				完成日期: '',
				状态: '整改中',
				关联旧问题: 'A',
			}),
			aFullRectification({
				编号: 'C',
				反馈日期: '2026-10-01',
				整改期限: '2026-12-31',
				完成日期: '',
				状态: '整改中',
			}),
		],
	});
	const { counts, lines } = rectificationsPage(dataset, asOf, noMarks);

	it('stand with the overdue first and the done last', () => {
		expect(lines.map(({ rectification }) => rectification.id)).toEqual(['B', 'C', 'A']);
		expect(counts).toEqual({ raised: 3, done: 1, overdue: 1, underWay: 1, recurring: 1 });
	});

	it('lead to the inspection that raised them, and to the files that show they are mended', () => {
		const { dataset: inspected } = aVillage({
			inspections: [anInspection()],
			rectifications: [aFullRectification({ 检查编号: 'JC2025-01', 佐证附件: '照片.jpg' })],
			attachments: ['照片.jpg'],
		});
		const [line] = rectificationsPage(inspected, asOf, noMarks).lines;
		expect(line?.inspection?.by).toBe('青禾县审计局');
		expect(line?.attachments.map(({ name }) => name)).toEqual(['照片.jpg']);
	});

	it('lead from one that came back to the earlier one, and on from there', () => {
		expect(lines[0]?.earlier?.id).toBe('A');
		expect(lines[2]?.later.map(({ id }) => id)).toEqual(['B']);
	});
});

describe('the officials of a village', () => {
	const official = { 姓名: '苏玉', 机构: '村民委员会', 职务: '主任', 任期开始: '2021-01-16' };
	const { dataset, register } = aVillage({
		officials: [
			{ ...official, 任期结束: '2026-11-20' },
			{ ...official, 姓名: '郭雪梅', '报酬标准（元/月）': '3500.00' },
			{ ...official, 姓名: '任彩霞', 机构: '村务监督委员会', '报酬标准（元/月）': '1700.50' },
		],
		catalogue: [
			anObligation({ 目录编号: 'DW-05', 类别: '党务', 数据表: 'officials' }),
			anObligation({ 目录编号: 'DW-06', 类别: '党务' }),
		],
		'party-affairs': [
			aDisclosure({ 编号: 'A', 目录编号: 'DW-05', 标题: '书记述职' }),
			aDisclosure({ 编号: 'B', 目录编号: 'DW-06' }),
		],
	});
	const context = { register, profile: profiles.national, asOf } as unknown as PortalContext;
	const page = officialsPage(dataset, context, noMarks);

	it('are those in office, the supervisors, and those who left', () => {
		const names = (officials: readonly { readonly name: string }[]) =>
			officials.map(({ name }) => name);
		expect(names(page.inOffice)).toEqual(['郭雪梅']);
		expect(names(page.supervisors)).toEqual(['任彩霞']);
		expect(names(page.former)).toEqual(['苏玉']);
		expect(page.payFen).toBe(520_050);
	});

	it('say what is registered of the handover beside a change of office', () => {
		const handed = officialsPage(
			aVillage({
				officials: [
					{ ...official, 任期结束: '2026-01-15' },
					{ ...official, 姓名: '郭雪梅', 任期开始: '2026-01-16' },
				],
				handovers: [
					{
						...{ 编号: 'J1', 换届日期: '2026-01-14', 交接日期: '2026-01-20', 项目: '印章' },
						...{ 移交人职务: '原村委会主任', 接收人职务: '村委会主任' },
					},
				],
			}).dataset,
			context,
			noMarks,
		);
		expect(handed.offices[0]?.entries).toMatchObject([
			{ name: '郭雪梅', handover: { items: 1, on: '2026-01-20', days: 4 } },
			{ name: '苏玉', handover: undefined },
		]);
	});

	it('hold the offices of one person one after the other, the newest first', () => {
		expect(page.offices).toMatchObject([
			{
				name: '村民委员会主任',
				entries: [
					{ name: '郭雪梅', current: true, beside: [{ name: '苏玉', to: '2026-11-20' }] },
					{ name: '苏玉', current: false, beside: [] },
				],
			},
			{ name: '村务监督委员会主任', entries: [{ name: '任彩霞' }] },
		]);
		expect(page.missing).toEqual(['村党组织书记']);
	});

	it('have the disclosures beside them that the catalogue counts as theirs', () => {
		expect(page.reports.map(({ title }) => title)).toEqual(['书记述职']);
	});
});

describe('when a register was disclosed', () => {
	const { dataset, register } = aVillage({
		catalogue: [
			anObligation({ 目录编号: 'CW-04', 类别: '财务', 数据表: 'assets' }),
			anObligation({ 目录编号: 'CW-05', 类别: '财务', 数据表: 'resources' }),
			anObligation({ 目录编号: 'CW-06', 类别: '财务', 数据表: 'debts' }),
		],
		finance: [
			aDisclosure({ 编号: 'A', 目录编号: 'CW-04', 发布日期: '2025-01-10' }),
			aDisclosure({ 编号: 'B', 目录编号: 'CW-05', 发布日期: '2026-01-12' }),
			aDisclosure({ 编号: 'C', 目录编号: 'CW-06' }),
		],
	});
	const context = { register, profile: profiles.national, asOf } as unknown as PortalContext;
	const of = (name: Register) => registerDisclosures(dataset, context, name);

	it('is what the catalogue counts as its tables’, newest first', () => {
		expect(of('capitals').headlines.map(({ id }) => id)).toEqual(['B', 'A']);
	});

	it('is asked only where the catalogue has an item for it', () => {
		expect(of('debts').owed).toBe(true);
		expect(of('projects')).toEqual({ owed: false, headlines: [] });
	});
});

it('every register is counted, also one in which nothing is disclosed yet', () => {
	const { dataset } = aVillage({ assets: [aFullAsset()], resources: [aFullResource()] });
	const counts = registerDigests(dataset).filter(({ entries }) => entries > 0);
	expect(counts).toEqual([{ register: 'capitals', entries: 2 }]);
	expect(registerDigests(dataset).map(({ register }) => register)).toEqual(registers);
	expect(registers.slice(0, drawnRegisters.length)).toEqual(drawnRegisters);
});
