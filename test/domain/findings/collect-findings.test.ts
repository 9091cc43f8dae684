import { describe, expect, it } from 'vitest';
import {
	collectFindings,
	findingsAtMost,
	problemsIn,
} from '../../../src/domain/findings/collect-findings.ts';
import { finding } from '../../../src/domain/findings/findings.ts';
import { countFindings } from '../../../src/reporting/tally.ts';

const problem = (file: string, line: number) =>
	finding('row-ragged', { file, line }, { found: 1, expected: 2 });
const reminder = (file: string) => finding('account-unknown', { file });

describe('findings of one file', () => {
	it('are all kept up to the limit', () => {
		const collected = collectFindings();
		for (let line = 1; line <= findingsAtMost; line += 1) collected.add(problem('a.csv', line));
		expect(collected.all()).toHaveLength(findingsAtMost);
	});

	it('beyond it are counted, errors and warnings apart, and leave those of other files alone', () => {
		const collected = collectFindings();
		for (let line = 1; line <= findingsAtMost + 7; line += 1) {
			collected.add(problem('a.csv', line));
			collected.add(reminder('a.csv'));
			collected.add(reminder('a.csv'));
		}
		collected.add(problem('b.csv', 1));
		const all = collected.all();
		expect(all).toHaveLength(2 * findingsAtMost + 1 + 2);
		expect(all.slice(-2)).toMatchObject([
			{ kind: 'more-errors', place: { file: 'a.csv' }, values: { count: 7 } },
			{ kind: 'more-warnings', place: { file: 'a.csv' }, values: { count: findingsAtMost + 14 } },
		]);
		expect(collected.count).toBe(3 * (findingsAtMost + 7) + 1);
		expect(countFindings(all)).toEqual({
			errors: findingsAtMost + 8,
			warnings: 2 * (findingsAtMost + 7),
		});
		expect(all.reduce((sum, one) => sum + problemsIn(one), 0)).toBe(collected.count);
	});
});
