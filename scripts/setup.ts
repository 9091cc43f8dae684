/** `npm run setup`: installs the hook that checks staged data before a commit, or with `--remove` takes it away. */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runCommand } from './arguments.ts';
import { runGit, readGitSetting } from './git.ts';
import { Refusal } from './refusal.ts';
import { hasCheck, hookLine, hookScript } from './setup/hook.ts';

const usage = 'npm run setup [-- --remove]';

await runCommand(usage, () => {
	const { values } = readArguments({ options: { remove: { type: 'boolean', default: false } } });
	try {
		const sentence = values.remove ? remove(findHook()) : install(findHook());
		process.stdout.write(`${sentence}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 1;
	}
});

interface Hook {
	readonly file: string;
	/** What the file holds; `undefined` when there is none. */
	readonly present: string | undefined;
	/** The project's folder below the repository's: empty, or with a slash at its end. */
	readonly below: string;
	/** The folder of hooks that somebody chose for this repository or this computer. */
	readonly chosenFolder: string | undefined;
}

/** @throws Refusal where there is no git repository */
function findHook(): Hook {
	const file = path.resolve(runGit(['rev-parse', '--git-path', 'hooks']).trimEnd(), 'pre-commit');
	return {
		file,
		present: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
		below: runGit(['rev-parse', '--show-prefix']).trimEnd(),
		chosenFolder: readGitSetting('core.hooksPath'),
	};
}

/** @throws Refusal where the hook is somebody else's to write */
function install({ file, present, below, chosenFolder }: Hook): string {
	if (present !== undefined && hasCheck(present)) return '提交前的检查已经装好了，没有变化。';
	if (chosenFolder !== undefined) {
		throw new Refusal(
			`git 设置了 core.hooksPath（${chosenFolder}），提交前运行什么由那个文件夹决定，没有动它。\n${addLine(file, below)}`,
		);
	}
	if (present !== undefined) {
		throw new Refusal(`已经有一个 pre-commit（${file}），没有动它。\n${addLine(file, below)}`);
	}
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, hookScript(below), { flag: 'wx' });
	chmodSync(file, 0o755);
	return [
		'已装好。以后每次 git commit，会先检查已经 git add 的数据；有错误就不提交，并说明怎样改。',
		'没有改动 data/ 的提交不检查。不想要了：npm run setup -- --remove',
	].join('\n');
}

function addLine(file: string, below: string): string {
	return `要在提交前检查数据，请在 ${file} 里加上这一行：\n  ${hookLine(below)}`;
}

/** @throws Refusal where the check stands in a hook that is not ours, or no longer as we wrote it */
function remove({ file, present, below }: Hook): string {
	if (present === undefined || !hasCheck(present)) return '没有装过提交前的检查，没有变化。';
	if (present !== hookScript(below)) {
		throw new Refusal(
			`${file} 里有别的内容，没有动它。请自己删去含“scripts/check.ts --staged”的那几行。`,
		);
	}
	rmSync(file);
	return '已移除提交前的检查。';
}
