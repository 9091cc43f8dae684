import { noCorrections, type NoLog } from '../corrections/correction.ts';
import { severityOf } from '../domain/findings/findings.ts';
import { portalContext } from '../domain/portal/portal-context.ts';
import type { IsoDate } from '../domain/time/calendar-date.ts';
import { inspectVillageFiles } from '../inspecting/inspect-files.ts';
import { openSite } from '../site/open-site.ts';
import type { CountyCorrections, SiteData } from '../site/site-data.ts';
import { summariseVillage, type VillageSummary } from '../summary/village-summary.ts';
import { villageOutline } from '../views/village-outline.ts';
import type { DeskCounty, DeskVillage, NeighbourExpenses, OfficeChanges } from './office-files.ts';
import { openDesk } from './open-desk.ts';

/** The files of a village have errors, and nothing can be drawn of them. */
export class NothingToDrawError extends Error {
	override readonly name = 'NothingToDrawError';
}

/**
 * The site as far as the pages of one village need it, as it would be published after a change.
 * @param attachments names of the files that the office adds
 * @throws NothingToDrawError where the files have errors: such data are not published
 */
export function openVillageSite(
	desk: DeskVillage,
	county: DeskCounty,
	changes: OfficeChanges,
	asOf: IsoDate,
	attachments: readonly string[] = [],
): SiteData {
	const { source, portal, register, village } = openDesk(desk, county, changes, attachments);
	const context = portalContext(portal, register, asOf);
	const told = desk.corrections?.firstCommits;
	const read = inspectVillageFiles(source, village, register, context, told);
	if (!('dataset' in read) || read.findings.some((each) => severityOf(each) === 'error')) {
		throw new NothingToDrawError();
	}
	const { dataset, findings } = read;
	const hints = [...read.hints, ...desk.compared.hints];
	const summary = summariseVillage(dataset, context, hints);
	const outline = villageOutline(dataset, context);
	const own = {
		...{ dataset, summary, outline, hints },
		warnings: findings,
		corrections: desk.corrections ?? noCorrections,
	};
	const neighbours = desk.compared.neighbours.map((each) => asNeighbour(each, summary));
	return openSite({
		context,
		summaries: () => [summary, ...neighbours],
		outlines: () => new Map([[village.id, outline]]),
		payees: () => [],
		payee: () => undefined,
		corrections: () => asCounty(desk.log),
		ruleHistory: () => 'no-repository',
		hints: () => hints,
		village: (id) => (id === village.id ? own : undefined),
	});
}

/** The pages of a village tell what the log covers, and nothing of other villages. */
function asCounty(log: DeskVillage['log']): CountyCorrections | NoLog {
	return typeof log === 'string' ? log : { ...log, total: 0, newest: [], villages: [] };
}

/** Of the township's other villages the pages of one ask what they spent, and nothing else. */
function asNeighbour(own: NeighbourExpenses, { township }: VillageSummary): VillageSummary {
	const none = { disclosures: { party: 0, village: 0, finance: 0 }, newest: [], years: [] };
	return { ...own, ...none, township, ledgerRows: 0 } as unknown as VillageSummary;
}
