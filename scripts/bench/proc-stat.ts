/** The kernel counts CPU time for user space in hundredths of a second on every Linux there is. */
const ticksPerSecond = 100;

/** What `/proc/<pid>/stat` tells of a process. */
export interface ProcessStat {
	readonly pid: number;
	readonly parent: number;
	/** CPU time of the process and of its children that have ended and been waited for. */
	readonly cpuSeconds: number;
}

/**
 * Reads the line of `/proc/<pid>/stat`. The name in brackets may hold spaces and brackets itself, so the
 * fields are counted from the last one. See proc_pid_stat(5).
 */
export function parseProcessStat(text: string): ProcessStat {
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
	return {
		pid: Number.parseInt(text),
		parent: Number(fields[1]),
		cpuSeconds: ticks / ticksPerSecond,
	};
}

/** Memory that a process has in RAM by `/proc/<pid>/status`, in bytes; none for one that has just ended. */
export function parseResidentBytes(status: string): number {
	const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
	return kibibytes === undefined ? 0 : Number(kibibytes) * 1024;
}

/** The process and all that descend from it. */
export function findTree(root: number, processes: readonly ProcessStat[]): ProcessStat[] {
	const children = Map.groupBy(processes, ({ parent }) => parent);
	const below = (pid: number): ProcessStat[] =>
		(children.get(pid) ?? []).flatMap((child) => [child, ...below(child.pid)]);
	return [...processes.filter(({ pid }) => pid === root), ...below(root)];
}
