import type { textsFor } from '../../texts/index.ts';
import type { MoneyTrail, TrailStep } from '../../views/pages/money-trail.ts';
import { recordPath, registerRowPath } from '../../views/paths.ts';

/** What else the registers say of a step, a line each. */
export interface StepDetail {
	/** What stands before the text, and is no part of the link. */
	readonly name?: string;
	readonly text: string;
	readonly href?: string;
}

type Texts = ReturnType<typeof textsFor>;

export function describeStep(
	texts: Texts,
	village: string,
	trail: MoneyTrail,
	{ name, state, turnout }: TrailStep,
): StepDetail[] {
	const { decision, asset } = trail;
	const { registers, trail: t } = texts;
	if (name === 'proposed') {
		return stated(decision, ({ id, title }) => ({
			name: registers.decision,
			text: title,
			href: recordPath(village, 'decisions', id),
		}));
	}
	if (state === 'skipped') return [];
	switch (name) {
		case 'partyMeeting':
		case 'assembly':
			return turnout ? votes(texts, turnout) : [];
		case 'opened':
		case 'awarded':
		case 'finalCost':
			return worksDetails(texts, trail, name);
		case 'contracted':
			return contractDetails(texts, village, trail);
		case 'asset':
			return stated(asset, ({ id, name: text, cost }) => ({
				text: `${text}，${t.assetCost(cost)}`,
				href: registerRowPath(village, 'capitals', id),
			}));
		default:
			return [];
	}
}

function votes(
	{ decision: t }: Texts,
	{ eligible, attended, inFavour, against, abstained }: NonNullable<TrailStep['turnout']>,
): StepDetail[] {
	return [t.turnout(eligible, attended), t.votes(inFavour, against, abstained, attended)]
		.filter(Boolean)
		.map((text) => ({ text }));
}

function worksDetails(
	{ project: t, trail: words, registers }: Texts,
	{ projects: [project] }: MoneyTrail,
	step: 'opened' | 'awarded' | 'finalCost',
): StepDetail[] {
	if (!project) return [];
	const { bidders, winner, award, finalCost, audited } = project;
	switch (step) {
		case 'opened':
			return stated(bidders, (firms) => ({ text: t.bidders(firms) }));
		case 'awarded':
			return [
				...stated(winner, (name) => ({ text: t.winner(name) })),
				{ text: award === undefined ? words.noAward : words.award(award) },
			];
		case 'finalCost': {
			const audit = { yes: t.audited, no: t.notAudited, '': t.auditUnknown }[audited ?? ''];
			return stated(finalCost, (fen) => ({ text: `${registers.yuan(fen)}，${audit}` }));
		}
	}
}

function contractDetails(
	{ contract: words, trail: t, registers }: Texts,
	village: string,
	{ register, contract, subjects }: MoneyTrail,
): StepDetail[] {
	if (!contract) return [];
	const { id, name, counterparty, total, annualRent } = contract;
	return [
		...(register === 'projects'
			? [{ name: registers.contract, text: name, href: recordPath(village, 'contracts', id) }]
			: []),
		{ text: t.counterparty(counterparty) },
		...stated(total, (fen) => ({ text: t.total(fen) })),
		...stated(annualRent, (fen) => ({ text: t.annualRent(fen) })),
		...subjects.map(({ name: text, path }) => ({ name: words.subject, text, href: path })),
	];
}

function stated<T>(value: T | undefined, detail: (value: T) => StepDetail): StepDetail[] {
	return value === undefined ? [] : [detail(value)];
}
