/** What some processes used up to a moment. */
export interface Amounts {
	/** Used so far, by processes that have ended too. */
	readonly cpuSeconds: number;
	/** In RAM at this moment. Pages that processes share are counted in each. */
	readonly residentBytes: number;
}

/** What a process tree used up to a moment. */
export interface UsageSample extends Amounts {
	/** Since the tree began. */
	readonly seconds: number;
	/** Of it all, what the processes that draw pages used: they run beside others. */
	readonly drawing: Amounts;
}

/** What a stretch of a command's run used. */
export interface Usage {
	readonly name: string;
	readonly seconds: number;
	readonly cpuSeconds: number;
	readonly peakBytes: number;
}

/** A stage that ended, at a moment since the beginning, and how long it said it took. */
export interface StageEnd {
	readonly name: string;
	readonly seconds: number;
	readonly lasted: number;
}

const stageLine = /^(.+)：(\d+(?:\.\d+)?) 秒$/;

/** The stage that a line of the build's says has ended; see `scripts/stage-progress.ts`. */
export function stageEnded(line: string): Pick<StageEnd, 'name' | 'lasted'> | undefined {
	const [, name, lasted] = stageLine.exec(line) ?? [];
	return name === undefined ? undefined : { name, lasted: Number(lasted) };
}

/** The stage that processes of its own draw the pages in, beside the other stages. */
export const drawingStage = '生成网页';

/** What each stage used. Stages overlap: what is drawing counts for that stage, all else for the others. */
export function stageUsages(ends: readonly StageEnd[], samples: readonly UsageSample[]): Usage[] {
	const drawing = samples.map(({ seconds, drawing }) => ({ seconds, ...drawing }));
	const other = samples.map(({ seconds, cpuSeconds, residentBytes, drawing }) => ({
		seconds,
		cpuSeconds: cpuSeconds - drawing.cpuSeconds,
		residentBytes: residentBytes - drawing.residentBytes,
	}));
	return ends.map(({ name, seconds, lasted }) =>
		usageBetween(name, seconds - lasted, seconds, name === drawingStage ? drawing : other),
	);
}

type Moment = Amounts & Pick<UsageSample, 'seconds'>;

export function usageBetween(
	name: string,
	from: number,
	to: number,
	samples: readonly Moment[],
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
function cpuAt(moment: number, samples: readonly Moment[]): number {
	return samples.findLast(({ seconds }) => seconds <= moment)?.cpuSeconds ?? 0;
}
