import { addDays, type IsoDate } from '../../../src/domain/time/calendar-date.ts';
import type { Inspection } from '../../../src/domain/tables/inspections.ts';
import { compareText } from '../../../src/domain/order.ts';
import { workingDay } from '../calendar.ts';
import { holderOn, type DemoOfficial } from '../officials.ts';
import { randomFrom } from '../random.ts';
import type { DemoVillage } from '../village.ts';
import { hasLapse } from './lapses.ts';
import { rounds, termAuditName, type Round } from './problems.ts';
import { rectifyingOf } from './rectifying.ts';

/** An inspection of a village from above, as far as it has come by the day the demo is seen. */
export interface Inspecting {
	readonly kind: Inspection['kind'];
	readonly by: string;
	readonly team: string;
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly scope: string;
	readonly reportedOn?: IsoDate;
	readonly publishedOn?: IsoDate;
	readonly summary?: string;
	/** The round in which its problems were raised. */
	readonly round?: Round;
}

/** The inspections that a village registered up to a day, in the order in which they began. */
export function inspectionsOf(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	seen: IsoDate,
): Inspecting[] {
	return hasLapse(village, 'inspections-unregistered') ? [] : visitsTo(village, officials, seen);
}

/** Those that there were, registered or not. */
export function visitsTo(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	seen: IsoDate,
): Inspecting[] {
	const affected = new Set(rectifyingOf(village, seen).map(({ round }) => round));
	const visits = rounds.filter(
		(round) =>
			round.source !== 'supervision' &&
			round.source !== 'villagers' &&
			(affected.has(round) || round.name === termAuditName),
	);
	return [...visits.map((round) => visit(village, officials, round)), ...boardChecks(village)]
		.filter(({ from }) => from <= seen)
		.map((one) => seenUntil(one, seen))
		.sort((a, b) => compareText(a.from, b.from));
}

/** Beyond the election that followed the audit. */
const daysAuditKept = 82;

/** Days from the report to its publication. */
const daysKept = { punctual: [1, 5], usual: [3, 12], late: [14, 28], gaps: [10, 25] } as const;

function visit(village: DemoVillage, officials: readonly DemoOfficial[], round: Round): Inspecting {
	const { raisedOn, name, source } = round;
	const random = randomFrom(`${village.id}/inspection/${raisedOn}`);
	const to = addDays(raisedOn, -random.int(12, 25));
	const from = addDays(to, -random.int(4, source === 'inspection' ? 24 : 11));
	const isTermAudit = name === termAuditName;
	const [fewest, most] = daysKept[village.habit];
	const isLate = isTermAudit && hasLapse(village, 'audit-published-late');
	const publishedOn = addDays(raisedOn, isLate ? daysAuditKept : random.int(fewest, most));
	const isLast = name === rounds.findLast((each) => each.source === 'special-check')?.name;
	return {
		kind: isTermAudit ? termAuditKind(officials) : kindOf[source as keyof typeof kindOf],
		...sentBy(village, round),
		team: `${teamOf[source as keyof typeof teamOf]}，${random.int(3, 7)}人`,
		from,
		to,
		scope:
			isTermAudit || source === 'special-check'
				? name
				: `${name}：党组织履职、村级财务、集体资产和惠民政策落实`,
		reportedOn: raisedOn,
		...(!(isLast && hasLapse(village, 'feedback-kept')) && { publishedOn }),
		summary: random.pick([
			'总体情况较好，手续和台账还有不规范的地方，问题已列出清单。',
			'收支基本真实，个别凭证和合同不规范，要求限期整改。',
			'制度基本落实，公开和登记不够及时，要求逐项整改。',
		]),
		round,
	};
}

const kindOf = {
	inspection: 'inspection',
	audit: 'special-audit',
	'special-check': 'special-check',
} as const;

const teamOf = {
	inspection: '县委第二巡察组',
	audit: '审计组',
	'special-check': '检查组',
} as const;

function sentBy(village: DemoVillage, { source, name }: Round): Pick<Inspecting, 'by'> {
	if (source === 'inspection') return { by: '青禾县委巡察办' };
	if (source === 'audit') return { by: '青禾县审计局' };
	return { by: name.includes('补贴') ? `${village.township.name}财政所` : '青禾县农业农村局' };
}

/** Where the secretary or the head of the village committee was not elected again, it audits who left. */
function termAuditKind(officials: readonly DemoOfficial[]): Inspection['kind'] {
	const stays = (['secretary', 'head'] as const).every(
		(seat) => holderOn(officials, seat, '2025-12-31') === holderOn(officials, seat, '2026-06-30'),
	);
	return stays ? 'term-audit' : 'leaving-audit';
}

/** Once a year the township looks at what the villages disclose; it finds nothing that is not mended on the spot. */
function boardChecks(village: DemoVillage): Inspecting[] {
	return [2024, 2025, 2026].map((year) => {
		const random = randomFrom(`${village.id}/board-check/${year}`);
		const from = workingDay({ year, month: 7 }, random.int(4, 26));
		return {
			kind: 'disclosure-check',
			by: `${village.township.name}人民政府`,
			team: `检查组，${random.int(2, 3)}人`,
			from,
			to: from,
			scope: `${year}年上半年党务、村务、财务公开情况`,
			reportedOn: addDays(from, random.int(1, 4)),
			publishedOn: addDays(from, random.int(5, 9)),
			summary: random.pick([
				'公开项目齐全，有两处张贴不够醒目，当场改正。',
				'公开及时，个别表格缺监委会审核签字，当场补签。',
				'公开内容与账目一致，建议把字印大一些。',
			]),
		} as const;
	});
}

/** What happens after the day is not known on it. */
function seenUntil(one: Inspecting, seen: IsoDate): Inspecting {
	const { reportedOn, publishedOn, summary, ...began } = one;
	return {
		...began,
		...(reportedOn !== undefined &&
			reportedOn <= seen && { reportedOn, ...(summary && { summary }) }),
		...(publishedOn !== undefined && publishedOn <= seen && { publishedOn }),
	};
}
