import { describe, expect, it } from 'vitest';
import { formatDueRule } from '../../../src/domain/obligations/due-rule.ts';
import { profileIds, profiles } from '../../../src/domain/portal/profiles.ts';

describe('the jurisdiction profiles', () => {
	it('hold the values of the data contract', () => {
		const table = profileIds.map((id) => {
			const { ledgerDue, eventDueDays, postedDays, answerDays, townshipAnswerDays } = profiles[id];
			const due = ledgerDue ? formatDueRule(ledgerDue) : undefined;
			const values = [due, eventDueDays, postedDays, answerDays, townshipAnswerDays];
			return [id, ...values.map((value) => value ?? '—')].join(' | ');
		});
		expect(table).toEqual([
			'national | — | — | — | — | —',
			'chongqing | 次月15日 | 10 | 10 | 3 | 10',
			'shandong | — | 0 | 5 | 5 | —',
			'zhejiang | — | 5 | — | 15 | 20',
			'shanghai | — | — | — | 15 | —',
			'sichuan | — | — | — | 10 | 20',
			'shaanxi | — | 5 | — | — | —',
		]);
	});

	it('say how often the ledger is disclosed where that is prescribed', () => {
		expect(profileIds.filter((id) => profiles[id].closing)).toEqual([
			'chongqing',
			'shandong',
			'zhejiang',
		]);
		expect(profiles.shandong.closing).toEqual(['month']);
	});

	it('stand under their own id and name a source with its year and without an article', () => {
		for (const id of profileIds) {
			expect(profiles[id].id).toBe(id);
			expect(profiles[id].source).toMatch(/（20\d\d年(?:修订)?）$/u);
			expect(profiles[id].source).not.toMatch(/第.+条(?!例)/u);
		}
	});
});
