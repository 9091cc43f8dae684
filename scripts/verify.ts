/** `npm run verify`: holds a copy of a site, in a folder or at its address, against the list of files that it came with. */
import { existsSync } from 'node:fs';
import { checkRelease, type ReleaseCheck } from '../src/publishing/release/check-release.ts';
import type { SiteFault } from '../src/publishing/release/verify.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { Failure, readArguments, runCommand, UsageError } from './arguments.ts';
import { openStatusLine } from './progress.ts';
import { checkServedRelease } from './verify/check-served-release.ts';

const usage = 'npm run verify -- DIR|URL';

const words: Partial<Record<SiteFault['kind'], string>> = {
	missing: '不在了',
	changed: '内容被改动了',
	added: '不在清单里',
};

/** No more files than fit on a screen. */
const faultsListed = 30;

await runCommand(usage, async () => {
	const { positionals } = readArguments({ options: {}, positionals: 1 });
	const site = positionals[0] ?? '';
	const checked = await check(site);
	if (!checked) {
		throw new Failure({
			zh: `“${site}”没有文件清单（manifest.json），或者清单坏了，不能核对。`,
			en: `“${site}” has no list of its files (manifest.json), or a damaged one.`,
		});
	}
	const { files, faults } = checked;
	for (const line of describeFaults(faults)) process.stderr.write(`${line}\n`);
	if (faults.length > 0) return 1;
	process.stdout.write(`清单里的 ${files} 个文件都在，内容都和生成时一样。\n`);
	return 0;
});

/** @throws UsageError for what is neither a folder nor an address */
async function check(site: string): Promise<ReleaseCheck | undefined> {
	if (/^https?:\/\//.test(site)) {
		const line = openStatusLine(process.stderr);
		const checked = await checkServedRelease(site, (done, of) => line.show(`核对 ${done}/${of}`));
		line.clear();
		return checked;
	}
	if (existsSync(site)) return checkRelease(site);
	throw new UsageError({
		zh: site === '' ? '请写明网站的文件夹或者网址。' : `没有“${site}”这个文件夹。`,
		en: 'Name the folder or the address of a site.',
	});
}

function describeFaults(faults: readonly SiteFault[]): string[] {
	if (faults.length === 0) return [];
	const rest = faults.length - faultsListed;
	return [
		...faults
			.slice(0, faultsListed)
			.map(({ kind, file }) => `${makePrintable(file)} ${words[kind] ?? kind}`),
		...(rest > 0 ? [`另有 ${rest} 个。`] : []),
		`共 ${faults.length} 个文件和生成时不一样。`,
	];
}
