import type { Language } from '../domain/bilingual.ts';

/**
 * The sentence beside every report on a county with pictures or PDFs: programs cannot read them here.
 * Empty when there are none.
 */
export function remindToLook(attachments: number, language: Language): string {
	if (attachments === 0) return '';
	return language === 'zh'
		? `有 ${attachments} 个图片和 PDF 附件。图片和扫描件里的字，程序看不到，要人看过，确认没有个人信息。`
		: `${attachments} attachments are pictures or PDFs. Pictures and scans cannot be searched: somebody must have looked at each for personal data.`;
}
