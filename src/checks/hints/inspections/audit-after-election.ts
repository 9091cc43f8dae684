import { villageSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintValues } from '../../../domain/hints/hint.ts';
import { isComplete } from '../../../village/dataset.ts';
import { judgeTermAudit } from '../../../village/term-audit.ts';
import { describeRow } from '../evidence/register-row.ts';
import { declareHintRule, fixedLimit, type FoundHint } from '../hint-rule.ts';

type Values = HintValues & { readonly began: string } & (
		| { readonly state: 'late'; readonly publishedOn: string }
		| { readonly state: 'unpublished' | 'missing' }
	);

export const auditAfterElection = declareHintRule({
	id: 'audit-after-election',
	severity: 'attention',
	topic: 'inspections',
	limit: fixedLimit('rule'),
	*run(dataset, { asOf }): Generator<FoundHint<Values>> {
		if (!isComplete(dataset, 'officials', 'inspections')) return;
		const judged = judgeTermAudit(dataset, asOf);
		if (!judged || judged.state === 'published') return;
		const { began, state, audit } = judged;
		const publishedOn = audit?.publishedOn;
		const about = audit
			? describeRow('inspections', { id: audit.id, text: audit.scope, on: began })
			: { subject: villageSubject, on: began, rows: [] };
		yield {
			...about,
			values:
				state === 'late' && publishedOn !== undefined
					? { began, state, publishedOn }
					: { began, state: audit ? 'unpublished' : 'missing' },
		};
	},
});
