/** `npm start`: builds the portal from the data folder and serves it on this machine. */
import { runCommand } from './arguments.ts';
import { buildSite, buildUsage, readBuildArguments } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const port = 4321;

await runCommand(`npm start -- ${buildUsage}`, async () => {
	const options = readBuildArguments();
	const code = await buildSite(options);
	if (code !== 0) return code;
	const { address, closed } = await serveSite(options.out, options.base, port);
	process.stdout.write(`网站已在本机打开：${address}（按 Ctrl+C 结束）\n`);
	return closed;
});
