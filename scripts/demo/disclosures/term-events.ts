import { isTermAudit } from '../../../src/domain/registers/term-audits.ts';
import { inspections } from '../../../src/domain/tables/inspections.ts';
import type { IsoDate } from '../../../src/domain/time/calendar-date.ts';
import { chineseDate } from '../calendar.ts';
import type { DemoOfficial } from '../officials.ts';
import { handingsOver, type HandingOver } from '../plans/handing-over.ts';
import { visitsTo, type Inspecting } from '../plans/inspecting.ts';
import type { DemoVillage } from '../village.ts';
import type { BookedEvent } from './telling.ts';

/** What is disclosed at the end of a term: the audit of who was in office, and what was handed over. */
export function termEvents(
	village: DemoVillage,
	officials: readonly DemoOfficial[],
	{ since, seen }: { readonly since: IsoDate; readonly seen: IsoDate },
): BookedEvent[] {
	return [
		...visitsTo(village, officials, seen).filter(isTermAudit).flatMap(announceAudit),
		...handingsOver(village, officials, since).map(announceHandover),
	];
}

/** On the day that the register of inspections says, or would say where the village kept it. */
function announceAudit({ kind, by, scope, reportedOn, publishedOn, summary }: Inspecting) {
	if (reportedOn === undefined || publishedOn === undefined) return [];
	return [
		{
			key: `audit-of-term-${reportedOn}`,
			affair: 'village',
			item: '任期和离任经济责任审计',
			date: reportedOn,
			publishedOn,
			write: ({ random }) => ({
				title: `${scope}结果`,
				body:
					`${by}对村干部进行${inspections.columns.kind.type.write(kind)}，${chineseDate(reportedOn)}反馈。审计结论：${summary ?? ''}` +
					random.pick([
						'查出的问题和整改进展列在整改台账，逐项公开。',
						'问题清单见整改台账，审计报告存村部，村民可以查阅。',
						'审计结果已在党员和村民代表会议上通报。',
					]),
			}),
		} satisfies BookedEvent,
	];
}

function announceHandover({ electedOn, handedOn }: HandingOver): BookedEvent {
	return {
		key: `handed-over-${electedOn}`,
		affair: 'village',
		item: '换届工作移交',
		date: handedOn,
		write: ({ village, random }) => ({
			title: '换届工作移交情况',
			body:
				`新一届班子${chineseDate(electedOn)}任期开始，${chineseDate(handedOn)}办理工作移交，由${village.township.name}党委派人和村务监督委员会主任监交。` +
				random.pick([
					'移交的印章、账簿、现金和档案逐项清点，双方签字，清单见交接登记。',
					'移交清单一式三份，村、镇各存一份，逐项内容见交接登记。',
					'账目当面核对，移交的每一项见交接登记。',
				]),
		}),
	};
}
