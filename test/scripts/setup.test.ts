import {
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRepository, type Repository } from '../git-repository.ts';

const officials = 'data/villages/990101001200/officials.csv';
const headings = '姓名,机构,职务,任期开始\n';
const right = `${headings}周文,村民委员会,主任,2024-01-01\n`;
const wrong = `${headings}周文,村民委员会,主任,去年\n`;
const already = { status: 0, output: '提交前的检查已经装好了，没有变化。\n' };

const setup = (repository: Repository, ...args: readonly string[]) =>
	repository.script('setup.ts', ...args);
const hookOf = ({ folder }: Repository) => path.join(folder, '.git/hooks/pre-commit');

function commit(repository: Repository, files: Readonly<Record<string, string>>) {
	repository.write(files);
	repository.git('add', '--all');
	return repository.git('commit', '-m', '村干部');
}

function writeHook(file: string, text: string): void {
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
	chmodSync(file, 0o755);
}

describe('npm run setup', { timeout: 30_000 }, () => {
	it('installs a hook that refuses a commit of wrong data and lets right data pass', () => {
		const repository = aRepository();
		const { status, output } = setup(repository);
		expect(status).toBe(0);
		expect(output).toContain('已装好。以后每次 git commit，会先检查已经 git add 的数据；');
		const before = repository.git('rev-parse', 'HEAD').output;

		const refused = commit(repository, { [officials]: wrong });
		expect(refused.status).toBe(1);
		expect(refused.output).toContain('villages/990101001200/officials.csv 第2行 任期开始\n');
		expect(refused.output).toMatch(
			/没有提交。请把上面的错误改好，用 git add 重新加入改过的文件，再提交一次。\n$/,
		);
		expect(repository.git('rev-parse', 'HEAD').output).toBe(before);

		const passed = commit(repository, { [officials]: right });
		expect(passed.status).toBe(0);
		expect(passed.output).toContain('没有发现问题，可以发布。\n');
	});

	it('checks what a commit of named files or of all files holds', () => {
		const repository = aRepository();
		commit(repository, { [officials]: right });
		setup(repository);
		repository.write({ [officials]: wrong });
		expect(repository.git('commit', '-a', '-m', '全部').status).toBe(1);
		expect(repository.git('commit', '-m', '一个文件', officials).status).toBe(1);
		repository.write({ 'README.md': 'x' });
		repository.git('add', 'README.md');
		expect(repository.git('commit', '-m', '别的文件', 'README.md').status).toBe(0);
	});

	it('is silent, and starts nothing, when a commit leaves the data alone', () => {
		const repository = aRepository();
		setup(repository);
		// Without it nothing could be checked.
		unlinkSync(path.join(repository.project, 'node_modules'));
		repository.write({ 'README.md': 'x' });
		repository.git('add', '--all');
		expect(repository.git('commit', '--quiet', '-m', '说明')).toEqual({ status: 0, output: '' });
	});

	it('refuses data that it cannot check for want of the dependencies, and says what to do', () => {
		const repository = aRepository();
		setup(repository);
		unlinkSync(path.join(repository.project, 'node_modules'));
		const { status, output } = commit(repository, { [officials]: right });
		expect(status).toBe(1);
		expect(output).toContain('请在项目文件夹里先运行 npm ci。');
	});

	it('does not stand in the way of a branch without the check', () => {
		const repository = aRepository();
		setup(repository);
		unlinkSync(path.join(repository.project, 'scripts'));
		expect(commit(repository, { [officials]: wrong }).status).toBe(0);
	});

	it.each(['portal', '村务 公开/it’s', "it's"])('works where the project lies in “%s”', (below) => {
		const repository = aRepository(below);
		expect(setup(repository).status).toBe(0);
		expect(setup(repository)).toEqual(already);
		const refused = commit(repository, { [officials]: wrong });
		expect(refused.status).toBe(1);
		expect(refused.output).toContain('villages/990101001200/officials.csv 第2行');
		expect(commit(repository, { [officials]: right }).status).toBe(0);
		expect(setup(repository, '--remove').status).toBe(0);
	});

	it('does nothing the second time', () => {
		const repository = aRepository();
		setup(repository);
		const before = readFileSync(hookOf(repository), 'utf8');
		expect(setup(repository)).toEqual(already);
		expect(readFileSync(hookOf(repository), 'utf8')).toBe(before);
	});

	it('takes its hook away again, once', () => {
		const repository = aRepository();
		setup(repository);
		expect(setup(repository, '--remove')).toEqual({ status: 0, output: '已移除提交前的检查。\n' });
		expect(existsSync(hookOf(repository))).toBe(false);
		expect(commit(repository, { [officials]: wrong }).status).toBe(0);
		expect(setup(repository, '--remove')).toEqual({
			status: 0,
			output: '没有装过提交前的检查，没有变化。\n',
		});
	});

	it('leaves somebody else’s hook as it is and names the line, which works', () => {
		const repository = aRepository();
		const hook = hookOf(repository);
		const theirs = '#!/bin/sh\necho 别的检查\n';
		writeHook(hook, theirs);
		const { status, output } = setup(repository);
		expect(status).toBe(1);
		expect(output).toContain(`已经有一个 pre-commit（${hook}），没有动它。\n`);
		expect(readFileSync(hook, 'utf8')).toBe(theirs);
		expect(setup(repository, '--remove').status).toBe(0);
		expect(readFileSync(hook, 'utf8')).toBe(theirs);

		const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
		writeHook(hook, `${theirs}${line}\n`);
		expect(setup(repository)).toEqual(already);
		const refused = commit(repository, { [officials]: wrong });
		expect(refused.status).toBe(1);
		expect(refused.output).toContain('别的检查');
		expect(commit(repository, { [officials]: right }).status).toBe(0);
		repository.write({ 'README.md': 'x' });
		repository.git('add', '--all');
		expect(repository.git('commit', '-m', '说明').output).not.toContain('可以发布');

		const removal = setup(repository, '--remove');
		expect(removal.status).toBe(1);
		expect(removal.output).toContain('请自己删去含“scripts/check.ts --staged”的那几行。');
		expect(readFileSync(hook, 'utf8')).toContain(theirs);
	});

	it('leaves a chosen folder of hooks alone and explains', () => {
		const repository = aRepository();
		repository.git('config', 'core.hooksPath', '.husky');
		const { status, output } = setup(repository);
		expect(status).toBe(1);
		expect(output).toContain('git 设置了 core.hooksPath（.husky）');
		expect(existsSync(path.join(repository.folder, '.husky'))).toBe(false);
		expect(existsSync(hookOf(repository))).toBe(false);

		const hook = path.join(repository.folder, '.husky/pre-commit');
		expect(output).toContain(`请在 ${hook} 里加上这一行：`);
		writeHook(hook, `#!/bin/sh\n${output.trimEnd().split('\n').at(-1)?.trim() ?? ''}\n`);
		expect(setup(repository)).toEqual(already);
		expect(commit(repository, { [officials]: wrong }).status).toBe(1);
	});

	it('serves every working tree of the repository', () => {
		const repository = aRepository();
		setup(repository);
		const other = path.join(repository.folder, 'other');
		repository.git('worktree', 'add', '--quiet', other);
		for (const name of ['node_modules', 'scripts', 'src'])
			symlinkSync(path.join(repository.project, name), path.join(other, name));
		repository.git('-C', other, 'rm', '--quiet', 'data/townships.csv');
		const { status, output } = repository.git('-C', other, 'commit', '-m', '删');
		expect([status, output]).toEqual([1, expect.stringContaining('townships.csv\n')]);
	});

	it('says so where there is no repository', () => {
		const repository = aRepository();
		writeFileSync(path.join(repository.folder, '.git/HEAD'), '');
		const { status, output } = setup(repository);
		expect(status).toBe(1);
		expect(output).toContain('请确认装了 git，而且是在项目文件夹里运行');
	});

	it('explains a wrong call', () => {
		const { status, output } = setup(aRepository(), '--remve');
		expect(status).toBe(2);
		expect(output).toContain('没有“--remve”这个选项。是不是“--remove”？');
	});
});
