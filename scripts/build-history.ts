import type { CommitRelation } from '../src/corrections/history/data-version.ts';
import type { Bilingual } from '../src/domain/bilingual.ts';
import type { UnsavedData } from '../src/domain/portal/unsaved-data.ts';
import type { HistoryAccount } from '../src/publishing/build-portal.ts';
import {
	HistoryBrokenError,
	OlderDataError,
	RewritingForgottenError,
	UncommittedDataError,
} from '../src/publishing/follow-published.ts';
import { makePrintable } from '../src/reporting/printable.ts';
import { textsFor } from '../src/texts/index.ts';

/** Why a site is not built for the state of the history of its data, and what to do; `undefined` for other errors. */
export function explainHistory(error: unknown): Bilingual | undefined {
	if (error instanceof UncommittedDataError) return explainUncommitted(error.unsaved);
	if (error instanceof OlderDataError) {
		return {
			zh: `数据比已公开的旧：已公开的是提交 ${error.published}，这里的还没有它。请先取到最新的提交（git pull）；确实要退回旧数据的，加 --allow-older。`,
			en: `The data are older than what is published (commit ${error.published}). Get the newest commits, or ask for older data with --allow-older.`,
		};
	}
	if (error instanceof RewritingForgottenError) {
		return {
			zh: `已公开的网站写明从提交 ${error.from} 起修改历史改写过，portal.yaml 的 history.rewritten 里却没有了这一条。请补上，写进去的不能删改。`,
			en: `The published site says that the history was rewritten from commit ${error.from}; history.rewritten in portal.yaml no longer does. Put the entry back.`,
		};
	}
	if (error instanceof HistoryBrokenError) return explainBroken(error);
	return undefined;
}

function explainUncommitted({ reason, files }: UnsavedData): Bilingual {
	if (reason !== 'changed') {
		return {
			zh: `${textsFor('zh-CN').site.unsaved[reason]}加了 --committed-only，只发布提交过的数据。`,
			en: `The data are not in git, or git cannot read them (${reason}); --committed-only publishes committed data alone.`,
		};
	}
	return {
		zh: `加了 --committed-only，只发布提交过的数据。下面 ${files.length} 个文件没有提交，请提交，或者恢复原样：\n${listFiles(files)}`,
		en: `--committed-only publishes committed data alone; ${files.length} files are not committed.`,
	};
}

const mostListed = 10;

function listFiles(files: readonly string[]): string {
	const rest = files.length - mostListed;
	return [...files.slice(0, mostListed).map(makePrintable), ...(rest > 0 ? [`…（${rest}）`] : [])]
		.map((line) => `  ${line}`)
		.join('\n');
}

function explainBroken({ relation, published }: HistoryBrokenError): Bilingual {
	const { zh, en } = why(relation);
	return {
		zh: `数据文件的修改历史和已公开的接不上：已公开的是提交 ${published}，${zh}\n历史确实改写过的，在 portal.yaml 的 history.rewritten 里写一条，网站上会写明：\n  - on: "改写的日期"\n    from: "${published.slice(0, 12)}"\n    reason: 改写的原因\n只在本机试看的，换一个 --out。`,
		en: `The history of the data does not go on from what is published (commit ${published}): ${en} If it was rewritten, state it in history.rewritten of portal.yaml with from: "${published.slice(0, 12)}"; the site will say so. To look at it on this machine, choose another --out.`,
	};
}

function why(relation: Exclude<CommitRelation, 'follows' | 'older'>): Bilingual {
	switch (relation) {
		case 'unrelated':
			return {
				zh: '现在的提交不是从它来的。请取到完整的仓库，在它后面接着提交。',
				en: 'the newest commit does not come from it. Fetch the whole repository and commit after it.',
			};
		case 'merged-backwards':
			return {
				zh: '合并的方向反了，它成了被合并的一边。请回到它（git switch -C main 它的编号），再把自己的提交合并进来。',
				en: 'it was merged into another line. Go back to it and merge the other line into it.',
			};
		default:
			return {
				zh: textsFor('zh-CN').corrections.noLog[relation],
				en: `no history can be read (${relation}).`,
			};
	}
}

/** What a reader of the site will find said of the history of the data, a sentence each; none where all is well. */
export function describeHistory({ log, unsaved, misdated }: HistoryAccount): string[] {
	const { site, corrections } = textsFor('zh-CN');
	return [
		...(unsaved ? [site.unsaved[unsaved.reason]] : []),
		...(unsaved && unsaved.files.length > 0 ? [listFiles(unsaved.files)] : []),
		...(typeof log === 'string' ? [corrections.noLog[log]] : log.moves.map(corrections.sinceMoved)),
		...(misdated > 0 ? [corrections.misdatedCount(misdated)] : []),
	];
}
