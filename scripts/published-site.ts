import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePublishedSite, type PublishedSite } from '../src/publishing/published-site.ts';
import { UsageError } from './arguments.ts';

/** What a site is called that says of itself which commit it was made of. */
const fileName = 'portal.json';
const longestAnswer = 60_000;
const secondsToWait = 60;

/**
 * What the site that is to be replaced says of itself: as `--published` names it, a file or an address, or as it lies
 * where the new one goes. `undefined` where there is none yet: a folder without one, an address that answers 404.
 * @param written the argument
 * @param out where the site goes
 * @throws UsageError where what is named cannot be read
 */
export async function readPublishedSite(
	written: string | undefined,
	out: string,
): Promise<PublishedSite | undefined> {
	const place = written ?? path.join(out, fileName);
	if (written === undefined && !existsSync(place)) return undefined;
	const text = /^https?:\/\//.test(place) ? await fetchText(place) : readText(place);
	if (text === undefined) return undefined;
	const site = parsePublishedSite(text);
	// What lies where the site goes and is none is refused by the build itself.
	if (site || written === undefined) return site;
	throw new UsageError({
		zh: `“${place}”不是已公开网站的 ${fileName}。`,
		en: `“${place}” is not the ${fileName} of a published site.`,
	});
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new UsageError({
			zh: `读不到“${file}”。--published 请写已公开网站的 ${fileName}：文件，或者网址。`,
			en: `“${file}” cannot be read. Give --published the ${fileName} of the published site: a file or an address.`,
		});
	}
}

async function fetchText(address: string): Promise<string | undefined> {
	try {
		const response = await fetch(address, {
			headers: { 'cache-control': 'no-cache' },
			signal: AbortSignal.timeout(secondsToWait * 1000),
		});
		if (response.status === 404) {
			process.stderr.write(`${address} 还没有网站（404），按第一次发布处理。\n`);
			return undefined;
		}
		if (!response.ok) throw new Error(`HTTP ${response.status}`);
		const text = await response.text();
		if (text.length > longestAnswer) throw new Error('too long');
		return text;
	} catch (error) {
		const { cause, message } = error as Error;
		const why = (cause as NodeJS.ErrnoException | undefined)?.code ?? message;
		throw new UsageError({
			zh: `读不到已公开的网站：${address}（${why}）。没有读到，就不知道数据接不接得上，没有生成。请过一会儿再试。`,
			en: `The published site cannot be read: ${address} (${why}). Try again later.`,
		});
	}
}
