import { expect, it } from 'vitest';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { remindToLook } from '../../src/reporting/look-reminder.ts';
import { treeData } from '../trees.ts';

it('asks that somebody looks at pictures and PDFs, and says how many there are', () => {
	expect(remindToLook(3, 'zh')).toBe(
		'有 3 个图片和 PDF 附件。图片和扫描件里的字，程序看不到，要人看过，确认没有个人信息。',
	);
	expect(remindToLook(3, 'en')).toContain('3 attachments');
	expect(remindToLook(0, 'zh')).toBe('');
});

it('counts the pictures and PDFs of a county', () => {
	expect(inspectCounty(treeData('clean')).unsearchable).toBe(1);
	expect(inspectCounty(treeData('personal-data')).unsearchable).toBe(2);
});
