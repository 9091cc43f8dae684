import { describe, expect, it } from 'vitest';
import { finding } from '../../src/domain/findings/findings.ts';
import { formatForGitlab } from '../../src/reporting/gitlab-report.ts';

interface Issue {
	readonly fingerprint: string;
	readonly location: { readonly path: string };
}

const issuesOf = (findings: Parameters<typeof formatForGitlab>[0], folder = 'data') =>
	JSON.parse(formatForGitlab(findings, 'zh', folder)) as Issue[];
const ragged = (line: number) =>
	finding('row-ragged', { file: 'villages.csv', line }, { found: 4, expected: 3 });

describe('the report for GitLab', () => {
	it('names kind, place and what to do, as a Code Quality report has them', () => {
		const unreadable = finding(
			'cell-unreadable',
			{ file: 'villages.csv', line: 3, column: '户数', cell: '很多' },
			{
				type: { zh: '整数', en: 'whole number' },
				howToWrite: { zh: '请只写阿拉伯数字。', en: 'Write digits only.' },
			},
		);
		expect(issuesOf([unreadable])).toEqual([
			{
				description: '户数 “很多”不是规范的整数。 请只写阿拉伯数字。',
				check_name: 'cell-unreadable',
				fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
				severity: 'major',
				location: { path: 'data/villages.csv', lines: { begin: 3 } },
			},
		]);
	});

	it('is less severe about warnings, and puts what has no line on the first', () => {
		const unregistered = finding('ledger-unregistered', { file: 'a.csv' });
		expect(issuesOf([unregistered])).toMatchObject([
			{ severity: 'info', location: { lines: { begin: 1 } } },
		]);
	});

	it('knows a finding again when its line has moved, and tells equal ones apart', () => {
		const before = issuesOf([ragged(3), ragged(5)]).map(({ fingerprint }) => fingerprint);
		const after = issuesOf([ragged(4), ragged(6)]).map(({ fingerprint }) => fingerprint);
		expect(after).toEqual(before);
		expect(new Set(before).size).toBe(2);
	});

	it.each([
		['data', 'data/villages.csv'],
		['./data/', 'data/villages.csv'],
		['.', 'villages.csv'],
		['a\\b', 'a/b/villages.csv'],
	])('names paths from the repository for --data %s', (folder, path) => {
		expect(issuesOf([ragged(1)], folder)[0]?.location.path).toBe(path);
	});

	it('is an empty list when nothing was found', () => {
		expect(formatForGitlab([], 'zh', 'data')).toBe('[]\n');
	});
});
