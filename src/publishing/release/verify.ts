import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** The addresses that are not in the built folder, or whose file is empty. */
export function findMissingPaths(site: string, paths: Iterable<string>): string[] {
	return [...paths].filter((each) => {
		const file = path.join(site, decodeURI(each.endsWith('/') ? `${each}index.html` : each));
		return !existsSync(file) || statSync(file).size === 0;
	});
}
