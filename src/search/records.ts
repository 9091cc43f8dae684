import type { AnyHintRule } from '../checks/hints/index.ts';
import { categoryById } from '../domain/money/categories.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import { anchorOf } from '../domain/rows/row-ref.ts';
import type { Disclosure } from '../domain/tables/disclosures.ts';
import { disclosuresOf, type TableFile, type VillageDataset } from '../village/dataset.ts';
import { textsFor } from '../texts/index.ts';
import { isShownByLedger } from '../summary/disclosure-headlines.ts';
import { paragraphsOf } from '../views/paragraphs.ts';
import { disclosurePath, hintRulePath, ledgerPath, villagePath } from '../views/paths.ts';
import type { Affair } from '../domain/obligations/affair.ts';
import { listSpellings } from './pinyin.ts';
import { listRegisterRecords } from './register-records.ts';
import type { SearchRecord, Segment } from './search-record.ts';
import { maskMark } from './words.ts';

/** The data speaks Chinese, and so do the labels found beside it. */
const {
	site,
	ledger: ledgerTexts,
	hints: hintTexts,
	hintText,
	disclosure: disclosureTexts,
	search,
	village: villageTexts,
} = textsFor('zh-CN');

/**
 * What can be found of a village: itself, its disclosures, its ledgers and its registers. Handlers, witnesses and approvers
 * are left out: the search is for what happened and who was paid, not for looking up private names.
 */
export function* listVillageRecords(
	dataset: VillageDataset,
	context: PortalContext,
): Generator<SearchRecord> {
	yield villageRecord(dataset);
	const corrections = new Map<string, string>();
	for (const { affair, disclosure } of disclosuresOf(dataset)) {
		const item = context.register.catalogue.get(disclosure.obligation);
		// An error stops such a build already; what is not for everybody must not be found even so.
		if (item && item.audience !== 'public') continue;
		const { period, correction } = disclosure;
		if (!isShownByLedger(disclosure, dataset, context))
			yield disclosureRecord(dataset, affair, disclosure);
		else if (correction !== undefined) corrections.set(period.key, correction);
	}
	for (const ledger of dataset.files.ledger) {
		yield* ledgerRecord(dataset, ledger, corrections);
	}
	yield* listRegisterRecords(dataset, context);
}

function villageRecord({ village, township }: VillageDataset): SearchRecord {
	const aliases = village.aliases ?? [];
	return {
		path: villagePath(village.id),
		title: village.name,
		place: township?.name ?? '',
		keywords: [village.name, ...aliases].flatMap(listSpellings).join(' '),
		segments: aliases.length > 0 ? [{ text: villageTexts.facts.aliases(aliases) }] : [],
		filters: { kind: 'village', ...placeFilters(village) },
		date: '',
		year: undefined,
	};
}

function disclosureRecord(
	dataset: VillageDataset,
	affair: Affair,
	disclosure: Disclosure,
): SearchRecord {
	const { village } = dataset;
	const { id, title, period, publishedOn, body, bodyFile, notApplicable, correction } = disclosure;
	const text = body ?? (bodyFile === undefined ? undefined : dataset.textFiles.get(bodyFile)?.tree);
	const others = [notApplicable, correction].filter((each) => each !== undefined);
	return {
		path: disclosurePath(village.id, affair, id),
		title: disclosureTexts.title(village.name, title, period.key),
		place: placeOf(dataset, site.affair[affair]),
		keywords: '',
		segments: [
			...(text === undefined ? [] : paragraphsOf(text).filter((each) => each.text !== '')),
			...others.map((each) => ({ text: each })),
		],
		filters: { kind: 'disclosure', ...placeFilters(village), affair },
		date: publishedOn,
		year: period.year,
	};
}

function* ledgerRecord(
	dataset: VillageDataset,
	{ period, rows }: TableFile<'ledger'>,
	corrections: ReadonlyMap<string, string>,
): Generator<SearchRecord> {
	if (!period) return;
	const { village } = dataset;
	/** Rows that say the same once; of a masked name each, for whoever looks it up wants every payment. */
	const lines = new Map<string, Segment>();
	const categories = new Map<string, Segment>();
	for (const { summary, counterparty, category, ref } of rows) {
		const anchor = anchorOf(ref);
		const line = counterparty === undefined ? summary : `${summary} · ${counterparty}`;
		const key = line.includes(maskMark) ? anchor : line;
		if (!lines.has(key)) lines.set(key, { anchor, text: line });
		const { name } = categoryById(category);
		if (!categories.has(name)) {
			categories.set(name, { anchor, text: `${villageTexts.category}：${name}` });
		}
	}
	const correction = corrections.get(period.key);
	yield {
		path: ledgerPath(village.id, period.key),
		title: ledgerTexts.title(village.name, period.key),
		place: placeOf(dataset, site.affair.finance),
		keywords: '',
		segments: [
			...lines.values(),
			...categories.values(),
			...(correction === undefined ? [] : [{ text: correction }]),
		],
		filters: { kind: 'ledger', ...placeFilters(village), affair: 'finance' },
		date: period.last,
		year: period.year,
	};
}

export interface GuideText {
	readonly path: string;
	readonly title: string;
	readonly description: string;
	/** The headings and paragraphs below the front matter, each heading with its id on the page. */
	readonly sections: readonly Segment[];
}

export function describeGuide({ path, title, description, sections }: GuideText): SearchRecord {
	return {
		path,
		title,
		place: search.guidePlace,
		keywords: '',
		segments: [{ text: description }, ...sections],
		filters: { kind: 'guide' },
		date: '',
		year: undefined,
	};
}

/** The page that explains a rule of hints. */
export function describeHintRule({ id }: AnyHintRule): SearchRecord {
	const { title, rule, reasons, answer } = hintText(id);
	return {
		path: hintRulePath(id),
		title: hintTexts.help.title(title),
		place: hintTexts.searchPlace,
		keywords: '',
		segments: [rule, ...reasons, answer].map((text) => ({ text })),
		filters: { kind: 'guide' },
		date: '',
		year: undefined,
	};
}

function placeFilters({ id, township }: VillageDataset['village']) {
	return { township, village: id };
}

function placeOf({ township }: VillageDataset, ...more: readonly string[]): string {
	return [township?.name, ...more].filter(Boolean).join(' · ');
}
