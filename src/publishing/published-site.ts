import { z } from 'zod';
import type { HistoryRewriting } from '../domain/portal/portal.ts';

const published = z.object({
	title: z.string(),
	asOf: z.string().optional(),
	commit: z
		.string()
		.regex(/^[0-9a-f]{40,64}$/)
		.optional(),
	rewritten: z.array(z.object({ on: z.string(), from: z.string() })).default([]),
	held: z.array(z.object({ village: z.string(), commit: z.string().optional() })).default([]),
});

/** What a site says in its `portal.json` of the history of its data. */
export interface PublishedSite {
	/** The day on which its statuses are true. */
	readonly asOf?: string | undefined;
	/** The newest commit of its data; absent where its history could not be read. */
	readonly commit?: string | undefined;
	/** The villages that it shows as another commit has them; without one nothing of them. */
	readonly held?: readonly { readonly village: string; readonly commit?: string | undefined }[];
	/** The rewritings of the history that it tells of. */
	readonly rewritten: readonly Pick<HistoryRewriting, 'on' | 'from'>[];
}

/** Reads the text of a `portal.json`; `undefined` where it is none. */
export function parsePublishedSite(text: string): PublishedSite | undefined {
	try {
		return published.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}
