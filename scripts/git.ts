import { spawnSync } from 'node:child_process';
import { Refusal } from './refusal.ts';

const mostOutput = 256 * 1024 * 1024;

/**
 * What a git command prints, run in the folder the command was started in.
 * @throws Refusal when git is missing, this is no repository, or the command fails
 */
export function runGit(args: readonly string[], input = ''): string {
	return readGitBytes(args, input).toString('utf8');
}

/** The same, as the bytes it prints. */
export function readGitBytes(args: readonly string[], input = ''): Buffer {
	const { error, status, stdout, stderr } = spawnSync('git', ['--literal-pathspecs', ...args], {
		input,
		maxBuffer: mostOutput,
	});
	if (!error && status === 0) return stdout;
	const reason = error ? error.message : stderr.toString('utf8').trim();
	throw new Refusal(`git 没有做成这一步，请确认装了 git，而且是在项目文件夹里运行：${reason}`);
}

/** The file names that git prints with `-z`: unquoted, whatever characters are in them. */
export function listGitFiles(args: readonly string[]): string[] {
	return runGit(args).split('\0').slice(0, -1);
}

/** A setting of git's, from whichever file it comes; `undefined` when there is none. */
export function readGitSetting(name: string): string | undefined {
	return runGit(['config', '--default', '', '--get', name]).trimEnd() || undefined;
}
