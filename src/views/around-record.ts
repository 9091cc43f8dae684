import type { PortalContext } from '../domain/portal/portal-context.ts';
import { writeIssue } from '../domain/rows/row-ref.ts';
import { subjectTables } from '../domain/schema/record-subject.ts';
import type { SupervisionRecord } from '../domain/tables/supervision.ts';
import { answeredComments, type AnsweredComment } from './answered-comments.ts';
import { issueCorrections, type PageCorrections } from './pages/corrections.ts';
import type { RecordRegister } from './registers.ts';
import { recordsAbout, type RecordsAbout } from './subject-links.ts';
import type { VillageView } from './village-view.ts';

/** What stands around what a register says of one thing: what others said of it, and what was corrected. */
export interface AroundRecord {
	readonly supervision: readonly SupervisionRecord[];
	readonly comments: readonly AnsweredComment[];
	readonly corrections: PageCorrections;
}

/** What views of a village's records are read against. */
export type RecordContext = Pick<PortalContext, 'register' | 'profile' | 'book' | 'asOf'>;

/** @param issues of what the page shows, as the log of corrections names them: `ledger/2025-03` */
export function aroundIssues(
	village: VillageView,
	{ supervision, comments }: RecordsAbout,
	issues: readonly string[],
	context: RecordContext,
): AroundRecord {
	return {
		supervision,
		comments: answeredComments(comments, context),
		corrections: issueCorrections(village, issues, context),
	};
}

/** Around a row of a register whose rows have pages. */
export function aroundRecord(
	village: VillageView,
	table: RecordRegister,
	id: string,
	context: RecordContext,
): AroundRecord {
	const subject = subjectTables.find((name) => name === table);
	const about = subject ? recordsAbout(village.dataset, subject, id) : noRecords;
	return aroundIssues(village, about, [writeIssue({ table, key: id })], context);
}

const noRecords: RecordsAbout = { comments: [], supervision: [] };
