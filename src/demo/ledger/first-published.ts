import type { Entry } from './book.ts';

/** What a village wrote down wrongly, by village, period and voucher: fen, or the summary. */
const mistakes: Readonly<Record<string, Partial<Pick<Entry, 'fen' | 'summary'>>>> = {
	'990101001200/2026-09/记-9-10': { fen: 329_000 },
	'990101001200/2026-09/记-9-11': { fen: 70_000 },
	'990103001200/2026-09/记-9-2': { fen: 103_400 },
	'990103001200/2026-09/记-9-7': { fen: 166_000 },
	'990104001202/2026-09/记-9-5': { summary: '路灯维修' },
};

/** Entries as they were first published, mistakes and all. */
export function asFirstPublished(
	village: string,
	period: string,
	entries: readonly Entry[],
): readonly Entry[] {
	return entries.map((entry) => {
		const mistake = mistakes[`${village}/${period}/${entry.voucher}`];
		return mistake ? { ...entry, ...mistake } : entry;
	});
}
