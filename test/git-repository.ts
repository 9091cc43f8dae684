import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aDataFolder, countyFiles } from './data-folder.ts';

const root = path.join(import.meta.dirname, '..');

/** Nothing of the git that may have started the tests, nor of this computer's own settings. */
const environment = {
	...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: '周文',
	GIT_AUTHOR_EMAIL: 'zhou@example.com',
	GIT_COMMITTER_NAME: '周文',
	GIT_COMMITTER_EMAIL: 'zhou@example.com',
};

/** A repository with this project in it, as a clone has it, and the county's own files in `data/`. */
export interface Repository {
	readonly folder: string;
	/** The project's folder in it. */
	readonly project: string;
	/** Writes files of the project. */
	write(files: Readonly<Record<string, string>>): void;
	/** Runs git in the project's folder. */
	git(...args: readonly string[]): Ran;
	/** Runs one of the project's commands in its folder. */
	script(name: string, ...args: readonly string[]): Ran;
}

interface Ran {
	readonly status: number | null;
	/** Everything that was printed. */
	readonly output: string;
}

/** @param below where in the repository the project lies; at its top when empty */
export function aRepository(below = ''): Repository {
	const folder = aDataFolder({});
	const project = path.join(folder, below);
	const run = (program: string, args: readonly string[]): Ran => {
		const settings = { cwd: project, env: environment, encoding: 'utf8' } as const;
		const { status, stdout, stderr } = spawnSync(program, args, settings);
		return { status, output: stdout + stderr };
	};
	const write = (files: Readonly<Record<string, string>>) => {
		for (const [file, content] of Object.entries(files)) {
			const target = path.join(project, file);
			mkdirSync(path.dirname(target), { recursive: true });
			writeFileSync(target, content);
		}
	};
	write({ '.gitignore': 'node_modules\nscripts\nsrc\n' });
	for (const name of ['node_modules', 'scripts', 'src'])
		symlinkSync(path.join(root, name), path.join(project, name));
	const repository: Repository = {
		folder,
		project,
		write,
		git: (...args) => run('git', args),
		script: (name, ...args) => run(process.execPath, [path.join(root, 'scripts', name), ...args]),
	};
	write(
		Object.fromEntries(Object.entries(countyFiles).map(([name, text]) => [`data/${name}`, text])),
	);
	repository.git('init', '--quiet', folder);
	repository.git('add', '.');
	repository.git('commit', '--quiet', '--no-verify', '-m', '青禾县');
	return repository;
}
