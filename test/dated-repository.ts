import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aDataFolder } from './data-folder.ts';

/** What a commit does to files below the data folder; `undefined` deletes one. */
export type FileEdits = Readonly<Record<string, string | undefined>>;

/** A git repository whose commits have fixed days, so that each run gives the same. */
export interface DatedRepository {
	/** Its top. */
	readonly folder: string;
	/** The data folder in it. */
	readonly data: string;
	/** Commits edits of the data folder. @param at `2025-03-12` or with a time, in Beijing */
	readonly commit: (at: string, edits: FileEdits) => string;
	/** Runs git at its top, as at a moment. */
	readonly git: (at: string, ...args: readonly string[]) => string;
}

/** @param below where in the repository the data lies; at its top when empty */
export function aDatedRepository(below = 'data'): DatedRepository {
	return datedRepositoryIn(aDataFolder({}), below);
}

/** @param folder an empty one, which the caller removes */
export function datedRepositoryIn(folder: string, below = 'data'): DatedRepository {
	const data = path.join(folder, below);
	mkdirSync(data, { recursive: true });
	const git = (at: string, ...args: readonly string[]) => {
		const date = `${at.includes('T') ? at : `${at}T12:00`}:00+08:00`;
		const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
			encoding: 'utf8',
			env: {
				PATH: process.env['PATH'],
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_CONFIG_NOSYSTEM: '1',
				GIT_AUTHOR_NAME: '周文',
				GIT_AUTHOR_EMAIL: 'zhou@example.com',
				GIT_AUTHOR_DATE: date,
				GIT_COMMITTER_NAME: '周文',
				GIT_COMMITTER_EMAIL: 'zhou@example.com',
				GIT_COMMITTER_DATE: date,
			},
		});
		if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
		return stdout.trim();
	};
	git('2025-01-01', 'init', '--quiet', '--initial-branch=main', '.');
	return {
		folder,
		data,
		git,
		commit(at, edits) {
			writeFiles(data, edits);
			git(at, 'add', '--all', '.');
			git(at, 'commit', '--quiet', '--allow-empty', '--no-verify', '-m', at);
			return git(at, 'rev-parse', 'HEAD');
		},
	};
}

function writeFiles(folder: string, edits: FileEdits): void {
	for (const [name, content] of Object.entries(edits)) {
		const file = path.join(folder, name);
		if (content === undefined) rmSync(file);
		else {
			mkdirSync(path.dirname(file), { recursive: true });
			writeFileSync(file, content);
		}
	}
}
