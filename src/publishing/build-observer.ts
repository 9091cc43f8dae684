export type Stage = 'check' | 'pages' | 'search' | 'release';

/** Told what the build is at; the caller shows it. */
export interface BuildObserver {
	started(stage: Stage): void;
	ended(stage: Stage): void;
	/** A village has been come to: the first, the second … of all, by its id. */
	village(number: number, of: number, id: string): void;
}

/** Villages come in the order in which several processes get to them. */
export function countVillages(observer: BuildObserver, villages: number) {
	let number = 0;
	return (id: string): void => observer.village((number += 1), villages, id);
}
