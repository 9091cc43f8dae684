/**
 * `npm start`: builds the portal from the data folder and serves it on this machine. With `--village` nothing is
 * built: that village is shown as its files are at the moment.
 */
import { runCommand } from './arguments.ts';
import { buildSite, readSiteArguments, siteUsage } from './build-site.ts';
import { previewUsage, readPreviewArguments, servePreview } from './preview/serve-preview.ts';
import { serveSite } from './serve-site.ts';

const port = 4321;

const isPreview = process.argv.some((each) => /^--village(=|$)/.test(each));

await runCommand(`npm start -- ${isPreview ? previewUsage : siteUsage}`, async () => {
	if (isPreview) return servePreview(readPreviewArguments());
	const options = readSiteArguments();
	const code = await buildSite(options);
	if (code !== 0) return code;
	const { address, closed } = await serveSite(options.out, options.base, port);
	process.stdout.write(`网站已在本机打开：${address}（按 Ctrl+C 结束）\n`);
	return closed;
});
