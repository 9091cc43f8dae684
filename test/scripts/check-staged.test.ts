import { readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aBalance, aDisclosure, csvOf } from '../builders.ts';
import { countyFiles } from '../data-folder.ts';
import { aRepository, type Repository } from '../git-repository.ts';

const first = 'data/villages/990101001200';
const second = 'data/villages/990101001201';
const headings = '姓名,机构,职务,任期开始\n';
const right = `${headings}周文,村民委员会,主任,2024-01-01\n`;
const wrong = `${headings}周文,村民委员会,主任,去年\n`;

const check = (repository: Repository, ...more: readonly string[]) =>
	repository.script('check.ts', '--staged', ...more);

/** A repository in which the files are staged. */
function staged(files: Readonly<Record<string, string>>): Repository {
	const repository = aRepository();
	repository.write(files);
	repository.git('add', '--all');
	return repository;
}

describe('npm run check -- --staged', { timeout: 30_000 }, () => {
	it('says in one line that the staged data is right', () => {
		expect(check(staged({ [`${first}/officials.csv`]: right }))).toEqual({
			status: 0,
			output: '没有发现问题，可以发布。\n',
		});
	});

	it('counts warnings without listing them', () => {
		const ledger = { [`${first}/ledger/2026-11.csv`]: '日期,凭证号,类别,摘要\n' };
		expect(check(staged(ledger))).toEqual({
			status: 0,
			output: '没有错误，可以发布。共 1 条提醒，1 个文件。\n',
		});
	});

	it('asks for the reason of a published figure that it changes, and lets it pass', () => {
		const file = `${first}/balances.csv`;
		const row = (closing: string) =>
			csvOf([
				aBalance({ 期初余额: '0.00', 本期收入: closing, 本期支出: '0.00', 期末余额: closing }),
			]);
		const repository = staged({ [file]: row('900.00') });
		repository.git('commit', '--quiet', '--no-verify', '-m', '公开');
		repository.write({ [file]: row('800.00') });
		repository.git('add', '--all');
		expect(check(repository)).toEqual({
			status: 0,
			output: [
				'villages/990101001200/balances.csv 第2行 本期收入',
				'  提醒：公开时是 900.00，现在是 800.00，没有写原因。请在这一行的“更正说明”，或者公开登记（例如 finance.csv）里这一期的“更正说明”，写明改了什么、为什么。',
				'没有错误，可以发布。共 1 条提醒，1 个文件。',
				'可以提交。改了、撤下了公开的内容又没有写原因的，网站的更正记录会写“没有写明原因”；请照上面补写。',
				'',
			].join('\n'),
		});
	});

	it('shows the errors alone, and what to do', () => {
		const repository = staged({
			[`${first}/officials.csv`]: wrong,
			[`${first}/ledger/2026-11.csv`]: '日期,凭证号,类别,摘要\n',
		});
		expect(check(repository)).toEqual({
			status: 1,
			output: [
				'villages/990101001200/officials.csv 第2行 任期开始',
				'  “去年”不是规范的日期。请写成“年-月-日”，例如 2025-03-14，并确认这一天存在。',
				'共 1 处错误，1 个文件。没有发布任何内容，网站保持原样。',
				'没有提交。请把上面的错误改好，用 git add 重新加入改过的文件，再提交一次。',
				'',
			].join('\n'),
		});
	});

	it('looks at what is staged, not at the working tree', () => {
		const mended = staged({ [`${first}/officials.csv`]: wrong });
		mended.write({ [`${first}/officials.csv`]: right });
		expect(check(mended).status).toBe(1);
		const broken = staged({ [`${first}/officials.csv`]: right });
		broken.write({ [`${first}/officials.csv`]: wrong, 'data/index.html': '' });
		expect(check(broken).status).toBe(0);
	});

	it('has nothing to do when no data is staged', () => {
		const repository = aRepository();
		repository.write({ [`${first}/officials.csv`]: wrong, 'README.md': 'x' });
		repository.git('add', 'README.md');
		expect(check(repository)).toEqual({ status: 0, output: '没有要提交的数据改动。\n' });
	});

	it('reads names with Chinese, blanks, brackets and stars in them', () => {
		const name = '会议 记录（一）.csv';
		const listed = {
			[`${first}/attachments/${name}`]: '甲,乙\n',
			[`${first}/finance.csv`]: csvOf([aDisclosure({ 目录编号: 'CW-01', 附件: name })]),
		};
		expect(check(staged(listed)).status).toBe(0);
		const { status, output } = check(staged({ [`${first}/attachments/表[1]*.csv`]: '甲,乙\n' }));
		expect(status).toBe(1);
		expect(output).toContain('villages/990101001200/attachments/表[1]*.csv\n');
	});

	it('sees a file that the commit deletes as gone, and one that it renames under its new name', () => {
		const repository = aRepository();
		unlinkSync(path.join(repository.project, 'data/townships.csv'));
		repository.git('add', '--all');
		expect(check(repository).output).toContain('townships.csv\n');
		repository.git('reset', '--quiet', '--hard');

		repository.write({ [`${first}/officials.csv`]: right });
		repository.git('add', '--all');
		repository.git('commit', '--quiet', '-m', '村干部');
		repository.git('mv', `${first}/officials.csv`, `${first}/offcials.csv`);
		const { status, output } = check(repository);
		expect(status).toBe(1);
		expect(output).toContain('villages/990101001200/offcials.csv\n');
		expect(output).not.toContain('officials.csv\n');
	});

	it('looks at the villages that the commit touches, and at all when a county file changes', () => {
		const repository = staged({ [`${second}/officials.csv`]: wrong });
		repository.git('commit', '--quiet', '--no-verify', '-m', '有错');
		repository.write({ [`${first}/officials.csv`]: right });
		repository.git('add', '--all');
		expect(check(repository).status).toBe(0);
		repository.write({ 'data/townships.csv': '乡镇编号,乡镇名称\n990101,柳溪街道\n' });
		repository.git('add', '--all');
		expect(check(repository).output).toContain('villages/990101001201/officials.csv 第2行');
	});

	it('looks at the new village alone when a row is added to the register, at all when a row changes', () => {
		const repository = staged({ [`${second}/officials.csv`]: wrong });
		repository.git('commit', '--quiet', '--no-verify', '-m', '有错');
		const added = `${countyFiles['villages.csv']}990101001300,柳树村,990101,2025-01-01\n`;
		const willow = 'data/villages/990101001300/officials.csv';
		repository.write({ 'data/villages.csv': added, [willow]: right });
		repository.git('add', '--all');
		expect(check(repository).status).toBe(0);

		repository.write({ [willow]: wrong });
		repository.git('add', '--all');
		const { output } = check(repository);
		expect(output).toContain('villages/990101001300/officials.csv 第2行');
		expect(output).not.toContain('villages/990101001201');

		repository.write({ 'data/villages.csv': added.replace('柳溪村', '溪柳村') });
		repository.git('add', '--all');
		expect(check(repository).output).toContain('villages/990101001201/officials.csv 第2行');
	});

	it('finds the folder of a village that is not registered', () => {
		const repository = staged({ 'data/villages/990101001299/officials.csv': right });
		expect(check(repository).output).toContain('villages/990101001299\n');
	});

	it('works before the first commit, and when the whole data folder goes', () => {
		const repository = aRepository();
		repository.git('update-ref', '-d', 'HEAD');
		expect(check(repository).status).toBe(0);
		rmSync(path.join(repository.project, 'data'), { recursive: true });
		repository.git('add', '--all');
		repository.git('commit', '--quiet', '-m', '只有设置');
		expect(check(repository)).toEqual({ status: 0, output: '没有要提交的数据改动。\n' });
		const emptied = aRepository();
		emptied.git('rm', '-r', '--quiet', 'data');
		expect(check(emptied).output).toContain('villages.csv\n');
	});

	it('leaves no copy behind', async () => {
		const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('sunlit-staged-'));
		const before = copies();
		check(staged({ [`${first}/officials.csv`]: wrong }));
		// A hook that another file of tests runs meanwhile has a copy of its own for a moment.
		await expect
			.poll(() => copies().filter((name) => !before.includes(name)), { timeout: 20_000 })
			.toEqual([]);
	});

	it('gives every finding to programs', () => {
		const repository = staged({ [`${first}/officials.csv`]: wrong });
		const report = JSON.parse(check(repository, '--format', 'json').output) as object;
		expect(report).toMatchObject({ errors: 1, findings: [{ kind: 'cell-unreadable' }] });
	});

	it.each([
		[['--village', '990101001200'], '不和 --village 一起用。'],
		[['--data', '..'], '--staged 只能检查当前文件夹里的数据，不能检查“..”。'],
	])('explains a wrong call: %j', (args, sentence) => {
		const { status, output } = check(aRepository(), ...args);
		expect(status).toBe(2);
		expect(output).toContain(sentence);
	});

	it('says so where there is no repository', () => {
		const repository = aRepository();
		writeFileSync(path.join(repository.folder, '.git/HEAD'), '');
		const { status, output } = check(repository);
		expect(status).toBe(1);
		expect(output).toContain('请确认装了 git，而且是在项目文件夹里运行');
	});
});
