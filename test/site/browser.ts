import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** How to start Chromium on this machine. */
export interface BrowserStart {
	readonly executablePath: string;
	/** What this machine lacks and the package brings: shared libraries, a list of fonts. */
	readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds the Chromium that drives the tests: the one that `CHROMIUM_PATH` names, or the one inside the npm
 * package `@sparticuz/chromium`, which needs nothing but `npm ci`.
 *
 * The package is made for AWS Lambda, so three things are done here and not by its `executablePath()`:
 * - It unpacks to `/tmp/chromium` and takes whatever lies there for itself: a half-written file of another
 *   process, another version, another user's. Here a folder of the version is filled and then renamed.
 * - It unpacks the libraries that Chromium needs (NSS, NSPR, expat) only where the environment looks like
 *   Lambda. Here they are used where Chromium does not start without them, as on a fresh Debian. They are
 *   of Amazon Linux 2023 and want glibc 2.34 or newer: Debian 12, Ubuntu 22.04.
 * - It sets `LD_LIBRARY_PATH` and `FONTCONFIG_PATH` for the whole process. Here Chromium alone gets them.
 *   A machine without any font configuration gets one that names the package's Open Sans; Chinese is then
 *   drawn as boxes, which no test minds.
 */
export async function findBrowser(): Promise<BrowserStart> {
	const own = process.env['CHROMIUM_PATH'];
	if (own) return { executablePath: own, env: {} };
	const folder = await unpackedChromium();
	const executablePath = path.join(folder, 'chromium');
	const starts = (env: Record<string, string>) =>
		spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env } }).status === 0;
	const libraries = starts({}) ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
	if (!starts(libraries))
		throw new Error('Chromium does not start here. Name another in CHROMIUM_PATH.');
	const fonts = existsSync('/etc/fonts/fonts.conf')
		? {}
		: { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
	return { executablePath, env: { ...libraries, ...fonts } };
}

/** @param args more switches for Chromium */
export function launch({ executablePath, env }: BrowserStart, ...args: string[]): Promise<Browser> {
	return chromium.launch({
		executablePath,
		env: { ...(process.env as Record<string, string>), ...env },
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			// Nothing but this machine can be reached, whatever a page asks for.
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
			...args,
		],
	});
}

const modules = path.join(import.meta.dirname, '../../node_modules');
const home = path.join(modules, '@sparticuz/chromium');
const cache = path.join(modules, '.cache');
const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

async function unpackedChromium(): Promise<string> {
	const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
		version: string;
	};
	const folder = path.join(cache, `chromium-${version}`);
	if (existsSync(folder)) return folder;
	mkdirSync(cache, { recursive: true });
	const fresh = mkdtempSync(path.join(cache, 'chromium-unpacking-'));
	const { inflate } = await import('@sparticuz/chromium');
	// The package unpacks into the folder for temporary files, wherever the environment says that is.
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = fresh;
	try {
		await Promise.all(archives.map((name) => inflate(path.join(home, 'bin', name))));
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
	writeFileSync(path.join(fresh, 'fonts.conf'), fontList(path.join(folder, 'fonts')));
	try {
		renameSync(fresh, folder);
	} catch (error) {
		// Another process was first.
		rmSync(fresh, { recursive: true });
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

function fontList(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;
}
