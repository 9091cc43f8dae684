import { describe, expect, it } from 'vitest';
import { explain } from '../../src/texts/findings.ts';
import {
	attachmentExtensions,
	checkAttachment,
	isAttachmentName,
} from '../../src/loading/attachment.ts';
import { gb18030, utf8 } from '../encodings.ts';

const beginnings: Readonly<Record<string, Uint8Array>> = {
	pdf: utf8('%PDF-1.7\n'),
	jpg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
	png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
	webp: utf8('RIFF1234WEBPVP8 '),
	xlsx: Uint8Array.of(0x50, 0x4b, 0x03, 0x04),
	csv: utf8('甲,乙\n'),
};

const check = (name: string, bytes: Uint8Array) => {
	const problem = checkAttachment(`villages/990101001200/attachments/${name}`, bytes);
	return problem && `${problem.kind} ${explain(problem, 'zh').message}`;
};

describe('an attachment', () => {
	it.each(attachmentExtensions)('may be a %s file', (extension) => {
		const bytes = beginnings[extension] as Uint8Array;
		expect(check(`附件.${extension}`, bytes)).toBeUndefined();
		expect(check(`附件.${extension.toUpperCase()}`, bytes)).toBeUndefined();
	});

	it.each(
		attachmentExtensions.flatMap((name) => attachmentExtensions.map((of) => [name, of] as const)),
	)('called %s is not a %s file, unless that is what it is', (name, of) => {
		const problem = check(`附件.${name}`, beginnings[of] as Uint8Array);
		const readsAsText = name === 'csv' && ['pdf', 'webp'].includes(of);
		if (name === of || readsAsText) expect(problem).toBeUndefined();
		else expect(problem).toMatch(/^attachment-damaged 文件内容不是/);
	});

	it('that is empty is damaged, unless it is a CSV', () => {
		expect(check('a.pdf', new Uint8Array())).toBe('attachment-damaged 文件内容不是PDF。');
		expect(check('a.csv', new Uint8Array())).toBeUndefined();
	});

	it('may be a CSV in GB18030', () => {
		expect(check('a.csv', gb18030('甲,乙\n'))).toBeUndefined();
	});

	it.each(['收支表（3月）.xlsx', '2025-03_公告 1.pdf', '会议记录、签到.jpg', 'a.b.pdf'])(
		'may be called %s',
		(name) => {
			expect(isAttachmentName(name)).toBe(true);
		},
	);

	it.each([
		...['.hidden.pdf', '~$收支表.xlsx', 'a..pdf', '-a.pdf', 'a.svg', 'a.html', 'a.mdx', 'a.js'],
		...['pdf', 'a.constructor', 'a.__proto__', 'a?b.pdf', 'a#b.pdf', 'a%2e.pdf', 'a\u202Efdp.pdf'],
		...['a<b>.pdf', 'a\n.pdf', `${'长'.repeat(120)}.pdf`, 'a.pdf.exe'],
	])('may not be called %j', (name) => {
		expect(isAttachmentName(name)).toBe(false);
		expect(check(name, utf8('%PDF-1.7\n'))).toBe('attachment-name 附件的文件名或类型不能用。');
	});
});
