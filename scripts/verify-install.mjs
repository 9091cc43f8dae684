/**
 * Runs at the end of `npm ci` and `npm install`, by whatever Node the machine has: fails when a package of the lock file has no
 * checksum, and says so when no Node is there that the commands can run on.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findUnpinned } from './lint/locked-packages.mjs';

const oldestNode = 24;

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const lock = JSON.parse(readFileSync(path.join(project, 'package-lock.json'), 'utf8'));
const unpinned = findUnpinned(lock);
if (unpinned.length > 0) {
	fail(
		`package-lock.json 里有 ${unpinned.length} 个依赖没有校验值：${unpinned.join('、')}。\n` +
			'请把这些条目从 package-lock.json 里删掉，运行 npm install --package-lock-only，再重新安装。',
	);
}
const version = readNodeVersion();
if (Number.parseInt(version.slice(1), 10) < oldestNode) {
	fail(
		`没有为 ${process.platform}-${process.arch} 装上 Node ${oldestNode}，本机的是 ${version}。\n` +
			`请先装 Node ${oldestNode} 或更高版本（https://nodejs.org/），再运行 npm ci。安装时不要加 --omit=optional。`,
	);
}

/** Of the Node that `npm run` finds first: the project's own, or the machine's. */
function readNodeVersion() {
	return execFileSync('node', ['--version'], {
		cwd: project,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	}).trim();
}

/** @param {string} message */
function fail(message) {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}
