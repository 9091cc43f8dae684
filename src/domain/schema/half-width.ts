const wide = /[\uFF01-\uFF5E\u3000]/;

/**
 * Full-width digits, letters, signs and spaces as their half-width twins, one character for one. Narrower
 * than NFKC on purpose: that would also read `10²` as 102 and ① as 1.
 */
export function toHalfWidth(text: string): string {
	if (!wide.test(text)) return text;
	return text
		.replace(/[\uFF01-\uFF5E]/g, (character) =>
			String.fromCharCode(character.charCodeAt(0) - 0xfee0),
		)
		.replaceAll('\u3000', ' ');
}
