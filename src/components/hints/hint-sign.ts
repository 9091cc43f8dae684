/** A speech bubble that asks, or one that has its answer, as markup; the words beside it say the same. */
export function hintSign(answered: boolean): string {
	const inside = answered ? 'M6 8.5l3 3 5-5' : 'M7.5 7a2.5 2.5 0 1 1 2.5 3v1m0 1.8v.2';
	const bubble = '<path d="M2 2.5h16v13h-8l-5 4v-4H2z"></path>';
	return `<svg class="hint-sign" viewBox="0 0 20 20" aria-hidden="true">${bubble}<path d="${inside}"></path></svg>`;
}
