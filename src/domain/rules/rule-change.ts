import { resolveHintLimits } from '../hints/hint-limits.ts';
import { formatDueRule } from '../obligations/due-rule.ts';
import { compareText } from '../order.ts';
import { deadlineNames, type DeadlineName, type Portal } from '../portal/portal.ts';
import { resolveRuleBook, rulesOn, type RuleBook, type RulesInForce } from '../portal/rule-book.ts';
import { thresholdNames, thresholds, type ThresholdName } from '../portal/thresholds.ts';
import type { Column } from '../schema/table.ts';
import { catalogue as catalogueTable, type CatalogueItem } from '../tables/catalogue.ts';
import { standards as standardsTable, type Standard } from '../tables/standards.ts';
import { villages as villagesTable, type Village } from '../tables/villages.ts';
import { parseBeijingTime } from '../time/beijing-time.ts';
import { addDays, type IsoDate } from '../time/calendar-date.ts';

/** A row of the register, which could once be without the day from which the village owes. */
export type RegisteredVillage = Omit<Village, 'since'> & { readonly since?: IsoDate | undefined };

/** The county's own files as they were at a moment. */
export interface RuleVersion {
	readonly portal: Portal;
	readonly villages: ReadonlyMap<string, RegisteredVillage>;
	readonly catalogue: ReadonlyMap<string, CatalogueItem>;
	/** The county's own. */
	readonly standards: ReadonlyMap<string, Standard>;
}

/**
 * What a rule is called, in `ruleCorrections` too: a deadline by its setting, `thresholds.decision`,
 * `catalogue:CW-02`, `standard:BZ-03`, `since:990101001200`, `closing:…`, `changedOn:…` and `history.since`.
 */
export type RuleName = string;

/** A rule says something else than it did. */
export interface RuleChange {
	readonly rule: RuleName;
	/** As offices write it; absent where nothing was prescribed. */
	readonly before?: string;
	readonly after?: string;
	/** The first day that is judged otherwise; absent for all days there are. */
	readonly from?: IsoDate;
	/** Is anything judged otherwise that lies before the day of the change? */
	readonly past: boolean;
}

/** Fields that say what is owed, and from when to when. */
const contentFields = ['affair', 'frequency', 'due', 'postedDays', 'audience', 'table'] as const;
const ruleFields = [...contentFields, 'effectiveFrom', 'effectiveTo'] as const;

type RuleField = (typeof ruleFields)[number];

/**
 * Everything that two versions of the rules judge otherwise.
 * @param day of the change: what ends or happens on it, or later, it may change without a word
 */
export function findRuleChanges(
	before: RuleVersion,
	after: RuleVersion,
	day: IsoDate,
): RuleChange[] {
	return [
		...settingChanges(before.portal, after.portal, day),
		...catalogueChanges(before.catalogue, after.catalogue, day),
		...standardChanges(before.standards, after.standards, day),
		...villageChanges(before.villages, after.villages, day),
	];
}

/**
 * Could anything be told of one by the other? Fictional data are not what real ones replace, and a county does not
 * answer for another.
 */
export function isSameCounty(before: RuleVersion, after: RuleVersion): boolean {
	return (
		before.portal.county.code === after.portal.county.code &&
		before.portal.demo === after.portal.demo
	);
}

/** Does the version say that what was done at a moment counts? Before, everything is a trial. */
export function isCounting({ portal }: RuleVersion, seconds: number): boolean {
	const { since } = portal.history;
	return since === undefined || (parseBeijingTime(since) ?? 0) <= seconds;
}

function settingChanges(before: Portal, after: Portal, day: IsoDate): RuleChange[] {
	const [old, now] = [resolveRuleBook(before), resolveRuleBook(after)];
	const days = [
		undefined,
		...[...new Set([...old, ...now].flatMap(({ from }) => from ?? []))].sort(compareText),
	];
	const changes = ruleNames.flatMap(([rule, valueOf]): RuleChange[] => {
		for (const from of days) {
			const [was, is] = [valueOf(rulesFrom(old, from)), valueOf(rulesFrom(now, from))];
			if (was === is) continue;
			return [
				{
					rule,
					...(was !== undefined && { before: was }),
					...(is !== undefined && { after: is }),
					...(from !== undefined && { from }),
					past: from === undefined || from < day,
				},
			];
		}
		return [];
	});
	return [...changes, ...beginningChanges(before, after, day)];
}

function rulesFrom(book: RuleBook, day: IsoDate | undefined): RulesInForce {
	return day === undefined ? book[0] : rulesOn(book, day);
}

type ValueOf = (rules: RulesInForce) => string | undefined;

const ruleNames: readonly (readonly [RuleName, ValueOf])[] = [
	...deadlineNames.map((name) => [name, deadlineOf(name)] as const),
	...thresholdNames.map((name) => [`thresholds.${name}`, thresholdOf(name)] as const),
];

/** A deadline as `portal.yaml` writes it. */
export function deadlineOf(name: DeadlineName): ValueOf {
	return ({ profile }) => {
		const value = profile[name];
		if (value === undefined) return undefined;
		return typeof value === 'number' ? String(value) : formatDueRule(value);
	};
}

/** A threshold as `portal.yaml` writes it: amounts in yuan. */
export function thresholdOf(name: ThresholdName): ValueOf {
	return (rules) => {
		const value = resolveHintLimits(rules)[name];
		if (value === undefined) return undefined;
		if (typeof value === 'boolean') return String(value);
		return String(thresholds[name].kind === 'yuan' ? value / 100 : value);
	};
}

/** Moved to a later moment, it hides what had counted until then. */
function beginningChanges(before: Portal, after: Portal, day: IsoDate): RuleChange[] {
	const [was, is] = [before.history.since, after.history.since];
	if (is === undefined || was === is) return [];
	const [counted, counts] = [was === undefined ? 0 : parseBeijingTime(was), parseBeijingTime(is)];
	if ((counts ?? 0) <= (counted ?? 0)) return [];
	const from = was?.slice(0, 10);
	return [
		{
			rule: 'history.since',
			...(was !== undefined && { before: was }),
			after: is,
			...(from !== undefined && { from }),
			past: from === undefined || from < day,
		},
	];
}

function catalogueChanges(
	before: RuleVersion['catalogue'],
	after: RuleVersion['catalogue'],
	day: IsoDate,
): RuleChange[] {
	const ids = new Set([...before.keys(), ...after.keys()]);
	return [...ids].flatMap((id): RuleChange[] => {
		const [was, is] = [before.get(id), after.get(id)];
		if (was && is && changedFields(was, is).length === 0) return [];
		const fields = changedFields(was, is);
		const from = firstDifference(was && termOf(was), is && termOf(is), endsAlone(fields));
		const words = (row: CatalogueItem | undefined) => row && writeFields(row, fields);
		const [old, now] = [words(was), words(is)];
		return [
			{
				rule: `catalogue:${id}`,
				...(old !== undefined && { before: old }),
				...(now !== undefined && { after: now }),
				...(from !== undefined && { from }),
				past: from === undefined || from < day,
			},
		];
	});
}

/** The days on which a row applies. */
interface Term {
	readonly from: IsoDate | undefined;
	readonly to: IsoDate | undefined;
}

function termOf({ effectiveFrom, effectiveTo }: CatalogueItem): Term {
	return { from: effectiveFrom, to: effectiveTo };
}

function endsAlone(fields: readonly string[]): boolean {
	return fields.every((field) => field === 'effectiveTo' || field === 'to');
}

/**
 * The first day on which two versions of a row say something else; `undefined` is the beginning of time.
 * @param isEnd do they differ in their ends alone?
 */
function firstDifference(
	was: Term | undefined,
	is: Term | undefined,
	isEnd: boolean,
): IsoDate | undefined {
	if (!was || !is) return (was ?? is)?.from;
	if (isEnd) {
		const ends = [was.to ?? '9999-12-30', is.to ?? '9999-12-30'];
		return addDays(ends.toSorted(compareText)[0] ?? '', 1);
	}
	if (was.from === undefined || is.from === undefined) return undefined;
	return was.from < is.from ? was.from : is.from;
}

function changedFields(
	was: CatalogueItem | undefined,
	is: CatalogueItem | undefined,
): readonly RuleField[] {
	if (!was || !is) return ['frequency', 'due', 'effectiveFrom', 'effectiveTo'];
	return ruleFields.filter((field) => writeField(was, field) !== writeField(is, field));
}

function writeFields(row: CatalogueItem, fields: readonly RuleField[]): string {
	return fields
		.map((field) => {
			const { heading } = catalogueTable.columns[field];
			return `${heading}${writeField(row, field) ?? '不写'}`;
		})
		.join('，');
}

function writeField(row: CatalogueItem, field: RuleField): string | undefined {
	const value = row[field];
	const { type }: Column = catalogueTable.columns[field];
	return value === undefined ? undefined : type.write(value);
}

const standardFields = ['rate', 'unit', 'from', 'to'] as const;

/** What is paid for what, and when. Which payments a new one is for, they say themselves: it changes nothing that is over. */
function standardChanges(
	before: RuleVersion['standards'],
	after: RuleVersion['standards'],
	day: IsoDate,
): RuleChange[] {
	return [...before].flatMap(([id, was]): RuleChange[] => {
		const is = after.get(id);
		const write = (row: Standard, field: (typeof standardFields)[number]) => {
			const value = row[field];
			const { heading, type }: Column = standardsTable.columns[field];
			return `${heading}${value === undefined ? '不写' : type.write(value)}`;
		};
		const fields = standardFields.filter((field) => !is || write(was, field) !== write(is, field));
		if (fields.length === 0) return [];
		const words = (row: Standard) => fields.map((field) => write(row, field)).join('，');
		const from = firstDifference(
			{ from: was.from, to: was.to },
			is && { from: is.from, to: is.to },
			endsAlone(fields),
		);
		return [
			{
				...{ rule: `standard:${id}`, before: words(was), ...(is && { after: words(is) }) },
				...(from !== undefined && { from }),
				past: from === undefined || from < day,
			},
		];
	});
}

/** What a village is that owes: from when until when, and how often its books are closed. */
function villageChanges(
	before: RuleVersion['villages'],
	after: RuleVersion['villages'],
	day: IsoDate,
): RuleChange[] {
	return [...before].flatMap(([id, was]): RuleChange[] => {
		const is = after.get(id);
		if (!is) return [];
		return [
			...sinceChanges(was, is, day),
			...closingChanges(was, is, day),
			...endChanges(was, is, day),
		];
	});
}

function sinceChanges(
	{ id, since: was }: RegisteredVillage,
	{ since: is }: RegisteredVillage,
	day: IsoDate,
): RuleChange[] {
	// Until a day was written, nothing was owed: it takes nothing away.
	if (was === undefined || is === undefined || was === is) return [];
	const from = was < is ? was : is;
	return [{ rule: `since:${id}`, before: was, after: is, from, past: from < day }];
}

function closingChanges(
	{ id, closing: closed = 'month' }: RegisteredVillage,
	{ closing: closes = 'month', since: from }: RegisteredVillage,
	day: IsoDate,
): RuleChange[] {
	if (closed === closes || from === undefined) return [];
	const { type } = villagesTable.columns.closing;
	return [
		{
			...{ rule: `closing:${id}`, before: type.write(closed), after: type.write(closes) },
			...{ from, past: from < day },
		},
	];
}

/**
 * How many days late a merger or the end of a village may be registered. The deadlines of what ended in them are
 * hardly over, so that next to nothing that was overdue disappears.
 */
const registrationDays = 30;

/** Told with an earlier day, the end of a village takes away what it owed since. */
function endChanges(
	{ id, changedOn: was }: RegisteredVillage,
	{ changedOn: is }: RegisteredVillage,
	day: IsoDate,
): RuleChange[] {
	const [first] = [was, is].filter((each) => each !== undefined).sort(compareText);
	if (was === is || first === undefined) return [];
	const from = addDays(first, 1);
	const isInTime = was === undefined && first >= addDays(day, -registrationDays);
	return [
		{
			...{ rule: `changedOn:${id}`, before: was ?? '不写', after: is ?? '不写', from },
			past: from < day && !isInTime,
		},
	];
}
