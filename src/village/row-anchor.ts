/**
 * The permanent address of each ledger row within its page: the voucher number, and from the second row of
 * the same voucher on its ordinal too. `记-3-12` → `v-记-3-12`, then `v-记-3-12~2`. Search, comments and
 * citations point at it, so it must not depend on the order of other vouchers.
 */
export function rowAnchors(rows: readonly { readonly voucher: string }[]): string[] {
	const seen = new Map<string, number>();
	return rows.map(({ voucher }) => {
		const slug = voucher.replace(/[\s~]+/g, '-');
		const ordinal = (seen.get(slug) ?? 0) + 1;
		seen.set(slug, ordinal);
		return ordinal === 1 ? `v-${slug}` : `v-${slug}~${ordinal}`;
	});
}
