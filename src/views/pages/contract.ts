import type { IsoDate } from '../../domain/time/calendar-date.ts';
import { contractTerm, termDays, type ContractTerm } from '../../domain/contracts/contract-term.ts';
import { rowSubject } from '../../domain/hints/hint-subject.ts';
import { compareText } from '../../domain/order.ts';
import { identifyCounterparty } from '../../domain/payees/payee.ts';
import type { Contract } from '../../domain/tables/contracts.ts';
import type { Decision } from '../../domain/tables/decisions.ts';
import type { Project } from '../../domain/tables/projects.ts';
import { rowsOf, type VillageDataset } from '../../village/dataset.ts';
import { aroundRecord, type AroundRecord, type RecordContext } from '../around-record.ts';
import { attachmentLinks, type AttachmentLink } from '../disclosure-facts.ts';
import { indexVillage } from '../../village/index/village-index.ts';
import { marksOf, type HintMarks, type Marked } from '../hint-marks.ts';
import { payeeLink } from '../payee-link.ts';
import { holdingsOf, type Holding } from '../ties.ts';
import { contractMoney, type TrailMoney } from '../trail-money.ts';
import type { VillageView } from '../village-view.ts';

/** What the registers say of a contract, and the ledger of its money. */
export interface ContractFacts extends Marked {
	readonly contract: Contract;
	readonly term: ContractTerm;
	/** How long the term is, and what is over of it; absent when the contract was ended before. */
	readonly days: { readonly all: number; readonly over: number } | undefined;
	/** The assets and resources it is about. */
	readonly subjects: readonly Holding[];
	readonly decision: Decision | undefined;
	/** The page of the organisation that it is with. */
	readonly payee: string | undefined;
	readonly projects: readonly Project[];
	readonly money: TrailMoney;
	readonly attachments: readonly AttachmentLink[];
}

export interface ContractPage extends ContractFacts, AroundRecord {}

/** A contract in the list of all. */
export interface ContractLine extends Marked {
	readonly contract: Contract;
	readonly term: ContractTerm;
	/** Due and not received; negative when more was received than due. Absent where either is not stated. */
	readonly arrearsFen: number | undefined;
}

/** Every contract of a village, the one signed last first. */
export function contractList(
	dataset: VillageDataset,
	asOf: IsoDate,
	marks: HintMarks,
): ContractLine[] {
	return rowsOf(dataset, 'contracts')
		.toSorted((a, b) => compareText(b.signedOn, a.signedOn))
		.map((contract) => ({
			contract,
			term: contractTerm(contract, asOf),
			arrearsFen: arrearsOf(contract),
			marks: marksOf(marks, rowSubject('contracts', contract.id)),
		}));
}

/** Everything the page of one contract shows. */
export function contractPage(
	village: VillageView,
	id: string,
	context: RecordContext,
): ContractPage {
	return {
		...contractFacts(village.dataset, id, context.asOf, village.marks),
		...aroundRecord(village, 'contracts', id, context),
	};
}

/** @throws RangeError when the contract is not there */
export function contractFacts(
	dataset: VillageDataset,
	id: string,
	asOf: IsoDate,
	marks: HintMarks,
): ContractFacts {
	const index = indexVillage(dataset);
	const contract = index.find('contracts', id);
	if (!contract) throw new RangeError(`No contract ${id} in ${dataset.village.id}`);
	const term = contractTerm(contract, asOf);
	return {
		contract,
		term,
		days: term.kind === 'ended' ? undefined : termDays(contract, asOf),
		subjects: holdingsOf(dataset, id),
		decision: index.find('decisions', contract.decision),
		projects: index.projectsOf(id),
		payee: payeeLink(identifyCounterparty(contract)),
		money: contractMoney(dataset, contract),
		attachments: attachmentLinks(contract.attachments, dataset),
		marks: marksOf(marks, rowSubject('contracts', id)),
	};
}

function arrearsOf({ due, received }: Contract): number | undefined {
	return due === undefined || received === undefined ? undefined : due - received;
}
