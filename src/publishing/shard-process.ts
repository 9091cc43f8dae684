import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Astro's own files must lie in the project, for they look for packages from where they are. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Tells a shard the number of the process that started it, which may have ended before the shard looks. */
const parentVariable = 'SUNLIT_PARENT';

/** Fewer villages than this a process are not worth the start of another. */
const villagesWorthAProcess = 40;
const processesAtMost = 4;

/** How many processes share the work on this many villages. */
export function countShards(villages: number): number {
	const cores = Math.min(processesAtMost, availableParallelism());
	return Math.max(1, Math.min(cores, Math.ceil(villages / villagesWorthAProcess)));
}

/** The villages of one shard: with two, every second one, so that large and small ones are spread. */
export function takeShard<T>(all: readonly T[], { shard, shards }: Shard): T[] {
	return all.filter((_, index) => index % shards === shard);
}

export interface Shard {
	/** From 0. */
	readonly shard: number;
	readonly shards: number;
}

export interface ShardProcess {
	/** The module that does the work, from this folder. */
	readonly module: string;
	readonly args: readonly string[];
	/** For Node itself. */
	readonly flags?: readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	/** Told the id of each village, or the step, that the process comes to. */
	readonly onVillage?: (id: string) => void;
	/** After so many milliseconds without a word the process is ended: it hangs. */
	readonly silenceAtMost?: number;
}

/**
 * Runs a module in a process of its own.
 * @throws Error when the process fails, is killed or hangs, with the step that it had come to; what it said itself stands on
 * the error stream
 */
export async function runShard(options: ShardProcess): Promise<void> {
	const { module, args, flags = [], environment = {}, onVillage, silenceAtMost } = options;
	const child = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
		execArgv: [...flags],
		cwd: projectFolder,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, ...environment, [parentVariable]: String(process.pid) },
	});
	let [cameTo, hangs] = ['its beginning', false];
	const watch =
		silenceAtMost === undefined
			? undefined
			: setTimeout(() => {
					hangs = true;
					child.kill('SIGKILL');
				}, silenceAtMost);
	child.on('message', (id) => {
		if (typeof id !== 'string') return;
		cameTo = id;
		watch?.refresh();
		onVillage?.(id);
	});
	const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
	clearTimeout(watch);
	if (code === 0) return;
	const work = path.basename(module, '.ts');
	if (hangs) throw new Error(`${work} said nothing more after ${cameTo}, and was ended.`);
	if (signal !== null)
		throw new Error(`${work} was killed (${signal}) at ${cameTo}; is there enough memory?`);
	throw new Error(`${work} failed at ${cameTo}; the reason stands above.`);
}

/** Does the work of a shard, in its process. Without its parent there is nobody left to work for. */
export async function runAsShard(
	work: (onVillage: (id: string) => void) => unknown,
): Promise<void> {
	const orphaned = () => process.exit(1);
	process.once('disconnect', orphaned);
	await work((id) => {
		// Work that never waits does not hear of the parent's end.
		if (process.ppid !== Number(process.env[parentVariable])) orphaned();
		process.send?.(id);
	});
	process.off('disconnect', orphaned);
	process.disconnect();
}
