import type { Disclosure } from '../tables/disclosures.ts';

/** `无变动`, `本年度无增减`, `没有发生变化`. */
const words = /(?:无|没有|未)(?:发生)?(?:任何)?(?:变动|变化|变更|增减)/;

/**
 * Does a disclosure confirm, on the day of its publication, that a register stands as it stood before? In its text, or
 * where it says why there is nothing to tell.
 */
export function confirmsNoChange({
	title,
	body,
	notApplicable,
}: Pick<Disclosure, 'title' | 'body' | 'notApplicable'>): boolean {
	return notApplicable !== undefined || words.test(title) || words.test(body ?? '');
}

/** Does a disclosure tell something itself, beside its title and what stands in the table? */
export function tellsItself({
	body,
	bodyFile,
	attachments,
}: Pick<Disclosure, 'body' | 'bodyFile' | 'attachments'>): boolean {
	return [body, bodyFile, attachments].some((each) => each !== undefined);
}
