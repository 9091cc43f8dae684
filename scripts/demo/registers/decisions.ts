import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { compareText } from '../../../src/domain/order.ts';
import type { Decision, decisions } from '../../../src/domain/tables/decisions.ts';
import { chineseDate, onWorkingDay, workingDay, yearOf, yearsOf } from '../calendar.ts';
import type { Cells } from '../csv-table.ts';
import { writeYuan } from '../disclosures/figures.ts';
import { publicationDay } from '../disclosures/schedule.ts';
import { yearlyNumbers } from '../ids.ts';
import { leasesOf, type Lease } from '../plans/leases.ts';
import { lapseYear, hasLapse } from '../plans/lapses.ts';
import { loansOf } from '../plans/loan.ts';
import { meetingsOf, type Meetings } from '../plans/meetings.ts';
import { sharesOf } from '../plans/shares.ts';
import { spendingOf } from '../plans/spending.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { omitFuture, listKnownWorks, type RegisterSource } from './source.ts';

/** A decision before it has its number. */
interface Decided {
	/** Names what was decided: works, a contract, a payment, the shares of a year, or a resolution of its own. */
	readonly key: string;
	readonly title: string;
	readonly kind: Decision['kind'];
	readonly amountFen?: number;
	readonly assemblyOn: IsoDate;
	/** When it was made public, where a disclosure says so. */
	readonly publishedOn?: IsoDate;
	readonly doneOn: IsoDate;
	readonly outcome: string;
	/** It was voted down. */
	readonly rejected?: true;
	/** What is said while it is being carried out, from a day on. */
	readonly begun?: { readonly on: IsoDate; readonly outcome: string };
}

export interface DecisionRegister {
	readonly rows: readonly Cells<typeof decisions>[];
	/** The ids by key. */
	readonly ids: ReadonlyMap<string, string>;
}

export function makeDecisionRegister(source: RegisterSource): DecisionRegister {
	const { village } = source;
	const number = yearlyNumbers();
	const ids = new Map<string, string>();
	const rows = [
		...listResolutions(source),
		...decideWorks(source),
		...decideLeases(source),
		...decideShares(source),
		...decideSpending(source),
		...decideLoans(source),
		...decideAllowances(source),
		...rejectProposal(source),
	]
		.map((decided) => ({ decided, met: planMeetings(village, decided) }))
		.filter(({ met }) => met.proposedOn <= source.seen)
		.sort(
			(a, b) =>
				compareText(a.met.proposedOn, b.met.proposedOn) ||
				compareText(a.decided.key, b.decided.key),
		)
		.map(({ decided, met }) => {
			const year = yearOf(met.proposedOn);
			const id = number('JY', year);
			ids.set(decided.key, id);
			const partyMet = omitFuture(met.partyMeetingOn, source);
			const assembled = omitFuture(met.assemblyOn, source);
			return {
				id,
				number: assembled && `${village.name}决〔${year}〕${Number(id.split('-')[1])}号`,
				title: decided.title,
				kind: decided.kind,
				amount: decided.amountFen,
				proposedOn: met.proposedOn,
				discussedOn: omitFuture(met.discussedOn, source),
				partyMeetingOn: partyMet,
				...(partyMet && {
					partyEligible: met.partyEligible,
					partyAttended: met.partyAttended,
					partyInFavour: met.partyInFavour,
				}),
				...(assembled && {
					assemblyOn: assembled,
					eligible: met.eligible,
					attended: met.attended,
					inFavour: met.inFavour,
					against: met.against,
					abstained: met.abstained,
				}),
				...(assembled && tellOutcome(decided, source)),
			};
		});
	return { rows, ids };
}

function planMeetings(
	village: DemoVillage,
	{ assemblyOn, key, rejected: isRejected }: Decided,
): Meetings {
	const met = meetingsOf(village, assemblyOn, key);
	if (!isRejected) return met;
	const inFavour = Math.floor(met.attended * 0.4);
	const abstained = Math.min(3, met.attended - inFavour);
	return { ...met, inFavour, abstained, against: met.attended - inFavour - abstained };
}

/** The two publications of a decision and its result. A village with gaps sometimes leaves one publication out. */
function tellOutcome(decided: Decided, source: RegisterSource): Cells<typeof decisions> {
	const { village } = source;
	const random = randomFrom(`${village.id}/decided/${decided.key}`);
	const forgets = village.habit === 'gaps' ? 0.3 : village.habit === 'late' ? 0.1 : 0;
	const usual = publicationDay(
		village,
		addDays(decided.assemblyOn, 10),
		decided.assemblyOn,
		random,
	);
	const decisionPublishedOn =
		decided.publishedOn ?? (random.chance(forgets) ? undefined : omitFuture(usual, source));
	const result = addDays(decided.doneOn, random.int(3, 9));
	const forgotten = random.chance(forgets);
	const resultPublishedOn = forgotten ? undefined : omitFuture(result, source);
	const begun = decided.begun && omitFuture(decided.begun.on, source);
	const outcome = result <= source.seen ? decided.outcome : begun && decided.begun.outcome;
	return { decisionPublishedOn, resultPublishedOn, outcome };
}

/** Those that a disclosure tells at length. */
function listResolutions({ village, published }: RegisterSource): Decided[] {
	return published.disclosures.flatMap(({ text, period, publishedOn }) => {
		if (!text.decision) return [];
		const random = randomFrom(`${village.id}/resolution/${text.decision.key}`);
		return [
			{
				...text.decision,
				assemblyOn: period,
				publishedOn,
				doneOn: addDays(period, random.int(60, 170)),
			},
		];
	});
}

function decideWorks(source: RegisterSource): Decided[] {
	const { published } = source;
	return listKnownWorks(source).map((works) => {
		const title = `实施${works.name}`;
		const told = published.disclosures.find(
			(one) => one.period === works.decidedOn && one.text.title === `关于${title}的决议`,
		);
		return {
			key: works.key,
			title,
			kind: 'public-works',
			amountFen: works.ceilingFen,
			assemblyOn: works.decidedOn,
			...(told && { publishedOn: told.publishedOn }),
			begun: { on: works.startedOn, outcome: '已开工，正在施工。' },
			doneOn: works.acceptedOn,
			outcome: `${chineseDate(works.acceptedOn)}验收合格，决算${writeYuan(works.finalFen)}元${works.extra === undefined ? '' : `，${works.extra}`}。`,
		};
	});
}

const kindOfLease: Partial<Record<Lease['letting']['kind'], Decision['kind']>> = {
	'resource-lease': 'land-contract',
	'asset-lease': 'collective-business',
	other: 'collective-business',
};

/** Contracts from before the demo begins rest on decisions that are no longer shown. */
function decideLeases({ village, since }: RegisterSource): Decided[] {
	return leasesOf(village).flatMap((lease) => {
		const { key, letting, signedOn, annualFen, tenant, renews } = lease;
		const kind = kindOfLease[letting.kind];
		if (!kind || signedOn < since) return [];
		const random = randomFrom(`${village.id}/let/${key}`);
		const day = onWorkingDay(addDays(signedOn, -random.int(12, 26)));
		const what = letting.contractName.replace(/合同|协议/, '');
		return [
			{
				key,
				title: `${what}${renews ? '续签' : '方案'}`,
				kind,
				amountFen: annualFen * letting.years,
				assemblyOn: day,
				doneOn: signedOn,
				outcome: `${chineseDate(signedOn)}与${tenant}签订合同，期限${letting.years}年，每年${writeYuan(annualFen)}元。`,
			},
		];
	});
}

/** Payments to members are decided in spring, also for the year before the demo begins. */
function decideShares({ village, books }: RegisterSource): Decided[] {
	return books
		.flatMap(({ entries }) => entries)
		.filter(({ key }) => key === 'member-share')
		.map((entry) => {
			const paidIn = yearOf(entry.date);
			const year = paidIn - 1;
			const random = randomFrom(`${village.id}/shares/${year}`);
			return {
				key: `shares/${year}`,
				title: `${year}年度收益分配方案`,
				kind: 'income-use',
				amountFen: sharesOf(village, books, year)?.totalFen ?? entry.fen,
				assemblyOn: workingDay({ year: paidIn, month: 3 }, random.int(9, 18)),
				doneOn: entry.date,
				outcome: `向${village.households}户分配${writeYuan(entry.fen)}元，已发放到户。`,
			};
		});
}

function decideSpending({ village, books }: RegisterSource): Decided[] {
	return spendingOf(village, books).map(({ key, title, entry, decidedOn }) => ({
		key,
		title,
		kind: entry.category === '福利支出' ? 'income-use' : 'public-works',
		amountFen: entry.fen,
		assemblyOn: decidedOn,
		doneOn: entry.date > decidedOn ? entry.date : addDays(decidedOn, 30),
		outcome: `${chineseDate(entry.date)}付款${writeYuan(entry.fen)}元，已办结。`,
	}));
}

function decideLoans({ village }: RegisterSource): Decided[] {
	return loansOf(village).flatMap(({ key, name, since, borrowedFen, decidedOn }) =>
		decidedOn === undefined
			? []
			: [
					{
						key,
						title: `${name}方案`,
						kind: 'collective-business',
						amountFen: borrowedFen,
						assemblyOn: decidedOn,
						doneOn: since,
						outcome: `${chineseDate(since)}借入${writeYuan(borrowedFen)}元，已到账。`,
					},
				],
	);
}

const chanceOfAllowances = 0.9;

/** Most villages plan the paid work of a year at its beginning, unless they have just settled the rates. */
function decideAllowances({ village, published, since, until }: RegisterSource): Decided[] {
	const settled = new Set(
		published.disclosures
			.filter(({ text }) => text.decision?.kind === 'work-allowance')
			.map(({ period }) => yearOf(period)),
	);
	const undecided = hasLapse(village, 'allowances-undecided');
	return yearsOf({ firstYear: yearOf(since), last: { year: yearOf(until), month: 12 } })
		.filter((year) => !undecided && !settled.has(year))
		.flatMap((year) => {
			const random = randomFrom(`${village.id}/allowances/${year}`);
			const assemblyOn = workingDay({ year, month: random.pick([1, 2]) }, random.int(9, 26));
			if (!random.chance(chanceOfAllowances)) return [];
			return [
				{
					key: `allowances/${year}`,
					title: `${year}年误工补贴用工计划和标准`,
					kind: 'work-allowance',
					assemblyOn,
					begun: { on: addDays(assemblyOn, 20), outcome: '正在按计划派工。' },
					doneOn: `${year}-12-20`,
					outcome: '全年按计划派工，派工单和签名表存村部。',
				},
			];
		});
}

/** A proposal that found no majority. */
function rejectProposal({ village }: RegisterSource): Decided[] {
	if (!hasLapse(village, 'proposal-rejected')) return [];
	const random = randomFrom(`${village.id}/rejected`);
	const assemblyOn = workingDay({ year: lapseYear, month: random.int(4, 9) }, random.int(6, 24));
	return [
		{
			key: 'rejected',
			title: '旧村部房屋出售方案',
			kind: 'disposal',
			assemblyOn,
			rejected: true,
			doneOn: addDays(assemblyOn, 4),
			outcome: '没有通过，不出售；房屋由村里看护，另行商议怎样盘活。',
		},
	];
}
