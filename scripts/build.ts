/** `npm run build`: checks, builds and puts the site in place, whole or not at all. */
import { runCommand } from './arguments.ts';
import { buildSite, buildUsage, readBuildArguments } from './build-site.ts';

await runCommand(`npm run build -- ${buildUsage}`, async () =>
	buildSite(await readBuildArguments()),
);
