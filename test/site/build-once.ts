import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve-site.ts';
import { datedRepositoryIn } from '../dated-repository.ts';
import { findBrowser, type BrowserStart } from './browser.ts';
import { asOf, buildSite } from './build-site.ts';
import { commitCounty } from './county-history.ts';
import { countyAsOf, village } from './county.ts';
import { writeHostileTree } from './hostile-tree.ts';
import { copyVillages, demoData } from './trees.ts';

/** A built site and where it is served. */
export interface Site {
	/** With its base path and a slash at the end. */
	readonly address: string;
	readonly folder: string;
	/** The data folder it was built from. */
	readonly data: string;
	readonly base: string;
}

declare module 'vitest' {
	interface ProvidedContext {
		readonly browser: BrowserStart;
		/** The small county at the root of its host, with a correction in its history. */
		readonly county: Site;
		/** One of its villages under a base path, without a history; a township is left without a village. */
		readonly small: Site;
		/** The demo county, large and always in change: its tests name no village and no row. */
		readonly demo: Site;
		/** A county whose texts try to be markup, scripts and formulas. */
		readonly hostile: Site;
	}
}

/** Builds the sites once for all files of tests, one after the other, and serves them. */
export default async function buildOnce({ provide }: TestProject) {
	const temporary = mkdtempSync(path.join(tmpdir(), 'sunlit-site-'));
	const closing: (() => unknown)[] = [];
	const below = (name: string) => {
		const folder = path.join(temporary, name);
		mkdirSync(folder);
		return folder;
	};
	const serve = async (
		data: string,
		name: string,
		day: string,
		base = '/',
		...more: string[]
	): Promise<Site> => {
		const folder = path.join(temporary, name);
		await buildSite(data, folder, day, '--base', base, ...more);
		const { address, close } = await serveSite(folder, base, 0);
		closing.push(close);
		return { address, folder, data, base };
	};
	const end = () => {
		for (const close of closing) close();
		rmSync(temporary, { recursive: true });
	};
	try {
		provide('browser', await findBrowser());
		const repository = datedRepositoryIn(below('county-repository'));
		commitCounty(repository);
		provide('county', await serve(repository.data, 'county', countyAsOf));
		const smallData = below('small-data');
		copyVillages(smallData, [village]);
		const published = ['--site', 'https://example.gov.cn'];
		provide('small', await serve(smallData, 'small', countyAsOf, '/sunlit/', ...published));
		provide('demo', await serve(demoData, 'demo', asOf));
		const hostileData = below('hostile-data');
		writeHostileTree(hostileData);
		provide('hostile', await serve(hostileData, 'hostile', asOf));
	} catch (error) {
		end();
		throw error;
	}
	return end;
}
