/**
 * One measurement of how safe a checkout of this project is. It runs the checkout's own commands and reads what
 * they print and write, so that the same program measures an older checkout too.
 */
export interface SafetyMeasurement {
	/** In Chinese, the heading above its figures. */
	readonly name: string;
	/**
	 * @param project the root of the checkout that is measured
	 * @param scratch an empty folder, deleted afterwards
	 */
	measure(project: string, scratch: string): Promise<readonly SafetyFigure[]>;
}

/** What was counted, and the count: `48 / 3663`, `12.4 s`. */
export interface SafetyFigure {
	readonly what: string;
	readonly value: string;
}
