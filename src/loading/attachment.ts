import { finding, type Finding } from '../domain/findings/findings.ts';
import { decodeText } from './decode.ts';

type StartsWith = readonly (number | undefined)[];

/** What a file of each kind begins with. What is in it is looked at by the gate. */
const signatures: Readonly<Record<string, { readonly name: string; readonly start?: StartsWith }>> =
	{
		pdf: { name: 'PDF', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
		jpg: { name: 'JPEG', start: [0xff, 0xd8, 0xff] },
		png: { name: 'PNG', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
		webp: {
			name: 'WebP',
			// prettier-ignore -- RIFF, four bytes of length, WEBP
			start: [
				0x52,
				0x49,
				0x46,
				0x46,
				undefined,
				undefined,
				undefined,
				undefined,
				0x57,
				0x45,
				0x42,
				0x50,
			],
		},
		xlsx: { name: 'XLSX', start: [0x50, 0x4b, 0x03, 0x04] },
		csv: { name: 'CSV' },
	};

export const attachmentExtensions: readonly string[] = Object.keys(signatures);

/** Is this a name that an attachment may have? Plain, without a path, and of a kind that may be published. */
export function isAttachmentName(name: string): boolean {
	const extension = extensionOf(name);
	return (
		/^[\p{L}\p{N}][\p{L}\p{N} ._（）()、，《》“”+-]{0,98}$/u.test(name) &&
		!name.includes('..') &&
		attachmentExtensions.includes(extension)
	);
}

/** Checks that an attachment may be published under its name, and is of the kind the name says. */
export function checkAttachment(file: string, bytes: Uint8Array): Finding | undefined {
	const signature = signatures[extensionOf(file)];
	if (!signature || !isAttachmentName(file.slice(file.lastIndexOf('/') + 1))) {
		return finding('attachment-name', { file }, { extensions: attachmentExtensions.join('、') });
	}
	const matches = signature.start
		? signature.start.every((byte, index) => byte === undefined || bytes[index] === byte)
		: isText(bytes);
	return matches
		? undefined
		: finding('attachment-damaged', { file }, { expected: signature.name });
}

/** Text of some encoding; many other files decode as GB18030 by chance, but hold control characters. */
function isText(bytes: Uint8Array): boolean {
	const decoded = decodeText(bytes);
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	return 'text' in decoded && !/[\u0000-\u0008\u000E-\u001F]/.test(decoded.text);
}

/** Can its text be searched? Not in a picture or a PDF. */
export function isSearchable(name: string): boolean {
	return ['csv', 'xlsx'].includes(extensionOf(name));
}

/** In lower case, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
