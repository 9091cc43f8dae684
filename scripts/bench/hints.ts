import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatTable } from './display-table.ts';
import type { ReadingResult, ReadingTask } from './read-villages.ts';
import { runMeasured } from './run-measured.ts';
import type { Usage } from './usage.ts';

/** What the hints of a county cost: the same reading in one process without and with them. */
export interface HintsUsage {
	readonly reading: Usage;
	readonly withHints: Usage;
	readonly found: ReadingResult;
}

/** All hints of a county of 720,000 rows may take this long, beyond reading it, and the build's memory. */
const hintTargets = { seconds: 15, bytes: 1.5e9 } as const;

/** @param scratch a folder for what passes between the processes */
export async function measureHints(
	data: string,
	asOf: string,
	scratch: string,
): Promise<HintsUsage> {
	const result = path.join(scratch, 'hints.json');
	const read = async (withHints: boolean) => {
		const task: ReadingTask = { data, asOf, withHints, result };
		const module = path.join(import.meta.dirname, 'read-villages.ts');
		return (await runMeasured(process.execPath, [module, JSON.stringify(task)])).total;
	};
	const reading = await read(false);
	const withHints = await read(true);
	return { reading, withHints, found: JSON.parse(readFileSync(result, 'utf8')) as ReadingResult };
}

/** The figures as a person reads them in a terminal. */
export function formatHintsReport({ reading, withHints, found }: HintsUsage): string {
	const line = (name: string, { seconds, cpuSeconds, peakBytes }: Usage) => [
		name,
		seconds.toFixed(1),
		cpuSeconds.toFixed(1),
		(peakBytes / 1e6).toFixed(0),
	];
	return [
		formatTable([
			['提示（一个进程）', '用时（秒）', 'CPU（秒）', '内存峰值（MB）'],
			line('只读全部村', reading),
			line('读全部村，并找提示', withHints),
			['其中找提示', found.hintSeconds.toFixed(1), '', ''],
			['目标', `< ${hintTargets.seconds}`, '', `< ${hintTargets.bytes / 1e6}`],
		]),
		`${found.rows} 行，其中收支 ${found.ledgerRows} 笔；${found.rules} 条规则给出 ${found.hints} 条提示。\n`,
	].join('');
}
