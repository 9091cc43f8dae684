import { finding, severityOf, type Finding } from './findings.ts';

/** Of one file and severity, as many as a person would mend before checking again. */
export const findingsAtMost = 200;

/** Findings as they come in. Of each file the first are kept, and how many more there were. */
export interface FindingCollection {
	add(finding: Finding): void;
	/** How many were added, kept or not. */
	readonly count: number;
	/** Those kept, and one for each file and severity that had more. */
	all(): Finding[];
}

/** A file with a million faults takes no more memory, and no more of a reader's time, than one with two hundred. */
export function collectFindings(): FindingCollection {
	const kept: Finding[] = [];
	const counts = new Map<string, { file: string; error: boolean; found: number }>();
	let count = 0;
	return {
		add(one) {
			count += 1;
			const { file } = one.place;
			const error = severityOf(one) === 'error';
			const key = `${error ? 'error' : 'warning'} ${file}`;
			const of = counts.get(key) ?? { file, error, found: 0 };
			of.found += 1;
			counts.set(key, of);
			if (of.found <= findingsAtMost) kept.push(one);
		},
		get count() {
			return count;
		},
		all() {
			const more = [...counts.values()]
				.filter(({ found }) => found > findingsAtMost)
				.map(({ file, error, found }) =>
					finding(
						error ? 'more-errors' : 'more-warnings',
						{ file },
						{ count: found - findingsAtMost },
					),
				);
			return [...kept, ...more];
		},
	};
}

/** How many problems a finding stands for. */
export function problemsIn({ kind, values }: Finding): number {
	return kind === 'more-errors' || kind === 'more-warnings' ? Number(values['count']) : 1;
}
