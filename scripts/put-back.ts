import { putBackSite } from '../src/publishing/release/site-folder.ts';
import { isSystemError } from '../src/publishing/system-error.ts';

/**
 * Puts the site back that a build had put aside when it was killed, whichever command comes next; where it cannot be, says so and
 * lets the command go on.
 */
export function putBackDist(): void {
	const [out, previous] = ['dist', 'dist.previous'];
	try {
		if (putBackSite(out)) {
			process.stderr.write(`上次生成没有做完，已把旧的网站放回“${out}”。\n`);
		}
	} catch (error) {
		if (!isSystemError(error)) throw error;
		process.stderr.write(
			`旧的网站在“${previous}”，没能放回“${out}”（${error.code}）。请把它改名为“${out}”。\n`,
		);
	}
}
