import { describe, expect, it } from 'vitest';
import { finding } from '../../src/domain/findings/findings.ts';
import {
	listHintsForJson,
	formatHints,
	selectHintsToShow,
	listRulesForJson,
	type ShownVillage,
} from '../../src/reporting/hints-report.ts';
import { aDatedVillage } from '../dated-village.ts';
import { aHint, anAnswer } from '../made-up-hints.ts';

const rule = 'witness-missing';
const village: ShownVillage = {
	id: '990101001200',
	name: '柳溪村',
	hints: [
		aHint({ rule, values: { summary: '复印纸' } }),
		aHint({
			rule,
			subject: 'ledger:2025-03:记-3-2',
			amountFen: 10_000,
			values: { summary: '笔\n::error::' },
			answer: anAnswer,
		}),
	],
};

const { context } = aDatedVillage({ asOf: '2026-06-30' }, {});
const shown = (...villages: ShownVillage[]) => ({ villages, context });

describe('the hints of a county', () => {
	it('are listed by village and rule, with the ids that answers.csv wants', () => {
		expect(
			formatHints(shown(village, { id: '990101001201', name: '石桥村', hints: [] }), 'zh'),
		).toBe(
			`按规则给出的提示。提示不是错误，不挡发布；有错误的村先不列。
柳溪村 990101001200：2 条，已答复 1 条
  缺少证明人（witness-missing）：2 条
    ledger:2025-03:记-3-1  “复印纸”没有填证明人。
    ledger:2025-03:记-3-2  “笔⏎::error::”没有填证明人。  已答复
要答复的，在这个村的 answers.csv 里一条写一行：“提示编号”照规则名后面括号里的写，“针对编号”照每行开头的写。
`,
		);
	});

	it('are there in English', () => {
		expect(formatHints(shown(village), 'en')).toContain('  No witness (witness-missing): 2\n');
	});

	it('are none where nothing is to be explained', () => {
		expect(formatHints(shown(), 'zh')).toBe('没有按规则给出的提示；有错误的村先不列。\n');
	});

	it('have stable keys for scripts', () => {
		expect(listHintsForJson(shown(village), 'zh')[1]).toEqual({
			village: '990101001200',
			rule,
			severity: 'attention',
			statistic: false,
			subject: 'ledger:2025-03:记-3-2',
			on: '2025-03-05',
			amount: '100.00',
			message: '“笔\n::error::”没有填证明人。',
			answer: { text: '录入时漏填。', by: '村报账员', on: '2025-04-20' },
		});
	});

	it('come with the rules behind them, in the language that is asked for', () => {
		const rules = listRulesForJson(shown(village), 'en');
		expect(rules.find((each) => each.rule === rule)).toEqual({
			rule,
			severity: 'attention',
			statistic: false,
			topic: 'Signatures',
			title: 'No witness',
			sentence: 'Every payment names a witness.',
			limit: 'One name for each payment but the bank’s own charges.',
			reasons: [
				'The bank paid the bill by itself; nobody was there.',
				'It is on the voucher and was left out here.',
			],
			answer: 'Add the name where the voucher bears it; otherwise say why there is none.',
		});
		expect(rules.find((each) => each.rule === 'cash-over-limit')?.limit).toBeNull();
		expect(rules.find((each) => each.rule === 'voucher-type-missing')?.severity).toBe('notice');
		expect(rules.map(({ reasons }) => reasons.join()).join()).not.toMatch(/\p{Script=Han}/u);
	});

	it('keep quiet about a village with errors, for its cells may hold what nobody may see', () => {
		const { register, portal } = context;
		const hints = new Map([[village.id, village.hints]]);
		const place = { file: `villages/${village.id}/finance.csv` };
		const of = (...findings: ReturnType<typeof finding>[]) =>
			selectHintsToShow({ hints, findings, register, portal }, context.asOf).villages;
		expect(of(finding('ledger-unregistered', place))).toEqual([village]);
		expect(of(finding('village-unreadable', place, { reason: '' }))).toEqual([]);
	});
});
