import { daysBetween, type IsoDate } from '../../domain/time/calendar-date.ts';
import { isCompetitive } from '../../checks/hints/projects/awarding.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import { writeIssue } from '../../domain/rows/row-ref.ts';
import { identifyWinningPayee } from '../../domain/payees/payee.ts';
import type { Bid } from '../../domain/tables/bids.ts';
import type { Asset } from '../../domain/tables/assets.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Fund } from '../../domain/tables/funds.ts';
import type { Project } from '../../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { groupBids, sortOffers } from '../../village/tender.ts';
import { aroundIssues, type AroundRecord, type RecordContext } from '../around-record.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { payeeLink } from '../payee-link.ts';
import { recordsAbout } from '../subject-links.ts';
import { projectMoney, type TrailMoney } from '../trail-money.ts';
import type { VillageView } from '../village-view.ts';
import { fundsOfProject } from './fund.ts';

/** What happens to a project, from the decision to the asset, in its order. */
const projectSteps = [
	'decided',
	'announced',
	'opened',
	'contracted',
	'started',
	'completed',
	'accepted',
] as const;

export type ProjectStepName = (typeof projectSteps)[number];

export interface ProjectStep {
	readonly name: ProjectStepName;
	readonly on: IsoDate | undefined;
	/** `skipped`: without a date though a later step has one; `awaited`: neither it nor a later one has. */
	readonly state: 'taken' | 'skipped' | 'awaited';
	/** Days since the dated step before it. */
	readonly daysSince: number | undefined;
}

/** What the registers say of a project, and the ledger of its money. */
export interface ProjectFacts extends Marked {
	readonly project: Project;
	readonly steps: readonly ProjectStep[];
	readonly decision: Decision | undefined;
	readonly contract: Contract | undefined;
	readonly asset: Asset | undefined;
	/** The earmarked money that is for it alone. */
	readonly funds: readonly Fund[];
	/** The page of the organisation that won it. */
	readonly payee: string | undefined;
	readonly money: TrailMoney;
	/** The winner first, then by price; those without one and the invalid ones last. */
	readonly bids: readonly BidLine[];
	/** Several offered a price and somebody won, but no bid is registered. */
	readonly owesBids: boolean;
}

/** What one organisation offered for a project. */
export interface BidLine {
	readonly bid: Bid;
	/** The page of the organisation, where it won. */
	readonly payee: string | undefined;
	/** Fen above the lowest valid offer; absent where the bid is invalid or says no price. */
	readonly overLowestFen: number | undefined;
}

export interface ProjectPage extends ProjectFacts, AroundRecord {}

/** Every project of a village, the one that was begun last first. */
export function projectList(dataset: VillageDataset, marks: HintMarks): (Project & Marked)[] {
	const begun = ({ announcedOn, startedOn }: Project) => announcedOn ?? startedOn ?? '9999';
	return rowsOf(dataset, 'projects')
		.toSorted((a, b) => compareText(begun(b), begun(a)))
		.map((row) => ({ ...row, marks: marksOf(marks, rowSubject('projects', row.id)) }));
}

/** Everything the page of one project shows. */
export function projectPage(village: VillageView, id: string, context: RecordContext): ProjectPage {
	return {
		...projectFacts(village.dataset, id, village.marks),
		...aroundIssues(
			village,
			recordsAbout(village.dataset, 'projects', id),
			(['projects', 'bids'] as const).map((table) => writeIssue({ table, key: id })),
			context,
		),
	};
}

/** @throws RangeError when the project is not there */
export function projectFacts(dataset: VillageDataset, id: string, marks: HintMarks): ProjectFacts {
	const { find } = indexVillage(dataset);
	const project = find('projects', id);
	if (!project) throw new RangeError(`No project ${id} in ${dataset.village.id}`);
	const decision = find('decisions', project.decision);
	const contract = find('contracts', project.contract);
	const payee = payeeLink(identifyWinningPayee(project));
	const bids = bidLines(groupBids(dataset).get(id) ?? [], payee);
	return {
		project,
		steps: projectStepsOf(project, decision, contract),
		decision,
		contract,
		asset: find('assets', project.asset),
		payee,
		funds: fundsOfProject(dataset, id),
		money: projectMoney(dataset, project),
		bids,
		owesBids: bids.length === 0 && project.winner !== undefined && isCompetitive(project),
		marks: marksOf(marks, rowSubject('projects', id)),
	};
}

const resultOrder: readonly Bid['result'][] = ['won', 'lost', 'invalid'];

/** @param winner the page of who won by the register of projects: another bidder may have none */
function bidLines(bids: readonly Bid[], winner: string | undefined): BidLine[] {
	const [lowest] = sortOffers(bids);
	return bids
		.map((bid) => ({
			bid,
			payee: [payeeLink(identifyWinningPayee({ winner: bid.bidder }))].find(
				(own) => own === winner,
			),
			overLowestFen:
				lowest && bid.offer !== undefined && bid.result !== 'invalid'
					? bid.offer - lowest.offer
					: undefined,
		}))
		.sort(
			({ bid: a }, { bid: b }) =>
				resultOrder.indexOf(a.result) - resultOrder.indexOf(b.result) ||
				(a.offer ?? Number.MAX_SAFE_INTEGER) - (b.offer ?? Number.MAX_SAFE_INTEGER),
		);
}

/** Steps of a tender that a way of award can do without; they are shown where the register dates them. */
const dispensable: Partial<Record<Project['method'], readonly ProjectStepName[]>> = {
	inquiry: ['announced'],
	'self-built': ['announced', 'opened', 'contracted'],
	'direct-award': ['announced', 'opened'],
};

/** The steps of a project that its way of award calls for, or that are dated. */
function projectStepsOf(
	project: Project,
	decision: Decision | undefined,
	contract: Contract | undefined,
): ProjectStep[] {
	const dates: Readonly<Record<ProjectStepName, IsoDate | undefined>> = {
		decided: decision?.assemblyOn,
		announced: project.announcedOn,
		opened: project.openedOn,
		contracted: contract?.signedOn,
		started: project.startedOn,
		completed: project.completedOn,
		accepted: project.acceptedOn,
	};
	const named = projectSteps.filter(
		(name) => dates[name] !== undefined || !dispensable[project.method]?.includes(name),
	);
	const last = named.findLastIndex((name) => dates[name] !== undefined);
	let before: IsoDate | undefined;
	return named.map((name, index) => {
		const on = dates[name];
		const daysSince =
			on !== undefined && before !== undefined ? daysBetween(before, on) : undefined;
		before = on ?? before;
		const blank = index < last ? 'skipped' : 'awaited';
		return { name, on, state: on === undefined ? blank : 'taken', daysSince };
	});
}
