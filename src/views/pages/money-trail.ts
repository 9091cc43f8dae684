import type { PortalContext } from '../../domain/portal/portal-context.ts';
import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { decisionSteps, type DecisionStepName } from '../../domain/registers/decision-steps.ts';
import { compareText } from '../../domain/order.ts';
import type { SubjectTable } from '../../domain/schema/record-subject.ts';
import type { Asset } from '../../domain/tables/assets.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Project } from '../../domain/tables/projects.ts';
import type { SupervisionRecord } from '../../domain/tables/supervision.ts';
import type { VillageDataset } from '../../village/dataset.ts';
import { answeredComments, type AnsweredComment } from '../answered-comments.ts';
import { marksOf, type HintMark, type HintMarks } from '../hint-marks.ts';
import { contractFacts } from './contract.ts';
import { stepsOf, type Turnout } from './decision.ts';
import type { TrailRegister } from '../paths.ts';
import { projectFacts, type ProjectStepName } from './project.ts';
import { recordsAbout, recordsAboutVoucher } from '../subject-links.ts';
import type { Holding } from '../ties.ts';
import type { TrailMoney, TrailRow } from '../trail-money.ts';
import type { VillageView } from '../village-view.ts';

/** What happens to works or under a contract beside payments. `decision` stands for all its steps where none is named. */
export type TrailStepName =
	| 'decision'
	| DecisionStepName
	| Exclude<ProjectStepName, 'decided'>
	| 'awarded'
	| 'finalCost'
	| 'asset'
	| 'from'
	| 'to';

export interface TrailStep {
	readonly kind: 'step';
	readonly name: TrailStepName;
	/** Absent where the register states none, or has no column for it. */
	readonly on: IsoDate | undefined;
	/** `skipped`: not registered though a later step is; `to-come`: after the day that the page is as of. */
	readonly state: 'taken' | 'skipped' | 'to-come';
	/** Of the two meetings of a decision that vote. */
	readonly turnout: Turnout | undefined;
}

/** One thing of the story, in the order in which they happened. */
export type TrailEntry =
	| TrailStep
	| { readonly kind: 'money'; readonly row: TrailRow; readonly marks: readonly HintMark[] }
	| { readonly kind: 'supervision'; readonly record: SupervisionRecord }
	| ({ readonly kind: 'comment' | 'answer' } & AnsweredComment);

/** What became of the money of a project or a contract, from the decision to the last payment. */
export interface MoneyTrail {
	readonly register: TrailRegister;
	readonly id: string;
	readonly name: string;
	readonly money: TrailMoney;
	readonly entries: readonly TrailEntry[];
	/** Steps that are not registered and that no registered one follows. */
	readonly awaited: readonly TrailStepName[];
	readonly decision: Decision | undefined;
	readonly contract: Contract | undefined;
	/** The one that it is about, or those that the contract is for. */
	readonly projects: readonly Project[];
	/** What the works made. */
	readonly asset: Asset | undefined;
	/** What the contract is about. */
	readonly subjects: readonly Holding[];
}

/** A step as its register has it. */
interface Registered {
	readonly name: TrailStepName;
	readonly on?: IsoDate | undefined;
	/** That it was taken can be seen though it has no date. */
	readonly known?: boolean;
	readonly turnout?: Turnout | undefined;
}

/** Everything the page 一笔钱的来龙去脉 of one project or contract shows. */
export function moneyTrail(
	{ dataset, marks }: Pick<VillageView, 'dataset' | 'marks'>,
	register: TrailRegister,
	id: string,
	context: TrailContext,
): MoneyTrail {
	return register === 'projects'
		? projectTrail(dataset, id, context, marks)
		: contractTrail(dataset, id, context, marks);
}

type TrailContext = Pick<PortalContext, 'profile' | 'book' | 'asOf'>;

function projectTrail(
	dataset: VillageDataset,
	id: string,
	context: TrailContext,
	marks: HintMarks,
): MoneyTrail {
	const { project, steps, decision, contract, asset, money } = projectFacts(dataset, id, marks);
	const { winner, award, finalCost, method } = project;
	const awarded: Registered = {
		name: 'awarded',
		known: winner !== undefined || award !== undefined,
	};
	const works = steps.flatMap(({ name, on }): Registered[] =>
		name === 'decided' ? [] : [{ name, on }],
	);
	const opened = works.findLastIndex(({ name }) => name === 'announced' || name === 'opened') + 1;
	const { before, after } = decisionStory(decision);
	return {
		register: 'projects',
		id,
		name: project.name,
		money,
		...story(
			[
				...before,
				...works.slice(0, opened),
				...(awarded.known || method !== 'self-built' ? [awarded] : []),
				...works.slice(opened),
				{ name: 'finalCost', known: finalCost !== undefined },
				...after,
				{ name: 'asset', on: asset?.acquiredOn, known: asset !== undefined },
			],
			money,
			[
				['decisions', decision?.id],
				['projects', id],
				['contracts', contract?.id],
				['assets', asset?.id],
			],
			dataset,
			context,
			marks,
		),
		decision,
		contract,
		projects: [project],
		asset,
		subjects: [],
	};
}

function contractTrail(
	dataset: VillageDataset,
	id: string,
	context: TrailContext,
	marks: HintMarks,
): MoneyTrail {
	const page = contractFacts(dataset, id, context.asOf, marks);
	const { contract, decision, projects, subjects, money } = page;
	const { before, after } = decisionStory(decision);
	return {
		register: 'contracts',
		id,
		name: contract.name,
		money,
		...story(
			[
				...before,
				{ name: 'contracted', on: contract.signedOn },
				{ name: 'from', on: contract.from },
				...after,
				{ name: 'to', on: contract.to },
			],
			money,
			[
				['decisions', decision?.id],
				['contracts', id],
			],
			dataset,
			context,
			marks,
		),
		decision,
		contract,
		projects,
		asset: undefined,
		subjects,
	};
}

/** The steps of a decision up to its publication, and the one at the end: the result is published. */
function decisionStory(decision: Decision | undefined): {
	readonly before: readonly Registered[];
	readonly after: readonly Registered[];
} {
	if (!decision) return { before: [{ name: 'decision' }], after: [] };
	const steps = stepsOf(decision);
	const last = decisionSteps.length - 1;
	return { before: steps.slice(0, last), after: steps.slice(last) };
}

/** Things of one day stand in this order. */
const ranks = { step: 0, money: 1, supervision: 2, comment: 3, answer: 4 } as const;

interface Dated {
	/** Empty before the first dated step. */
	readonly at: IsoDate;
	readonly entry: TrailEntry;
}

/**
 * Puts steps, payments and records in the order of their dates. A step that has no date stands after the one that
 * comes before it.
 */
function story(
	steps: readonly Registered[],
	money: TrailMoney,
	subjects: readonly (readonly [SubjectTable, string | undefined])[],
	dataset: VillageDataset,
	context: TrailContext,
	marks: HintMarks,
): Pick<MoneyTrail, 'entries' | 'awaited'> {
	const isKnown = ({ on, known }: Registered) => known ?? on !== undefined;
	const isTaken = (step: Registered) => isKnown(step) && (step.on ?? '') <= context.asOf;
	const last = steps.findLastIndex(isTaken);
	let at: IsoDate = '';
	const shown = steps.flatMap((step, index): Dated[] => {
		if (index > last && !isKnown(step)) return [];
		const { name, on, turnout } = step;
		at = on ?? at;
		const state = isTaken(step) ? 'taken' : isKnown(step) ? 'to-come' : 'skipped';
		return [{ at, entry: { kind: 'step', name, on, state, turnout } }];
	});
	const dated = [
		...shown,
		...money.rows.map((row): Dated => ({
			at: row.date,
			entry: { kind: 'money', row, marks: marksOf(marks, row.subject) },
		})),
		...records(dataset, subjects, money.rows, context),
	].sort((a, b) => compareText(a.at, b.at) || ranks[a.entry.kind] - ranks[b.entry.kind]);
	return {
		entries: dated.map(({ entry }) => entry),
		awaited: steps
			.slice(last + 1)
			.filter((step) => !isKnown(step))
			.map(({ name }) => name),
	};
}

function records(
	dataset: VillageDataset,
	subjects: readonly (readonly [SubjectTable, string | undefined])[],
	rows: readonly TrailRow[],
	context: TrailContext,
): Dated[] {
	const about = [
		...subjects.flatMap(([table, id]) =>
			id === undefined ? [] : recordsAbout(dataset, table, id),
		),
		...rows.flatMap(({ period, voucher }) => recordsAboutVoucher(dataset, period, voucher) ?? []),
	];
	const comments = new Set(about.flatMap((each) => each.comments));
	const supervision = new Set(about.flatMap((each) => each.supervision));
	return [
		...[...supervision].map((record): Dated => ({
			at: record.date,
			entry: { kind: 'supervision', record },
		})),
		...answeredComments([...comments], context).flatMap((answered): Dated[] => {
			const { receivedOn, answeredOn } = answered.comment;
			const asked: Dated = { at: receivedOn, entry: { kind: 'comment', ...answered } };
			if (answeredOn === undefined) return [asked];
			return [asked, { at: answeredOn, entry: { kind: 'answer', ...answered } }];
		}),
	];
}
