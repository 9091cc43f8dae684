import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
	aBalance,
	aContract,
	aLedgerRow,
	csvOf,
	villageFolder,
	villageId,
	type Cells,
} from '../builders.ts';
import { aDataFolder } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import {
	catalogue,
	correctionsOf,
	county,
	finance,
	ledger,
	ledgerFile,
	logOf,
	published,
	read,
	registration,
	told,
} from './published-village.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the correction log', () => {
	it('of a village that is shown as it was ends with that commit, and is read anew when it is shown again', () => {
		const { data, commit, git } = published({
			...ledger({ '支出（元）': '1.00' }),
			...finance(registration()),
		});
		const shown = commit('2025-05-06', ledger({ '支出（元）': '2.00' }));
		commit('2025-05-07', ledger({ '支出（元）': '3.00' }));
		const cache = path.join(aDataFolder({}), 'corrections.json');
		const days = (upTo?: readonly (readonly [string, string | undefined])[]) =>
			correctionsOf(data, { cache, ...(upTo && { upTo: new Map(upTo) }) }).map(({ on }) => on);
		expect(days([[villageId, shown]])).toEqual(['2025-05-06']);
		expect(days()).toEqual(['2025-05-07', '2025-05-06']);
		expect(days([['990101001201', shown]])).toEqual(['2025-05-07', '2025-05-06']);
		expect(days([[villageId, git('2025-05-08', 'rev-parse', 'HEAD')]])).toHaveLength(2);
		expect(days([[villageId, undefined]])).toEqual([]);
	});

	it('tells what a published amount was, what it became, when and why', () => {
		const { data, commit } = published({
			...ledger({ '支出（元）': '12000.00' }),
			...finance(registration()),
		});
		commit('2025-05-06', {
			...ledger({ '支出（元）': '10200.00' }),
			...finance(registration({ 更正说明: '多写了1800元' })),
		});
		expect(told(data)).toEqual([
			{
				table: 'ledger',
				kind: 'changed',
				on: '2025-05-06',
				issue: 'ledger/2025-03',
				name: '记-3-1',
				period: '2025-03',
				publishedOn: '2025-04-12',
				cells: [{ field: 'expense', before: '12000.00', after: '10200.00' }],
				reason: '多写了1800元',
				reasonRow: expect.any(String),
			},
		]);
	});

	it('counts from the day that the settings give, and takes what was there before as published', () => {
		const { data, commit } = published({
			...ledger({ '支出（元）': '1.00' }),
			...finance(registration()),
		});
		commit('2025-05-06', ledger({ '支出（元）': '2.00' }));
		commit('2025-05-07T17:59', ledger({ '支出（元）': '3.00' }));
		commit('2025-05-07T18:00', ledger({ '支出（元）': '4.00' }));
		const settings = { since: '2025-05-07T18:00' };
		expect(told(data, settings)).toMatchObject([
			{ statedOn: '2025-04-10', cells: [{ before: '3.00', after: '4.00' }] },
		]);
		expect(told(data, settings)[0]).not.toHaveProperty('publishedOn');
		expect(told(data, { since: '2025-05-07' })).toHaveLength(2);
		expect(told(data, { since: '2026-01-01' })).toEqual([]);
		expect(logOf(data, settings).villages.get(villageId)?.firstPublished).toEqual({});
	});

	it('tells of a second change since when the figure had been as it was', () => {
		const { data, commit } = published(ledger({ '支出（元）': '1.00' }));
		commit('2025-05-06', ledger({ '支出（元）': '2.00' }));
		commit('2025-06-01', ledger({ '支出（元）': '3.00' }));
		expect(told(data).map(({ cells }) => cells)).toEqual([
			[{ field: 'expense', before: '2.00', after: '3.00', changedOn: '2025-05-06' }],
			[{ field: 'expense', before: '1.00', after: '2.00' }],
		]);
	});

	it('gives no reason that explained something else', () => {
		const { data, commit } = published(ledger({ '支出（元）': '1.00' }));
		const why = finance(registration({ 更正说明: '少写了1元' }));
		commit('2025-05-06', { ...ledger({ '支出（元）': '2.00' }), ...why });
		commit('2025-06-01', ledger({ '支出（元）': '3.00' }));
		expect(told(data).map(({ reason }) => reason)).toEqual([undefined, '少写了1元']);
	});

	it('tells a reason that is written down later beside the change, with its day', () => {
		const { data, commit } = published({ ...ledger({}), ...finance(registration()) });
		commit('2025-05-06', ledger({ '支出（元）': '2.00' }));
		commit('2025-05-08', finance(registration({ 更正说明: '少写了1元' })));
		expect(told(data)).toMatchObject([
			{ issue: 'ledger/2025-03', reason: '少写了1元', reasonOn: '2025-05-08' },
		]);
	});

	it('tells a reason that explains nothing as a change of its own', () => {
		const { data, commit } = published({ ...ledger({}), ...finance(registration()) });
		commit('2025-05-08', finance(registration({ 更正说明: '少写了1元' })));
		expect(told(data)).toMatchObject([
			{ issue: 'finance/GK-1', cells: [{ field: 'correction', withheld: true }] },
		]);
	});

	it('names a row that is gone by its number and its amount, not by its words', () => {
		const gone = { 凭证号: '记-3-2', 摘要: '给王小明的补助', '支出（元）': '500.00' };
		const { data, commit } = published(ledger({}, gone));
		commit('2025-05-06', ledger({}));
		expect(told(data)).toMatchObject([
			{ kind: 'removed', name: '记-3-2', publishedOn: '2025-04-12' },
		]);
		expect(told(data)[0]?.cells).toEqual([
			{ field: 'date', before: '2025-03-05' },
			{ field: 'category', before: '办公费' },
			{ field: 'expense', before: '500.00' },
		]);
	});

	it('tells of a row that was added to a period that had been published', () => {
		const { data, commit } = published(ledger({}));
		commit('2025-05-06', ledger({}, { 凭证号: '记-3-2', '支出（元）': '80.00' }));
		expect(told(data)).toMatchObject([
			{ kind: 'added', on: '2025-05-06', name: '记-3-2', publishedOn: '2025-04-12' },
		]);
	});

	it('takes a new period, a new disclosure, and a new row of a register for no correction, but notes the day', () => {
		const { data, commit } = published({ ...ledger({}), ...finance(registration()) });
		commit('2025-05-06', {
			[`${villageFolder}/ledger/2025-04.csv`]: csvOf([aLedgerRow({ 日期: '2025-04-01' })]),
			...finance(registration(), registration({ 编号: 'GK-2', 期间: '2025-04' })),
			[`${villageFolder}/contracts.csv`]: csvOf([aContract()]),
		});
		const own = logOf(data).villages.get(villageId);
		expect(own?.corrections).toEqual([]);
		expect(own?.firstPublished).toEqual({
			'ledger/2025-03': '2025-04-12',
			'finance/GK-1': '2025-04-12',
			'ledger/2025-04': '2025-05-06',
			'finance/GK-2': '2025-05-06',
			'contracts/HT2025-01': '2025-05-06',
		});
	});

	it('tells of balances that were added to a period, not of those of a new one', () => {
		const balances = (...rows: Cells[]) => ({
			[`${villageFolder}/balances.csv`]: csvOf(rows.map(aBalance)),
		});
		const { data, commit } = published(balances({}));
		commit('2025-05-06', balances({}, { 期间: '2025-04' }));
		commit('2025-05-07', balances({}, { 期间: '2025-04' }, { 期间: '2025-03', 账户: '库存现金' }));
		expect(told(data)).toMatchObject([
			{ kind: 'added', issue: 'balances/2025-03', on: '2025-05-07' },
		]);
	});

	it('tells of a file that is gone, with the number of its rows; renaming one is that too', () => {
		const { data, commit } = published(ledger({}, { 凭证号: '记-3-2' }));
		commit('2025-05-06', {
			[ledgerFile]: undefined,
			[`${villageFolder}/ledger/2025-Q1.csv`]: csvOf([aLedgerRow({})]),
		});
		expect(told(data)).toMatchObject([
			{ kind: 'withdrawn', issue: 'ledger/2025-03', period: '2025-03', rows: 2, cells: [] },
		]);
		expect(logOf(data).villages.get(villageId)?.firstPublished).toMatchObject({
			'ledger/2025-Q1': '2025-05-06',
		});
	});

	it('matches the rows of one voucher that are the same before it takes them in order', () => {
		const [a, b, c] = ['1.00', '2.00', '3.00'].map((yuan) => ({ '支出（元）': yuan }));
		const { data, commit } = published(ledger(a ?? {}, b ?? {}, c ?? {}));
		commit('2025-05-06', ledger(c ?? {}, { '支出（元）': '2.50' }, a ?? {}));
		expect(told(data).map(({ cells }) => cells)).toEqual([
			[{ field: 'expense', before: '2.00', after: '2.50' }],
		]);
	});

	it('sees no correction in other headings, orders, signs of encoding, line ends and white space', () => {
		const { data, commit } = published({
			[ledgerFile]:
				'日期,凭证号,类别,摘要,支出（元）\n2025-03-05,记-3-1,办公费,打印 纸,5.00\n2025-03-06,记-3-2,办公费,墨,6\n',
		});
		commit('2025-05-06', {
			[ledgerFile]:
				'\uFEFF凭证编号,记账日期,支出,摘要,类别\r\n记-3-2, 2025-03-06,６.00,墨,办公费\r\n记-3-1,2025-03-05,5,打印纸 ,办公费\r\n',
		});
		expect(told(data)).toEqual([]);
	});

	it('takes how a matter goes on for no correction', () => {
		const contracts = (cells: Cells) => ({
			[`${villageFolder}/contracts.csv`]: csvOf([aContract(cells)]),
		});
		const { data, commit } = published(contracts({ 已收款: '', 合同总额: '3000.00' }));
		commit('2025-05-06', contracts({ 已收款: '1000.00', 合同总额: '3000.00' }));
		commit('2025-05-07', contracts({ 已收款: '2000.00', 状态: '终止', 合同总额: '3000.00' }));
		commit('2025-05-08', contracts({ 已收款: '2000.00', 状态: '终止', 合同总额: '2000.00' }));
		expect(told(data).map(({ on, cells }) => [on, cells])).toEqual([
			['2025-05-08', [{ field: 'total', before: '3000.00', after: '2000.00' }]],
		]);
	});

	it('ignores a column that the tables no longer have', () => {
		const { data, commit } = published({
			[ledgerFile]: '日期,凭证号,类别,摘要,支出（元）,旧栏\n2025-03-05,记-3-1,办公费,纸,5.00,甲\n',
		});
		commit('2025-05-06', ledger({ 摘要: '纸', '支出（元）': '6.00' }));
		expect(told(data).map(({ cells }) => cells)).toEqual([
			[{ field: 'expense', before: '5.00', after: '6.00' }],
		]);
	});

	it('names the commit of a version that cannot be read, and compares what was published before and after', () => {
		const { data, commit } = published(ledger({ '支出（元）': '5.00' }));
		const broken = commit('2025-05-06', { [ledgerFile]: '日期,凭证号\n2025-03-05,"记' });
		commit('2025-05-07', ledger({ '支出（元）': '6.00' }));
		expect(told(data)).toMatchObject([
			{ on: '2025-05-07', cells: [{ before: '5.00', after: '6.00' }] },
		]);
		expect(logOf(data).villages.get(villageId)?.skipped).toEqual([
			{ village: villageId, table: 'ledger', name: '2025-03', commit: broken, on: '2025-05-06' },
		]);
	});

	it('tells of a text or an attachment that was exchanged under its name', () => {
		const files = (text: string) => ({ [`${villageFolder}/notices/a.md`]: text });
		const row = registration({ 目录编号: 'CW-03', 正文: '', 正文文件: 'notices/a.md' });
		const { data, commit } = published({ ...finance(row), ...files('甲') });
		commit('2025-05-06', files('乙'));
		expect(told(data)).toMatchObject([
			{ kind: 'replaced', issue: 'finance/GK-1', cells: [{ field: 'bodyFile' }] },
		]);
	});

	it('counts what was merged on the day of the merge, once', () => {
		const { data, commit, git } = published(ledger({ '支出（元）': '5.00' }));
		git('2025-05-01', 'checkout', '--quiet', '-b', 'mending');
		commit('2025-05-01', ledger({ '支出（元）': '6.00' }));
		commit('2025-05-02', ledger({ '支出（元）': '7.00' }));
		git('2025-05-02', 'checkout', '--quiet', 'main');
		commit('2025-05-03', finance(registration()));
		git('2025-05-06', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'mending');
		expect(told(data)).toMatchObject([
			{ on: '2025-05-06', cells: [{ before: '5.00', after: '7.00' }] },
		]);
	});

	it('leaves out what lies in the working tree alone', () => {
		const { data } = published(ledger({ '支出（元）': '5.00' }));
		writeFileSync(path.join(data, ledgerFile), csvOf([aLedgerRow({ '支出（元）': '6.00' })]));
		expect(told(data)).toEqual([]);
	});

	it('finds the data at the top of a repository and in a folder with a strange name', () => {
		for (const below of ['', '数据 "x"/:(glob)*']) {
			const { data, commit } = published(ledger({ '支出（元）': '5.00' }), below);
			commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
			expect(told(data), below).toHaveLength(1);
		}
	});

	it('is not led astray by names of files', () => {
		const { data, commit } = published(ledger({}));
		const names = [
			'-x',
			'a\nb',
			':(exclude)*',
			'"',
			'2025-03.csv\t',
			'__proto__.csv',
			'$(touch x).csv',
		];
		const edits = (text: string) =>
			Object.fromEntries(names.map((name) => [`${villageFolder}/ledger/${name}`, text]));
		commit('2025-05-06', edits('a'));
		commit('2025-05-07', { ...edits('b'), ...ledger({ '支出（元）': '6.00' }) });
		expect(told(data)).toHaveLength(1);
	});

	it('does not listen to the user’s settings or to a hook’s variables', () => {
		const { data, commit } = published(ledger({ '支出（元）': '5.00' }));
		commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
		const settings =
			'[diff]\n\trenames = copies\n\tnoprefix = true\n[color]\n\tui = always\n[log]\n\tshowSignature = true\n';
		vi.stubEnv('GIT_CONFIG_GLOBAL', path.join(aDataFolder({ gitconfig: settings }), 'gitconfig'));
		vi.stubEnv('GIT_DIR', '/nowhere');
		vi.stubEnv('GIT_INDEX_FILE', '/nowhere');
		expect(told(data)).toHaveLength(1);
	});

	it('holds exactly the changes of amounts that were made, whatever they are', () => {
		const amounts = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(fc.array(amounts, { minLength: 2, maxLength: 5 }), (versions) => {
				const rows = (version: readonly number[]) =>
					ledger(
						...version.map((fen, at) => ({ 凭证号: `记-3-${at}`, '支出（元）': `${fen}.00` })),
					);
				const repository = published(rows(versions[0] ?? []));
				const expected: string[] = [];
				for (const [index, version] of versions.slice(1).entries()) {
					const on = `2025-05-0${index + 1}`;
					const before = versions[index] ?? [];
					repository.commit(on, rows(version));
					const length = Math.max(before.length, version.length);
					for (let at = 0; at < length; at += 1) {
						const [was, is] = [before[at], version[at]];
						if (was !== is) expected.push(`${on} 记-3-${at} ${was ?? ''} ${is ?? ''}`);
					}
				}
				const found = told(repository.data).map(({ on, name, cells }) => {
					const cell = cells.find(({ field }) => field === 'expense');
					return `${on} ${name ?? ''} ${Number(cell?.before) || ''} ${Number(cell?.after) || ''}`;
				});
				expect(found.sort()).toEqual(expected.sort());
			}),
			{ numRuns: 12, seed: 5 },
		);
	});
});

describe('without a whole history', () => {
	it('says that the data is in no repository, or in one and was never committed', () => {
		expect(read(aDataFolder(county)).log).toBe('no-repository');
		const repository = aDatedRepository();
		writeFileSync(path.join(repository.data, 'villages.csv'), county['villages.csv']);
		expect(read(repository.data).log).toBe('no-commit');
		repository.git('2025-05-01', 'commit', '--quiet', '--allow-empty', '-m', 'empty');
		expect(read(repository.data).log).toBe('no-commit');
	});

	it('says that git is not installed', () => {
		const { data } = published(ledger({}));
		vi.stubEnv('PATH', '/nowhere');
		expect(read(data).log).toBe('no-git');
	});

	it('says that a shallow clone is not enough, unless it reaches back to where the log begins', () => {
		const origin = published(ledger({ '支出（元）': '5.00' }));
		origin.commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
		const clone = (depth: number) => {
			const target = path.join(aDataFolder({}), 'clone');
			const url = pathToFileURL(origin.folder).href;
			origin.git('2025-05-07', 'clone', '--quiet', `--depth=${depth}`, url, target);
			return path.join(target, 'data');
		};
		origin.commit('2025-05-07', ledger({ '支出（元）': '7.00' }));
		expect(read(clone(1)).log).toBe('shallow');
		expect(read(clone(1), { since: '2025-05-07' }).log).toBe('shallow');
		expect(told(clone(2), { since: '2025-05-07' })).toHaveLength(1);
	});
});

describe('a repository that git does not read', () => {
	/** A git before the real one: it takes every repository for somebody else's, as git's own tests make it do. */
	function asAnotherUser() {
		const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
		const folder = aDataFolder({
			git: `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`,
		});
		chmodSync(path.join(folder, 'git'), 0o755);
		vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
		vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
		vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
	}

	it('is told apart from none when it belongs to another user, with a bundle beside it too', () => {
		const { data, git } = published(ledger({}));
		const elsewhere = aDataFolder(county);
		git('2025-05-01', 'bundle', 'create', '--quiet', path.join(data, 'history.bundle'), 'HEAD');
		expect(read(data).log).not.toBeTypeOf('string');
		asAnotherUser();
		expect(read(data).log).toBe('not-owner');
		rmSync(path.join(data, 'history.bundle'));
		expect(read(data).log).toBe('not-owner');
		expect(read(elsewhere).log).toBe('no-repository');
	});

	it('is told apart from none when it is damaged', () => {
		const { data, folder } = published(ledger({}));
		writeFileSync(path.join(folder, '.git/config'), '[core');
		expect(read(data).log).toBe('unreadable');
	});

	it('is read in a second work tree, where .git is a file', () => {
		const { data, folder, commit, git } = published(ledger({ '支出（元）': '5.00' }));
		commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
		const tree = path.join(aDataFolder({}), 'tree');
		git('2025-05-07', 'worktree', 'add', '--quiet', '--detach', tree);
		expect(told(path.join(tree, path.relative(folder, data)))).toEqual(told(data));
	});

	it('begins where its commits say, whatever a file of grafts or a replaced commit says', () => {
		const { data, folder, commit, git } = published(ledger({ '支出（元）': '5.00' }));
		const last = commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
		git('2025-05-07', 'replace', '--graft', last);
		mkdirSync(path.join(folder, '.git/info'), { recursive: true });
		writeFileSync(path.join(folder, '.git/info/grafts'), `${last}\n`);
		expect(told(data)).toHaveLength(1);
	});
});

describe('dates of commits that run backwards', () => {
	const twice = (...days: readonly string[]) => {
		const { data, commit } = published(ledger({ '支出（元）': '0.00' }));
		for (const [index, day] of days.entries()) {
			commit(day, ledger({ '支出（元）': `${index + 1}.00` }));
		}
		return data;
	};
	const days = (data: string, settings = {}) =>
		told(data, settings).map(({ on, misdated = false }) => [on, misdated]);

	it('show no correction before the publication, and are marked', () => {
		expect(days(twice('2020-01-01'))).toEqual([['2025-04-12', true]]);
		expect(days(twice('2025-05-06', '2020-01-01', '2025-05-08'))).toEqual([
			['2025-05-08', false],
			['2025-05-06', true],
			['2025-05-06', false],
		]);
	});

	it('hide nothing behind the day from which changes count', () => {
		const data = twice('2025-05-06', '2025-05-07', '2020-01-01');
		expect(days(data, { since: '2025-05-07' })).toEqual([
			['2025-05-07', true],
			['2025-05-07', false],
		]);
	});

	it('move nothing that follows when a clock once stood in the future', () => {
		expect(days(twice('2099-01-01', '2025-05-08'))).toEqual([
			['2025-05-08', false],
			['2025-04-12', true],
		]);
		expect(days(twice('2025-05-08', '2099-01-01'))).toEqual([
			['2099-01-01', false],
			['2025-05-08', false],
		]);
	});

	it('are judged anew when a later commit shows them wrong, whatever an earlier build has kept', () => {
		const repository = published(ledger({ '支出（元）': '0.00' }));
		const cache = path.join(aDataFolder({}), 'corrections.json');
		repository.commit('2099-01-01', ledger({ '支出（元）': '1.00' }));
		expect(days(repository.data, { cache })).toEqual([['2099-01-01', false]]);
		repository.commit('2025-05-08', ledger({ '支出（元）': '2.00' }));
		expect(days(repository.data, { cache })).toEqual([
			['2025-05-08', false],
			['2025-04-12', true],
		]);
	});

	it('of one day or of the order of the clock are no matter', () => {
		expect(days(twice('2025-05-06T12:30', '2025-05-06T12:00'))).toEqual([
			['2025-05-06', false],
			['2025-05-06', false],
		]);
	});
});

describe('what an earlier build has kept', () => {
	function twoCommits() {
		const repository = published({
			...ledger({ '支出（元）': '5.00' }),
			...finance(registration()),
		});
		repository.commit('2025-05-06', ledger({ '支出（元）': '6.00' }));
		return { ...repository, cache: path.join(aDataFolder({}), 'kept/corrections.json') };
	}

	it('spares the reading of commits that it has seen, and gives the same log', () => {
		const { data, commit, cache } = twoCommits();
		expect(read(data, { cache }).commitsRead).toBe(2);
		expect(read(data, { cache }).commitsRead).toBe(0);
		commit('2025-05-07', { [ledgerFile]: 'broken' });
		expect(read(data, { cache }).commitsRead).toBe(1);
		commit('2025-05-08', {
			...ledger({ '支出（元）': '7.00' }),
			...finance(registration({ 更正说明: '补记' })),
		});
		const kept = read(data, { cache });
		expect(kept.commitsRead).toBe(1);
		expect(kept.log).toEqual(read(data).log);
		expect(told(data, { cache })).toHaveLength(2);
	});

	it('is given up when the history was rewritten', () => {
		const { data, commit, git, cache } = twoCommits();
		read(data, { cache });
		git('2025-05-07', 'reset', '--quiet', '--hard', 'HEAD~1');
		expect(read(data, { cache })).toMatchObject({ commitsRead: 1 });
		expect(told(data, { cache })).toEqual([]);
		commit('2025-05-07', ledger({ '支出（元）': '8.00' }));
		git('2025-05-07', 'checkout', '--quiet', '--orphan', 'other');
		commit('2025-05-08', ledger({ '支出（元）': '9.00' }));
		expect(read(data, { cache }).commitsRead).toBe(1);
		expect(told(data, { cache })).toEqual([]);
	});

	it('is given up when it is damaged, and when other settings or another register would give another log', () => {
		const { data, cache } = twoCommits();
		read(data, { cache });
		const whole = readFileSync(cache, 'utf8');
		for (const damaged of ['', '{', whole.slice(0, -9), whole.replace('6.00', '9.00')]) {
			writeFileSync(cache, damaged);
			expect(read(data, { cache }).commitsRead).toBe(2);
		}
		expect(read(data, { cache, since: '2025-05-01' }).commitsRead).toBe(1);
		writeFileSync(path.join(data, 'catalogue.csv'), catalogue.replace('本村成员', '全社会'));
		expect(read(data, { cache, since: '2025-05-01' }).commitsRead).toBe(1);
		expect(read(data, { cache, since: '2025-05-01' }).commitsRead).toBe(0);
	});

	it('may be impossible to write: the log is the same', () => {
		const { data } = twoCommits();
		const file = path.join(aDataFolder({ occupied: '' }), 'occupied/corrections.json');
		expect(told(data, { cache: file })).toHaveLength(1);
	});
});
