import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { writeDeskVillage } from '../../src/publishing/files/desk-village.ts';
import { writeVillageFiles } from '../../src/publishing/files/village-files.ts';
import type { Build, Publication } from '../../src/publishing/publication.ts';
import { publications } from '../../src/publishing/publications.ts';
import { openSiteWriter } from '../../src/publishing/site-writer.ts';
import { formatAsText } from '../../src/reporting/text-report.ts';
import type { LiveSite } from '../../src/site/live-site.ts';
import { deskVillagePath } from '../../src/views/paths.ts';
import { serveFiles } from '../serve-files.ts';
import { guardRequest } from '../guard-request.ts';

export interface LivePreviewOptions {
	readonly live: LiveSite;
	readonly dataFolder: string;
	/** For the files of the site that somebody asks for. */
	readonly scratch: string;
	/** How many requests are being answered: reading along waits for them. */
	readonly activity: { pending: number };
}

/** Astro's own way to hand a request something from the server it runs in. */
const localsOfRequest = Symbol.for('astro.locals');
const ofVillage =
	/^\/(?:villages|downloads|downloads\/trails|attachments|desk\/data)\/(\d{12})[/.]/;
const fileOfSite =
	/^\/(?:downloads|attachments|templates|feeds|api|desk\/data)\/|^\/data\/.|^\/(?:datapackage\.json|llms\.txt|robots\.txt)$/;

/** Serves the site of a data folder from Astro's development server: every request sees the files as they are now. */
export function livePreview(options: LivePreviewOptions): AstroIntegration {
	const { live, scratch } = options;
	const entry = (name: string) =>
		new URL(`../../src/pages/_preview/${name}.astro`, import.meta.url);
	const files = serveFiles(scratch);
	const answer = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
		const address = new URL(request.url ?? '/', 'http://localhost').pathname;
		const [, village] = ofVillage.exec(address) ?? [];
		const ofCounty = live.refresh();
		const errors =
			ofCounty.length > 0 || village === undefined ? ofCounty : live.refreshVillage(village);
		if (errors.length > 0) {
			request.url = '/preview/findings/';
			giveLocals(request, { preview: { report: formatAsText(errors, 'zh') } });
			next();
			return;
		}
		giveLocals(request, { site: live.data, preview: live.progress() });
		if (!fileOfSite.test(address)) {
			next();
			return;
		}
		await writeFileAt(address, village, options);
		files(request, response, next);
	};
	return {
		name: 'sunlit-village:live-preview',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				for (const name of ['components', 'findings', 'reading']) {
					injectRoute({ pattern: `/preview/${name}`, entrypoint: entry(name) });
				}
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (!guardRequest(request, response)) return;
					options.activity.pending += 1;
					response.once('close', () => (options.activity.pending -= 1));
					if (isOfServer(request.url ?? '/')) next();
					else answer(request, response, next).catch(next);
				});
			},
		},
	};
}

/** Modules, styles and what the browser and the development server say to each other. */
function isOfServer(url: string): boolean {
	return (
		/^\/(?:@|src\/|node_modules\/|_astro\/|__)/.test(url) || /\.(?:ts|css|js|svg)(?:\?|$)/.test(url)
	);
}

function giveLocals(request: IncomingMessage, locals: Partial<App.Locals>): void {
	Reflect.set(request, localsOfRequest, locals);
}

/** Writes a file of the site when it is asked for; one that no publication has is left for the 404 page. */
async function writeFileAt(
	address: string,
	village: string | undefined,
	{ live, dataFolder, scratch }: LivePreviewOptions,
): Promise<void> {
	const site = live.data;
	const writer = openSiteWriter(scratch, () => undefined);
	if (village !== undefined) {
		const own = site.village(village);
		if (address === deskVillagePath(village)) writeDeskVillage(site, own, dataFolder, writer);
		else writeVillageFiles(own.dataset, dataFolder, writer);
	}
	const build: Build = {
		...{ dataFolder, scratch, out: scratch, writer, surveyFolder: scratch, base: '/' },
		...{ url: undefined, root: undefined, searchSpools: [], onVillage: () => undefined },
		corrections: live.corrections(),
		live: true,
	};
	const { files, descriptions } = publications;
	for (const publication of [...files, ...descriptions] as readonly Publication[]) {
		const own = [...publication.addresses(site, build)];
		if (own.includes(address)) await publication.write(site, build);
	}
}
