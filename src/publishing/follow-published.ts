import type { CommitRelation, DataVersion } from '../corrections/history/data-version.ts';
import type { Portal } from '../domain/portal/portal.ts';
import type { UnsavedData } from '../domain/portal/unsaved-data.ts';
import type { PublishedSite } from './published-site.ts';

/** The data are not what git keeps of them, and only such data were to be published. */
export class UncommittedDataError extends Error {
	override readonly name = 'UncommittedDataError';
	readonly unsaved: UnsavedData;

	constructor(unsaved: UnsavedData) {
		super(`The data are not committed (${unsaved.reason}).`);
		this.unsaved = unsaved;
	}
}

/** The history of the data does not go on from what was published, and `portal.yaml` does not say why. */
export class HistoryBrokenError extends Error {
	override readonly name = 'HistoryBrokenError';
	readonly relation: Exclude<CommitRelation, 'follows' | 'older'>;
	/** The commit that was published last. */
	readonly published: string;

	constructor(relation: HistoryBrokenError['relation'], published: string) {
		super(`The data do not follow the published commit ${published} (${relation}).`);
		this.relation = relation;
		this.published = published;
	}
}

/** The data are of an earlier commit than those of the site now shown. */
export class OlderDataError extends Error {
	override readonly name = 'OlderDataError';
	readonly published: string;

	constructor(published: string) {
		super(`The published commit ${published} is newer than the data.`);
		this.published = published;
	}
}

/** The site now shown tells of a rewriting of the history that `portal.yaml` no longer states. */
export class RewritingForgottenError extends Error {
	override readonly name = 'RewritingForgottenError';
	readonly from: string;

	constructor(from: string) {
		super(`The rewriting from ${from} is no longer stated.`);
		this.from = from;
	}
}

/**
 * Holds the data against the site that they are to replace: they must be of the commit that was published, or of one
 * that follows it, unless `portal.yaml` says that the history was rewritten from there.
 * @throws HistoryBrokenError, OlderDataError, RewritingForgottenError
 */
export function mustFollowPublished(
	{ commit, rewritten }: PublishedSite,
	{ relation }: DataVersion,
	stated: Portal['history']['rewritten'],
	allowOlder: boolean,
): void {
	for (const { on, from } of rewritten) {
		if (!stated.some((each) => each.on === on && each.from === from)) {
			throw new RewritingForgottenError(from);
		}
	}
	if (commit === undefined || relation === undefined || relation === 'follows') return;
	if (stated.some(({ from }) => commit.startsWith(from))) return;
	if (relation !== 'older') throw new HistoryBrokenError(relation, commit);
	if (!allowOlder) throw new OlderDataError(commit);
}
