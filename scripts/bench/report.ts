import { formatTable } from './display-table.ts';
import { formatHintsReport, type HintsUsage } from './hints.ts';
import type { Sizes } from './sizes.ts';
import type { Usage } from './usage.ts';
import { targets, type Size } from './verdict.ts';

export interface Machine {
	readonly cores: number;
	readonly processor: string;
	readonly memoryBytes: number;
	readonly node: string;
	/** Mean number of processes that wanted a core in the minute before the bench. */
	readonly load: number;
}

/** The same ledger pages by another generator and by ours, each with the pages it wrote. */
export interface Comparison {
	readonly usage: Usage;
	readonly pages: number;
}

/** One county that was built. */
export interface CountyResult {
	/** What it discloses. */
	readonly name: string;
	readonly sizes: Sizes;
	readonly stages: readonly Usage[];
	readonly total: Usage;
	readonly verdict: readonly string[];
	readonly hints: HintsUsage;
}

export interface BenchResult {
	readonly size: Size;
	readonly machine: Machine;
	readonly counties: readonly CountyResult[];
	readonly comparisons: readonly Comparison[];
	/** What could not be compared, and what must be known to read the comparison. */
	readonly remarks: readonly string[];
}

/** The result as a person reads it in a terminal. */
export function formatBenchReport({
	size,
	machine,
	counties,
	comparisons,
	remarks,
}: BenchResult): string {
	const parts = [
		`规模：${size.villages} 个村 × ${size.years} 年 × 每月至少 ${size.rows} 笔\n${machineLine(machine)}\n`,
		...counties.flatMap(({ name, sizes, stages, total, verdict, hints }) => [
			`${name}\n${sizesLine(sizes)}\n`,
			formatTable([
				['阶段', '网页', '用时（秒）', 'CPU（秒）', '内存峰值（MB）'],
				...[...stages, { ...total, name: '合计' }].map((usage) => [
					usage.name,
					String(sizes.pages),
					...figures(usage),
				]),
				['目标', '', `< ${targets.seconds}`, '', `< ${targets.bytes / 1e6}`],
			]),
			lines(verdict),
			formatHintsReport(hints),
		]),
	];
	if (comparisons.length > 0) {
		parts.push(
			formatTable([
				['收支明细页', '网页', '用时（秒）', 'CPU（秒）', '内存峰值（MB）'],
				...comparisons.map(({ usage, pages }) => [usage.name, String(pages), ...figures(usage)]),
			]),
		);
	}
	parts.push(lines(remarks));
	return parts.join('\n');
}

function lines(sentences: readonly string[]): string {
	return sentences.map((sentence) => `${sentence}\n`).join('');
}

function figures({ seconds, cpuSeconds, peakBytes }: Usage): string[] {
	return [seconds.toFixed(1), cpuSeconds.toFixed(1), megabytes(peakBytes)];
}

function sizesLine(sizes: Sizes): string {
	return [
		`数据：${sizes.ledgers} 份收支明细，${sizes.rows} 笔，CSV ${megabytes(sizes.csvBytes)} MB`,
		`网站：${sizes.pages} 个网页，共 ${megabytes(sizes.siteBytes)} MB，其中检索 ${megabytes(sizes.searchBytes)} MB`,
		`文件：${sizes.files} 个，最大 ${megabytes(sizes.largestFileBytes)} MB；逐笔收支（Parquet）共 ${megabytes(sizes.parquetBytes)} MB`,
		`开放数据：${sizes.openDataFiles} 个文件，${megabytes(sizes.openDataBytes)} MB，占网站的 ${share(sizes.openDataBytes, sizes.siteBytes)}`,
	].join('\n');
}

function machineLine({ cores, processor, memoryBytes, node, load }: Machine): string {
	const memory = (memoryBytes / 2 ** 30).toFixed(0);
	return `机器：${cores} 核 ${processor}，内存 ${memory} GB，Node ${node}，开始时负载 ${load.toFixed(1)}`;
}

function share(part: number, whole: number): string {
	return `${((part / whole) * 100).toFixed(1)}%`;
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
}
