import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSystemError, type SystemError } from './system-error.ts';

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

export interface ShardFacts {
	/** The name of the module. */
	readonly work: string;
	/** The village or step that it was at. */
	readonly cameTo: string;
	readonly reason: 'failed' | 'killed' | 'hangs';
	readonly signal?: string | undefined;
}

/** A process of a build did not do its work. What the system refused it is the cause; anything else it has said itself. */
export class ShardError extends Error implements ShardFacts {
	override name = 'ShardError';
	readonly work: string;
	readonly cameTo: string;
	readonly reason: ShardFacts['reason'];
	readonly signal: string | undefined;

	constructor({ work, cameTo, reason, signal }: ShardFacts, cause?: SystemError) {
		const message = {
			hangs: `${work} said nothing more after ${cameTo}, and was ended.`,
			killed: `${work} was killed (${signal}) at ${cameTo}; is there enough memory?`,
			failed: `${work} failed at ${cameTo}; ${cause?.message ?? 'the reason stands above'}.`,
		}[reason];
		super(message, { cause });
		this.work = work;
		this.cameTo = cameTo;
		this.reason = reason;
		this.signal = signal;
	}
}

/** What a process says of why it ends, if a person need not see where in the program that was. */
interface ToldFailure {
	/** Of a process that it had started itself. */
	readonly shard?: ShardFacts | undefined;
	readonly system?: Pick<SystemError, 'message' | 'code' | 'syscall' | 'path' | 'dest'> | undefined;
}

/** The processes at work. */
const running = new Set<ChildProcess>();
/** Those that were ended because another had failed, which alone is told of. */
const inVain = new WeakSet<ChildProcess>();

/**
 * Runs a module in a process of its own. Where it fails, the others are ended too, for they would write into folders that are
 * being deleted.
 * @throws ShardError when the process fails, is killed or hangs
 */
export async function runShard(options: ShardProcess): Promise<void> {
	const { module, args, flags = [], environment = {}, onVillage, silenceAtMost } = options;
	const child = fork(fileURLToPath(new URL(module, import.meta.url)), args, {
		execArgv: [...flags],
		cwd: projectFolder,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		env: { ...process.env, ...environment, [parentVariable]: String(process.pid) },
	});
	running.add(child);
	child.once('exit', () => running.delete(child));
	let [cameTo, hangs] = ['its beginning', false];
	let told: ToldFailure = {};
	const watch =
		silenceAtMost === undefined
			? undefined
			: setTimeout(() => {
					hangs = true;
					child.kill('SIGKILL');
				}, silenceAtMost);
	child.on('message', (id) => {
		if (typeof id !== 'string') {
			told = id as ToldFailure;
			return;
		}
		cameTo = id;
		watch?.refresh();
		onVillage?.(id);
	});
	const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
	clearTimeout(watch);
	if (code === 0) return;
	if (inVain.has(child)) await new Promise(() => undefined);
	await endOthers();
	const reason = hangs ? 'hangs' : signal === null ? 'failed' : 'killed';
	const own = {
		work: path.basename(module, '.ts'),
		cameTo,
		reason,
		signal: signal ?? undefined,
	} as const;
	const { shard = own, system } = told;
	throw new ShardError(shard, system && Object.assign(new Error(system.message), system));
}

async function endOthers(): Promise<void> {
	await Promise.all(
		[...running].map((other) => {
			inVain.add(other);
			other.kill('SIGKILL');
			return once(other, 'exit');
		}),
	);
}

function tellFailure(error: unknown): ToldFailure | undefined {
	if (error instanceof ShardError) {
		const { work, cameTo, reason, signal, cause } = error;
		return { shard: { work, cameTo, reason, signal }, ...tellFailure(cause) };
	}
	if (!isSystemError(error)) return undefined;
	const { message, code, syscall, path: place, dest } = error;
	return { system: { message, code, syscall, path: place, dest } };
}

/** Does the work of a shard, in its process. Without its parent there is nobody left to work for. */
export async function runAsShard(
	work: (onVillage: (id: string) => void) => unknown,
): Promise<void> {
	const orphaned = () => process.exit(1);
	process.once('disconnect', orphaned);
	try {
		await work((id) => {
			// Work that never waits does not hear of the parent's end.
			if (process.ppid !== Number(process.env[parentVariable])) orphaned();
			process.send?.(id);
		});
	} catch (error) {
		const told = tellFailure(error);
		if (!told) throw error;
		process.send?.(told, () => process.exit(1));
		return;
	}
	process.off('disconnect', orphaned);
	process.disconnect();
}
