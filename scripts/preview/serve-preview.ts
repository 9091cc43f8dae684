import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dev } from 'astro';
import type { IsoDate } from '../../src/domain/time/calendar-date.ts';
import { openLiveSite, type LiveSite } from '../../src/site/live-site.ts';
import { villagePath } from '../../src/views/paths.ts';
import { checkFolder, readArguments, UsageError } from '../arguments.ts';
import { parseAsOfDay } from '../build-arguments.ts';
import { openStatusLine } from '../progress.ts';
import { putBackDist } from '../put-back.ts';
import { findVillage } from '../village-argument.ts';
import { livePreview } from './live-preview.ts';

export const previewUsage = '[--data DIR] [--as-of YYYY-MM-DD] [--village ID] [--port N]';

export interface PreviewOptions {
	readonly dataFolder: string;
	readonly asOf: IsoDate;
	/** The village whose page is named first. */
	readonly village: string | undefined;
	/** 0 for any free one. */
	readonly port: number;
}

const projectFolder = path.resolve(import.meta.dirname, '../..');
const usualPort = 4321;
const milliseconds = { betweenVillages: 1, betweenLooks: 1000 };

/** @throws UsageError for a wrong one */
export function readPreviewArguments(): PreviewOptions {
	const { values } = readArguments({
		options: {
			data: { type: 'string', default: 'data' },
			'as-of': { type: 'string' },
			village: { type: 'string' },
			port: { type: 'string', default: String(usualPort) },
		},
	});
	const dataFolder = checkFolder('--data', values.data);
	return {
		dataFolder,
		asOf: parseAsOfDay(values['as-of']),
		village: values.village && findVillage(values.village, dataFolder).id,
		port: parsePort(values.port),
	};
}

/** @throws UsageError for anything but the number of a port */
export function parsePort(written: string): number {
	const port = Number(written);
	if (/^\d+$/.test(written) && port < 65_536) return port;
	throw new UsageError({
		zh: `“--port”不能写“${written}”。请写端口号，例如 4321。`,
		en: `“--port” cannot be “${written}”. Write the number of a port, for example 4321.`,
	});
}

/** Serves a preview until the process is ended. @returns the exit code, when the server closes */
export async function servePreview(options: PreviewOptions): Promise<number> {
	putBackDist();
	const { dataFolder, asOf, village, port } = options;
	const folder = path.resolve(dataFolder);
	const cacheFile = path.join(projectFolder, '.cache/corrections.json');
	const live = openLiveSite({ dataFolder: folder, asOf, cacheFile });
	const activity = { pending: 0 };
	const scratch = mkdtempSync(path.join(tmpdir(), 'sunlit-preview-'));
	process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
	const server = await dev({
		root: projectFolder,
		logLevel: 'warn',
		server: { port },
		integrations: [livePreview({ live, dataFolder: folder, scratch, activity })],
	});
	const address = `http://localhost:${server.address.port}${village ? villagePath(village) : '/'}`;
	process.stdout.write(`预览已打开：${address}（改了数据，刷新网页；按 Ctrl+C 结束）\n`);
	await readAlong(live, activity);
	return 0;
}

/** Reads village after village while no page is asked for, and again what is saved later; never ends. */
async function readAlong(live: LiveSite, activity: { readonly pending: number }): Promise<void> {
	const line = openStatusLine(process.stderr);
	for (;;) {
		const isMore = activity.pending > 0 || (live.refresh().length === 0 && live.readNext());
		const { read, of } = live.progress();
		if (isMore && read < of) line.show(`读入各村的数据 ${read}/${of}`);
		else line.clear();
		const pause = isMore ? milliseconds.betweenVillages : milliseconds.betweenLooks;
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
}
