/** A file in one part of which something personal or dangerous is planted. */
export interface Carrier {
	/** Which part, in a few words. */
	readonly name: string;
	readonly extension: 'csv' | 'xlsx' | 'pdf' | 'jpg' | 'png' | 'webp';
	readonly bytes: Uint8Array;
	/** What must not be in what is published: as written there. */
	readonly mark: string;
}

/** Made up: of a region that does not exist. */
export const personId = '990101198703140016';
export const phone = '13800138000';
