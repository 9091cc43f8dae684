/** A question ready to be copied or sent. */
export interface Question {
	/** Whole; where it is about any row of a table, with blanks to fill in by hand. */
	readonly text: string;
	/**
	 * About a row of the table: the sentence by what the row is, its cells in braces, and how that row is called; what
	 * stands in the row to ask about it; how it is cited, and its short address but for its key.
	 */
	readonly rows?: Readonly<
		Record<
			'income' | 'expense' | 'about' | 'ask' | 'citedIncome' | 'citedExpense' | 'address',
			string
		>
	>;
}

export interface AskedPhone {
	readonly name: string;
	readonly phone: string;
}

/** A message with the text, ready to be sent; absent where no phone can take one: a landline cannot. */
export function messageTo(
	phones: readonly AskedPhone[],
	text: string,
): { readonly phone: string; readonly href: string } | undefined {
	const mobile = phones.find(({ phone }) => /^1\d{10}$/.test(digitsOf(phone)));
	if (!mobile) return undefined;
	const { phone } = mobile;
	// Systems differ in which of `?` and `&` they want before the text; all take both.
	return { phone, href: `sms:${digitsOf(phone)}?&body=${encodeURIComponent(text)}` };
}

function digitsOf(phone: string): string {
	return phone.replace(/[\s-]/g, '');
}
