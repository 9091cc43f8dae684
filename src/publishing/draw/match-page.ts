/** A page's file, and what its address says in the parts that its name leaves open. */
export interface MatchedPage {
	readonly file: string;
	readonly params: Readonly<Record<string, string>>;
}

const pagesFolder = '/src/pages';

/**
 * Finds the file that draws an address, as Astro does: of several the one that says more of it.
 * @param files paths of pages: `/src/pages/villages/[village]/ledger/[period].astro`
 */
export function matchPage(address: string, files: readonly string[]): MatchedPage | undefined {
	const parts = partsOf(decodeURIComponent(address));
	const matching = files.flatMap((file) => {
		const names = partsOf(file.slice(pagesFolder.length).replace(/(\/index)?\.astro$/, ''));
		const params = matchParts(names, parts);
		return params ? [{ file, params, open: Object.keys(params).length }] : [];
	});
	const [best] = matching.sort((a, b) => a.open - b.open);
	return best && { file: best.file, params: best.params };
}

function partsOf(path: string): string[] {
	return path.split('/').filter(Boolean);
}

function matchParts(names: readonly string[], parts: readonly string[]) {
	if (names.length !== parts.length) return undefined;
	const params: Record<string, string> = {};
	for (const [at, name] of names.entries()) {
		const part = parts[at] ?? '';
		const [, open] = /^\[(\w+)\]$/.exec(name) ?? [];
		if (open !== undefined) params[open] = part;
		else if (name !== part) return undefined;
	}
	return params;
}
