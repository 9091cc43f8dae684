import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { CountySummary } from '../../summary/county-summary.ts';
import type { VillageSummary } from '../../summary/village-summary.ts';
import {
	apiSummaryPath,
	apiVillagePath,
	apiVillagesPath,
	dataPackagePath,
	ledgerIndexPath,
	townshipPath,
	villageDocuments,
	villagePath,
} from '../../views/paths.ts';
import { apiHead, type Address, type ApiHead } from './document.ts';
import { apiFigures, type ApiFigures } from './figures.ts';

/** Where a program begins. */
export interface IndexDocument extends ApiHead {
	readonly title: string;
	readonly publisher: string;
	/** Absent where the county states none. */
	readonly licence?: { readonly name: string; readonly url: string };
	/** Are the data made up? */
	readonly demo: boolean;
	readonly documents: Readonly<Record<string, string>>;
}

export function indexDocument(context: PortalContext, address: Address): IndexDocument {
	const { title, publisher, licence, demo } = context.portal;
	const ofVillage = villageDocuments.map((name) => [
		`village.${name}`,
		address(apiVillagePath('{village}', name)),
	]);
	return {
		...apiHead(context),
		...{ title, publisher, demo },
		...(licence && { licence: { name: licence.name, url: licence.url } }),
		documents: {
			villages: address(apiVillagesPath),
			summary: address(apiSummaryPath),
			...(Object.fromEntries(ofVillage) as Record<string, string>),
			ledgerFiles: address(ledgerIndexPath),
			dataPackage: address(dataPackagePath),
		},
	};
}

export interface VillagesDocument extends ApiHead {
	readonly villages: readonly VillageEntry[];
}

export interface VillageEntry {
	readonly id: string;
	readonly name: string;
	readonly township: string;
	readonly townshipName: string;
	/** Other names it is known by. */
	readonly aliases: readonly string[];
	readonly households?: number;
	readonly population?: number;
	/** From when it has to disclose. */
	readonly since: string;
	/** When it was merged or dissolved. */
	readonly endedOn?: string;
	readonly page: string;
	readonly documents: Readonly<Record<string, string>>;
}

export function villageEntry(
	{ id, name, township, aliases, households, population, calendar, ended }: VillageSummary,
	{ register }: PortalContext,
	address: Address,
): VillageEntry {
	return {
		...{ id, name, township },
		townshipName: register.townships.get(township)?.name ?? '',
		aliases,
		...(households !== undefined && { households }),
		...(population !== undefined && { population }),
		since: calendar.since,
		...(ended && { endedOn: ended.on }),
		page: address(villagePath(id)),
		documents: Object.fromEntries(
			villageDocuments.map((document) => [document, address(apiVillagePath(id, document))]),
		),
	};
}

export function villagesDocument(
	{ townships }: CountySummary,
	context: PortalContext,
	address: Address,
): VillagesDocument {
	const villages = townships.flatMap((township) => township.villages);
	return {
		...apiHead(context),
		villages: villages.map((village) => villageEntry(village, context, address)),
	};
}

/** The county in numbers: what a province adds up of its counties. */
export interface SummaryDocument extends ApiHead, ApiFigures {
	readonly publisher: string;
	readonly villages: number;
	readonly households: number;
	readonly population: number;
	readonly years: readonly {
		readonly year: number;
		/** How many villages have a ledger in it, and the last month of which any has one. */
		readonly villages: number;
		readonly through: number;
		readonly incomeFen: number;
		readonly expenseFen: number;
	}[];
	readonly townships: readonly (ApiFigures & {
		readonly id: string;
		readonly name: string;
		readonly villages: number;
		readonly page: string;
	})[];
}

export function summaryDocument(
	county: CountySummary,
	context: PortalContext,
	address: Address,
): SummaryDocument {
	const { households, population, years, townships } = county;
	return {
		...apiHead(context),
		publisher: context.portal.publisher,
		...{ villages: county.villages, households, population },
		years: years.map(({ year, villages, through, incomeFen, expenseFen }) => ({
			...{ year, villages, through, incomeFen, expenseFen },
		})),
		...apiFigures(townships.flatMap(({ villages }) => villages)),
		townships: townships.map(({ id, name, villages }) => ({
			...{ id, name, villages: villages.length, page: address(townshipPath(id)) },
			...apiFigures(villages),
		})),
	};
}
