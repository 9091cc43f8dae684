import type { Language } from '../domain/bilingual.ts';

/**
 * The sentence beside every report on a county with pictures or PDFs: programs cannot read them here.
 * Empty when there are none.
 */
export function remindToLook(attachments: number, language: Language): string {
	if (attachments === 0) return '';
	return language === 'zh'
		? `有 ${attachments} 个图片和 PDF 附件，程序看不到里面的字。请人工看过，确认没有个人信息。`
		: `${attachments} attachments are pictures or PDFs, in which nothing can be searched. Somebody must have looked at each for personal data.`;
}
