import { describe, expect, it } from 'vitest';
import { finding } from '../../src/domain/findings/findings.ts';
import { formatForGithub } from '../../src/reporting/github-report.ts';

const unreadable = (file: string, cell: string) =>
	finding(
		'cell-unreadable',
		{ file, line: 14, column: '收入（元）', cell },
		{
			type: { zh: '金额', en: 'amount' },
			howToWrite: { zh: '请只写数字。', en: 'Write digits only.' },
		},
	);
const first = (report: string) => report.split('\n')[0];

describe('the report for GitHub', () => {
	it('is a workflow command a finding, with the path in the repository', () => {
		const findings = [
			unreadable('villages/990101001200/ledger/2025-03.csv', '约9元'),
			finding('ledger-unregistered', { file: 'villages/990101001200/ledger/2025-03.csv' }),
		];
		const lines = formatForGithub(findings, 'zh', 'data').split('\n');
		expect(lines[0]).toBe(
			'::error file=data/villages/990101001200/ledger/2025-03.csv,line=14,title=单元格无法识别::收入（元）：“约9元”不是规范的金额。请只写数字。',
		);
		expect(lines[1]).toMatch(
			/^::warning file=data\/villages\/990101001200\/ledger\/2025-03\.csv,title=收支明细没有公开登记::/,
		);
		expect(lines[2]).toMatch(/^共 1 处错误/);
	});

	it('escapes what would end a line, a property or the command', () => {
		const report = formatForGithub([unreadable('a,b:c%.csv', '50%\r\n::error::x')], 'en', 'data');
		expect(report.split('\n')).toHaveLength(3);
		expect(first(report)).toBe(
			'::error file=data/a%2Cb%3Ac%25.csv,line=14,title=A cell cannot be read::收入（元）: “50%25%0D%0A::error::x” is not a valid amount. Write digits only.',
		);
	});

	it.each([
		['./data/', 'data/a.csv'],
		['demo\\data', 'demo/data/a.csv'],
		['.', 'a.csv'],
		['/srv/data', '/srv/data/a.csv'],
	])('puts the data folder %s before the path', (folder, path) => {
		expect(first(formatForGithub([unreadable('a.csv', 'x')], 'zh', folder))).toContain(
			`file=${path},`,
		);
	});
});
