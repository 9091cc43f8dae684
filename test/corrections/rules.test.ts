import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withHistory } from '../../src/corrections/history/open-history.ts';
import { checkRules } from '../../src/corrections/rules/check-rules.ts';
import { readRuleHistory } from '../../src/corrections/rules/read-rule-history.ts';
import { loadCounty } from '../../src/loading/county.ts';
import { explain } from '../../src/texts/findings.ts';
import { aStandard, csvOf, type Cells } from '../builders.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';

const asOf = '2026-06-30';
const ledger = 'villages/990101001200/balances.csv';
const settings = (more: string) => ({ 'portal.yaml': `${countyFiles['portal.yaml']}${more}` });
const strict = 'overrides: { ledgerDue: 次月15日 }\nthresholds: { decision: 10000 }\n';
const correction = (of: string) =>
	`ruleCorrections: [{ on: "2026-03-01", of: [${of}], reason: 原来误写 }]\n`;

/** Published on 2026-02-01 with strict rules. */
function published(more = strict) {
	const repository = aDatedRepository();
	repository.commit('2026-02-01', { ...countyFiles, ...settings(more), [ledger]: '期间\n' });
	return repository;
}

const readFrom = (historyFolder: string, dataFolder = historyFolder) =>
	withHistory(historyFolder, (opened) => readRuleHistory(opened, { dataFolder, asOf }));

function history(data: string) {
	const read = readFrom(data);
	if (typeof read === 'string') throw new Error(read);
	return read;
}

function problems(data: string): string[] {
	const { portal, register } = loadCounty(data);
	if (!portal) throw new Error('No settings');
	return checkRules(history(data), portal, register).map(
		(one) => `${one.kind} ${explain(one, 'zh').message}`,
	);
}

describe('a change of the rules', () => {
	it('for days that are over is refused, in each commit and before it', () => {
		const { data, commit } = published();
		commit('2026-03-01', settings(strict.replace('15日', '28日')));
		const refused =
			'rule-changed-past 规则“ledgerDue”原来是“次月15日”，2026-03-01改成“次月28日”，改到了已经执行的日子。';
		expect(problems(data)).toEqual([refused]);
		commit('2026-03-02', { ...settings(strict.replace('15日', '28日')), 'README.md': '' });
		expect(problems(data)).toEqual([refused]);
	});

	it('is refused of limits that are set so high that nothing meets them, or left out', () => {
		const { data, commit } = published();
		commit('2026-03-01', settings(strict.replace('decision: 10000', 'decision: 1000000')));
		commit('2026-03-02', settings('overrides: { ledgerDue: 次月15日 }\n'));
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“thresholds.decision”原来是“1000000”，2026-03-02改成“没有规定”，改到了已经执行的日子。',
		]);
	});

	it('from its own day on is let pass, and told', () => {
		const { data, commit } = published();
		commit(
			'2026-03-01',
			settings(`${strict}rules: [{ from: 2026-03-01, reason: 县文件, ledgerDue: 次月28日 }]\n`),
		);
		expect(problems(data)).toEqual([]);
		expect(history(data).revisions.map(({ on, changes }) => [on, changes])).toEqual([
			[
				'2026-03-01',
				[
					{
						...{ rule: 'ledgerDue', before: '次月15日', after: '次月28日' },
						...{ from: '2026-03-01', past: false },
					},
				],
			],
		]);
	});

	it('is refused where its day was over when it was written', () => {
		const { data, commit } = published();
		commit(
			'2026-03-01',
			settings(`${strict}rules: [{ from: 2026-02-28, reason: 县文件, ledgerDue: 次月28日 }]\n`),
		);
		expect(problems(data)).toHaveLength(1);
	});

	it('for the past is let pass with a reason, once for each', () => {
		const { data, commit } = published();
		const later = strict.replace('15日', '20日');
		commit('2026-03-01', settings(`${later}${correction('ledgerDue')}`));
		expect(problems(data)).toEqual([]);
		commit('2026-04-01', settings(`${strict.replace('15日', '28日')}${correction('ledgerDue')}`));
		expect(problems(data)).toHaveLength(1);
		commit('2026-04-02', settings(strict.replace('15日', '28日')));
		expect(problems(data)).toHaveLength(1);
	});

	it('is refused of rows of the catalogue, but not of one that ends and is followed', () => {
		const { data, commit } = published();
		const catalogue = countyFiles['catalogue.csv'];
		const [heading = '', row = ''] = catalogue.split('\n');
		commit('2026-03-01', {
			'catalogue.csv': `${heading},生效日期,失效日期\n${row},,2026-06-30\n${row.replace('CW-01', 'CW-02').replace('每月', '每年')},2026-07-01,\n`,
		});
		expect(problems(data)).toEqual([]);
		commit('2026-03-02', { 'catalogue.csv': `${heading}\n${row.replace('每月', '每年')}\n` });
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“catalogue:CW-01”原来是“公开频次每月，失效日期2026-06-30”，2026-03-02改成“公开频次每年，失效日期不写”，改到了已经执行的日子。',
		]);
	});

	it('is refused of the day from which a village owes, and of how often it closes its books', () => {
		const { data, commit } = published();
		const moved = countyFiles['villages.csv'].replace('2025-01-01', '2026-01-01');
		commit('2026-03-01', { 'villages.csv': moved });
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“since:990101001200”原来是“2025-01-01”，2026-03-01改成“2026-01-01”，改到了已经执行的日子。',
		]);
		commit('2026-03-02', settings(`${strict}${correction('since')}`));
		expect(problems(data)).toEqual([]);
	});

	it('is refused of a standard that was in force, and let pass of a new one', () => {
		const standards = (...rows: Cells[]) => ({ 'standards.csv': csvOf(rows.map(aStandard)) });
		const { data, commit } = published();
		commit('2026-02-10', standards({}));
		expect(problems(data)).toEqual([]);
		const old = { 失效日期: '2026-03-31' };
		const later = { 编号: 'BZ-02', 标准: '120.00', 生效日期: '2026-04-01' };
		commit('2026-03-01', standards(old, later));
		expect(problems(data)).toEqual([]);
		expect(history(data).revisions.map(({ changes }) => changes)).toEqual([
			[
				{
					...{ rule: 'standard:BZ-01', before: '失效日期不写', after: '失效日期2026-03-31' },
					...{ from: '2026-04-01', past: false },
				},
			],
		]);
		commit('2026-03-02', standards({ ...old, 标准: '300.00', 计量单位: '天' }, later));
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“standard:BZ-01”原来是“标准100.00，计量单位工”，2026-03-02改成“标准300.00，计量单位天”，改到了已经执行的日子。',
		]);
		commit('2026-03-03', standards(later));
		expect(problems(data)).toHaveLength(1);
		const one = '{ on: "2026-03-04", of: [standard], reason: 登记错了 }';
		commit('2026-03-04', settings(`${strict}ruleCorrections: [${one}, ${one}]\n`));
		expect(problems(data)).toEqual([]);
	});

	it('is refused of the day on which a village ended, where it is told late or changed', () => {
		const [heading, row, other] = countyFiles['villages.csv'].split('\n');
		const ended = (on: string) => ({
			'villages.csv': `${heading},变更日期,变更说明\n${row},${on},${on && '县文件'}\n${other},,\n`,
		});
		const { data, commit } = published();
		commit('2026-03-31', ended('2026-03-01'));
		expect(problems(data)).toEqual([]);
		expect(history(data).revisions.map(({ changes }) => changes)).toEqual([
			[
				{
					...{ rule: 'changedOn:990101001200', before: '不写', after: '2026-03-01' },
					...{ from: '2026-03-02', past: false },
				},
			],
		]);
		commit('2026-04-10', ended('2026-02-01'));
		const refused = (before: string, on: string, after: string) =>
			`rule-changed-past 规则“changedOn:990101001200”原来是“${before}”，${on}改成“${after}”，改到了已经执行的日子。`;
		expect(problems(data)).toEqual([refused('2026-03-01', '2026-04-10', '2026-02-01')]);
		commit('2026-04-11', ended(''));
		expect(problems(data)).toEqual([refused('2026-02-01', '2026-04-11', '不写')]);
		const one = '{ on: "2026-04-12", of: [changedOn], reason: 登记错了 }';
		commit('2026-04-12', settings(`${strict}ruleCorrections: [${one}, ${one}]\n`));
		expect(problems(data)).toEqual([]);
		const late = published();
		late.commit('2026-04-01', ended('2026-03-01'));
		expect(problems(late.data)).toEqual([refused('不写', '2026-04-01', '2026-03-01')]);
	});

	it('is nobody’s before the time that counts, and that time is not moved without a word', () => {
		const trial = `${strict}history: { since: "2026-03-15" }\n`;
		const { data, commit } = published(trial);
		commit('2026-03-01', settings(trial.replace('15日', '28日')));
		expect(problems(data)).toEqual([]);
		commit('2026-04-01', settings(trial.replace('03-15', '05-01').replace('15日', '28日')));
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“history.since”原来是“2026-03-15”，2026-04-01改成“2026-05-01”，改到了已经执行的日子。',
		]);
	});

	it('is seen in files that a spreadsheet saved in another encoding', () => {
		const { data, commit } = published();
		const moved = countyFiles['villages.csv'].replace('2025-01-01', '2026-01-01');
		writeFileSync(path.join(data, 'villages.csv'), `\uFEFF${moved}`, 'utf16le');
		commit('2026-03-01', {});
		expect(problems(data)).toHaveLength(1);
	});

	it('is none where a village is given the day from which it owes, and had none', () => {
		const { data, commit } = aDatedRepository();
		const dayless = countyFiles['villages.csv'].replaceAll('2025-01-01', '');
		const files = { ...countyFiles, 'villages.csv': dayless, [ledger]: '期间\n' };
		commit('2026-01-15', { ...files, ...settings(strict) });
		commit('2026-02-01', settings(strict.replace('15日', '20日')));
		commit('2026-03-01', { 'villages.csv': countyFiles['villages.csv'] });
		expect(problems(data)).toEqual([
			'rule-changed-past 规则“ledgerDue”原来是“次月15日”，2026-02-01改成“次月20日”，改到了已经执行的日子。',
		]);
		const moved = countyFiles['villages.csv'].replace('2025-01-01', '2026-01-01');
		commit('2026-03-02', { 'villages.csv': dayless });
		commit('2026-03-03', { 'villages.csv': moved });
		expect(problems(data)).toContain(
			'rule-changed-past 规则“since:990101001200”原来是“2025-01-01”，2026-03-03改成“2026-01-01”，改到了已经执行的日子。',
		);
	});

	it('is judged by its versions, each once, of the newest ten', () => {
		const { data, commit } = published();
		for (let day = 16; day <= 28; day += 1) {
			commit(`2026-03-${day}`, settings(strict.replace('15日', `${day % 2 === 0 ? 15 : 20}日`)));
		}
		commit('2026-04-01', settings(strict.replace('15日', '20日')));
		const { revisions, versions } = history(data);
		expect(revisions).toHaveLength(13);
		expect(versions).toHaveLength(2);
		expect(revisions.map(({ before, after }) => [before, after])).toEqual([
			...Array<unknown>(3).fill([undefined, undefined]),
			...Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? [0, 1] : [1, 0])),
		]);
	});

	it('of a fictional county is nothing to the real one that replaces it', () => {
		const { data, commit } = published(`${strict}demo: true\n`);
		commit('2026-03-01', settings(''));
		expect(problems(data)).toEqual([]);
	});

	it('that is not committed is refused too', () => {
		const { data } = published();
		const copy = aDataFolder({ ...countyFiles, ...settings(''), [ledger]: '期间\n' });
		expect(readFrom(data, copy)).toMatchObject({
			revisions: [{ on: asOf, changes: [{ past: true }, { past: true }] }],
		});
		expect(readFrom(copy)).toBe('no-repository');
	});
});

describe('a village that was published', () => {
	const [heading = '', , second = ''] = countyFiles['villages.csv'].split('\n');

	it('cannot be taken from the register', () => {
		const { data, commit } = published();
		commit('2026-03-01', { 'villages.csv': `${heading}\n${second}\n`, [ledger]: undefined });
		commit('2026-03-02', { 'README.md': '' });
		expect(problems(data)).toEqual([
			'village-removed 修改历史里有村“990101001200”，现在的 villages.csv 里没有了。',
		]);
	});

	it('keeps its folder', () => {
		const { data, commit } = published();
		commit('2026-03-01', { [ledger]: undefined });
		expect(problems(data)).toEqual([
			'village-folder-removed 修改历史里有柳溪村的文件，现在一个也没有了。',
		]);
	});

	it('is one whose folder was committed: a row alone may be taken back', () => {
		const { data, commit } = published();
		commit('2026-03-01', {
			'villages.csv': `${heading}\n${countyFiles['villages.csv'].split('\n')[1]}\n`,
		});
		expect(problems(data)).toEqual([]);
	});
});
