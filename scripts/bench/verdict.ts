import type { Usage } from './usage.ts';

/** The size that the targets are set for: a county of 300 villages and five years, 40 payments a month. */
export const targetSize = { villages: 300, years: 5, rows: 40 } as const;

/** What the whole build may take at that size, on two cores. See the architecture's memory rule. */
export const targets = { seconds: 60, bytes: 1.5e9, cores: 2 } as const;

export interface Size {
	readonly villages: number;
	readonly years: number;
	readonly rows: number;
}

export interface Circumstances {
	readonly size: Size;
	readonly cores: number;
	readonly load: number;
}

/** Whether the targets are met, in sentences, and what makes the measurement less than sure. */
export function judgeTargets(total: Usage, { size, cores, load }: Circumstances): string[] {
	const full = Object.entries(targetSize).every(
		([name, value]) => size[name as keyof Size] >= value,
	);
	const sentences = full
		? [timeVerdict(total.seconds), memoryVerdict(total.peakBytes)]
		: ['这是小规模的试跑，不和目标比较。'];
	if (full && cores > targets.cores) {
		sentences.push(`这台机器有 ${cores} 个核，目标按 ${targets.cores} 个核定，不能算达到。`);
	}
	if (load > 0.5) {
		sentences.push(
			`开始时机器上有别的程序在运行（负载 ${load.toFixed(1)}），用时偏长，CPU 时间更可信。`,
		);
	}
	return sentences;
}

function timeVerdict(seconds: number): string {
	const over = seconds - targets.seconds;
	return over < 0
		? `时间：达到目标，${seconds.toFixed(1)} 秒，不到 ${targets.seconds} 秒。`
		: `时间：没有达到目标，${seconds.toFixed(1)} 秒，超出 ${over.toFixed(1)} 秒（目标 ${targets.seconds} 秒以内）。`;
}

function memoryVerdict(bytes: number): string {
	const [gigabytes, limit] = [(bytes / 1e9).toFixed(2), (targets.bytes / 1e9).toFixed(1)];
	return bytes < targets.bytes
		? `内存：达到目标，最多 ${gigabytes} GB，不到 ${limit} GB。`
		: `内存：没有达到目标，最多 ${gigabytes} GB（目标 ${limit} GB 以内）。`;
}
