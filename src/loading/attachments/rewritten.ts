import { extensionOf } from '../attachment.ts';

const pictureKinds = ['jpg', 'png', 'webp'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** Is a file of this name published as a copy that the program writes? Texts and PDFs are published as they are. */
export function isRewritten(name: string): boolean {
	return ['xlsx', ...pictureKinds].includes(extensionOf(name));
}
