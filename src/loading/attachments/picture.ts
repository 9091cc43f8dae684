/** A picture without what only programs read. */
export interface CleanPicture {
	readonly bytes: Uint8Array;
	/** What stood behind its end: nothing, or another file. */
	readonly trailing: Uint8Array;
	/** Texts that had to stay, such as the description in a colour profile; one character a byte. */
	readonly texts: readonly string[];
}

/** Ends the reading of a picture from anywhere in it. */
export class PictureDamaged extends Error {
	constructor(why: string) {
		super(why);
		this.name = 'PictureDamaged';
	}
}

/** @throws PictureDamaged unless it holds */
export function mustHold(holds: boolean, why: string): asserts holds {
	if (!holds) throw new PictureDamaged(why);
}
