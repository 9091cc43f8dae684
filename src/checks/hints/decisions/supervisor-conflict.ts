import { declares } from './declared-relation.ts';
import { rowSubject } from '../../../domain/hints/hint-subject.ts';
import type { HintRow } from '../../../domain/hints/hint.ts';
import { compareText } from '../../../domain/order.ts';
import { officials as officialsTable, type Official } from '../../../domain/tables/officials.ts';
import { rowsOf } from '../../../village/dataset.ts';
import { fixedLimit, declareHintRule, type FoundHint } from '../hint-rule.ts';

interface Values extends Record<string, string> {
	readonly name: string;
	readonly post: string;
	/** Empty when the other post is the supervisor's own. */
	readonly other: string;
	readonly otherPost: string;
	readonly declaration: string;
}

/** A supervisor's post and what does not go with it. */
interface Conflict {
	readonly supervisor: Official;
	readonly other: Official;
	/** The declaration that ties the two, where they are two persons. */
	readonly declaration?: string;
}

/**
 * Who may not sit on the committee follows 《中华人民共和国村民委员会组织法》 and 《关于建立健全村务监督委员会的
 * 指导意见》 (2017): members of the villagers' committee and their near relatives, the village's accountant and
 * clerk, and who heads the collective. The same opinion welcomes a member of the party branch as the committee's
 * head, though not its secretary; the collective's own supervisors and the heads of groups are not named.
 */
export const supervisorConflict = declareHintRule({
	id: 'supervisor-conflict',
	severity: 'attention',
	topic: 'decisions',
	limit: fixedLimit('law'),
	*run(dataset): Generator<FoundHint<Values>> {
		for (const conflict of conflicts(rowsOf(dataset, 'officials'))) {
			const { supervisor, other, declaration } = conflict;
			yield {
				subject: rowSubject('officials', supervisor.name),
				on: later(supervisor.from, other.from),
				values: {
					name: supervisor.name,
					post: postOf(supervisor),
					other: declaration === undefined ? '' : other.name,
					otherPost: postOf(other),
					declaration: declaration ?? '',
				},
				rows: [asEvidence(supervisor), asEvidence(other)],
			};
		}
	},
});

/** One for each supervisor: of an office held oneself before a relation, of several the newest. */
function conflicts(officials: readonly Official[]): Conflict[] {
	const barred = officials.filter(isBarred);
	const found = officials
		.filter(({ body }) => body === 'supervision')
		.flatMap((supervisor) => [...heldBy(supervisor, barred), ...relatedTo(supervisor, barred)])
		.sort(
			(a, b) =>
				Number(a.declaration !== undefined) - Number(b.declaration !== undefined) ||
				compareText(startOf(b), startOf(a)),
		);
	return [...Map.groupBy(found, ({ supervisor }) => supervisor.name).values()].flatMap(
		([first]) => first ?? [],
	);
}

/** Who heads a collective; its other directors and its own supervisors do not. */
const heads = /(?<!副)(?:理事长|董事长|社长|总经理|经理|主任|负责人)/;

function isBarred({ body, role }: Official): boolean {
	switch (body) {
		case 'committee':
		case 'accountant':
			return true;
		case 'party':
			return /会计|报账员|文书|出纳/.test(role) || /(?<!副)书记/.test(role);
		case 'collective':
			return heads.test(role);
		default:
			return false;
	}
}

function heldBy(supervisor: Official, barred: readonly Official[]): Conflict[] {
	return barred
		.filter((other) => other.name === supervisor.name && overlap(supervisor, other))
		.map((other) => ({ supervisor, other }));
}

function relatedTo(supervisor: Official, barred: readonly Official[]): Conflict[] {
	return barred
		.filter((other) => other.name !== supervisor.name && overlap(supervisor, other))
		.flatMap((other) => {
			const declaration = declared(supervisor, other) ?? declared(other, supervisor);
			return declaration === undefined ? [] : { supervisor, other, declaration };
		});
}

/** The declaration of one, where it names the other. */
function declared({ relations }: Official, { name }: Official): string | undefined {
	return relations !== undefined && declares(relations, name) ? relations : undefined;
}

function overlap(one: Official, other: Official): boolean {
	return one.from <= (other.to ?? one.from) && other.from <= (one.to ?? other.from);
}

function startOf({ supervisor, other }: Conflict): string {
	return later(supervisor.from, other.from);
}

function later(one: string, other: string): string {
	return one > other ? one : other;
}

function postOf({ body, role }: Official): string {
	return `${officialsTable.columns.body.type.write(body)}${role}`;
}

function asEvidence(official: Official): HintRow {
	return {
		subject: rowSubject('officials', official.name),
		text: postOf(official),
		on: official.from,
	};
}
