import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve-site.ts';
import { findBrowser, type BrowserStart } from './browser.ts';
import { buildSite } from './build-site.ts';
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
		/** The demo county at the root of its host. */
		readonly demo: Site;
		/** Two of its villages under a base path; two townships are left without a village. */
		readonly small: Site;
		/** A county whose texts try to be markup, scripts and formulas. */
		readonly hostile: Site;
	}
}

export const smallVillages = ['990101001200', '990102001202'] as const;

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
		base: string,
		...more: string[]
	): Promise<Site> => {
		const folder = path.join(temporary, name);
		await buildSite(data, folder, '--base', base, ...more);
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
		provide('demo', await serve(demoData, 'demo', '/'));
		const smallData = below('small-data');
		copyVillages(smallData, smallVillages);
		provide(
			'small',
			await serve(smallData, 'small', '/sunlit/', '--site', 'https://example.gov.cn'),
		);
		const hostileData = below('hostile-data');
		writeHostileTree(hostileData);
		provide('hostile', await serve(hostileData, 'hostile', '/'));
	} catch (error) {
		end();
		throw error;
	}
	return end;
}
