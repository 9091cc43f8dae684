/** What a process tree used up to a moment. */
export interface UsageSample {
	/** Since the tree began. */
	readonly seconds: number;
	/** Used so far, by processes that have ended too. */
	readonly cpuSeconds: number;
	/** In RAM at this moment. Pages that processes share are counted in each. */
	readonly residentBytes: number;
}

/** What a stretch of a command's run used. */
export interface Usage {
	readonly name: string;
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly peakBytes: number;
}

/** A stage that ended, at a moment since the beginning. */
export interface StageEnd {
	readonly name: string;
	readonly seconds: number;
}

/** The stage that draws pages, as `scripts/stage-progress.ts` calls it. */
export const drawingStage = '生成网页';

const stageLine = /^(.+)：\d+(?:\.\d+)? 秒$/;

/** The name of the stage that a line of the build's says has ended; see `scripts/stage-progress.ts`. */
export function parseStageEnd(line: string): string | undefined {
	return stageLine.exec(line)?.[1];
}

/** Cuts a run into its stages: each lasts from the end of the one before to its own. */
export function measureStages(ends: readonly StageEnd[], samples: readonly UsageSample[]): Usage[] {
	return ends.map(({ name, seconds }, index) =>
		measureBetween(name, ends[index - 1]?.seconds ?? 0, seconds, samples),
	);
}

export function measureBetween(
	name: string,
	from: number,
	to: number,
	samples: readonly UsageSample[],
): Usage {
	const within = samples.filter(({ seconds }) => seconds >= from && seconds <= to);
	return {
		name,
		seconds: to - from,
		cpuSeconds: cpuAt(to, samples) - cpuAt(from, samples),
		peakBytes: Math.max(0, ...within.map(({ residentBytes }) => residentBytes)),
	};
}

/** CPU time used up to a moment: by the last sample up to then. */
function cpuAt(moment: number, samples: readonly UsageSample[]): number {
	return samples.findLast(({ seconds }) => seconds <= moment)?.cpuSeconds ?? 0;
}
