/** `npm run build`: checks, builds and puts the site in place, whole or not at all; or goes back to the release before. */
import { runCommand } from './arguments.ts';
import { buildSite, buildUsage, readBuildArguments } from './build-site.ts';
import { goBack } from './go-back.ts';

const isRollback = process.argv.includes('--rollback');

await runCommand(`npm run build -- ${buildUsage}`, async () =>
	isRollback ? goBack() : buildSite(await readBuildArguments()),
);
