import { expect, it } from 'vitest';
import { decisionMissing } from '../../../src/checks/hints/spending/decision-missing.ts';
import { aLedgerRow } from '../../builders.ts';
import { runByDay } from '../../../src/checks/hints/run-by-day.ts';
import { aDatedVillage } from '../../dated-village.ts';
import { hintsIn } from './hints-in.ts';

const paid = (month: string) =>
	aLedgerRow({
		日期: `${month}-05`,
		凭证号: `记-${month}`,
		类别: '维修费',
		'支出（元）': '15000.00',
	});
const village = {
	ledger: { '2026-02': [paid('2026-02')], '2026-03': [paid('2026-03')] },
};
const thresholds = { decision: 10_000 };
const on = (rules: readonly object[] = []) =>
	hintsIn(decisionMissing, village, { thresholds, rules }).map((hint) => hint.on);

it('a hint is given by the limit that was in force on its own day', () => {
	expect(on()).toEqual(['2026-02-05', '2026-03-05']);
	const higher = { reason: '文件', thresholds: { decision: 1_000_000 } };
	expect(on([{ from: '2026-03-01', ...higher }])).toEqual(['2026-02-05']);
	expect(on([{ from: '2026-04-01', ...higher }])).toEqual(['2026-02-05', '2026-03-05']);
});

it('a limit that is dropped is a limit until then, and one that is set is one from then on', () => {
	const dropped = { from: '2026-03-01', reason: '文件', thresholds: { decision: '取消' } };
	expect(on([dropped])).toEqual(['2026-02-05']);
	const set = { from: '2026-03-01', reason: '文件', thresholds };
	expect(hintsIn(decisionMissing, village, { rules: [set] }).map((hint) => hint.on)).toEqual([
		'2026-03-05',
	]);
});

it('what an earlier limit told of a subject is told once, and two of one limit are two', () => {
	const rules = [{ from: '2026-03-01', reason: '文件', thresholds }];
	const { context } = aDatedVillage({ asOf: '2026-06-30', rules, thresholds: { decision: 1 } }, {});
	const hint = (subject: string, on: string) => ({ subject, on });
	const found = runByDay(decisionMissing, context, ({ portal }) =>
		portal.thresholds.decision === 100
			? [hint('a', '2026-02-05'), hint('a', '2026-02-06')]
			: [hint('a', '2026-03-05'), hint('b', '2026-03-06')],
	);
	expect([...found]).toEqual([
		hint('a', '2026-02-05'),
		hint('a', '2026-02-06'),
		hint('b', '2026-03-06'),
	]);
});
