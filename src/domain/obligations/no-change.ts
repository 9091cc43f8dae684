import type { Disclosure } from '../tables/disclosures.ts';

/**
 * `无变动`, `本年度无增减`, `没有发生变化`, `变动情况：无`. Not `有无变动` and `有没有变动`, which ask, `如无变动`, which supposes,
 * nor `无变动的`, which tells of some rows and not of others.
 */
const words =
	/(?<!有|是否|是不是|如|若|如果|除|并非)(?:无|没有|未)(?:发生)?(?:任何)?(?:变动|变化|变更|增减)(?!的(?!情况|说明)|登记|手续)|(?:变动|变化|变更|增减)(?:情况)?[：:]\s*无(?=$|[，。；、\s])/;

/** `见公开栏`, `资产情况已张贴`: it only says where to look. */
const pointer =
	/^[^，。；\d]{0,12}(?:见|查看|查阅|张贴|上墙|公开|公示|公布)[^，。；\d]{0,16}[。]?$/;
const looked = /核对|核实|清查|清点|盘点/;

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

/** Does a disclosure tell something itself, beside its title, what stands in the table, and where to look? */
export function tellsItself({
	body,
	bodyFile,
	attachments,
}: Pick<Disclosure, 'body' | 'bodyFile' | 'attachments'>): boolean {
	if (bodyFile !== undefined || attachments !== undefined) return true;
	return body !== undefined && (looked.test(body) || !pointer.test(body.trim()));
}
