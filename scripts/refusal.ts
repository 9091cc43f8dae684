/** A command was called rightly but may not do its work; the message says why, in whole lines. */
export class Refusal extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'Refusal';
	}
}
