import type { CountyRegister } from '../../domain/portal/county-register.ts';
import { compareText } from '../../domain/order.ts';
import type { OfficialLink } from '../../domain/tables/links.ts';

export const linkKinds = ['notice', 'case', 'policy', 'other'] as const;

export interface LinkGroup {
	readonly kind: (typeof linkKinds)[number];
	/** The newest first. */
	readonly links: readonly OfficialLink[];
}

/** What other offices published, by kind; kinds of which there is nothing are left out. */
export function groupLinks({ links }: Pick<CountyRegister, 'links'>): LinkGroup[] {
	return linkKinds.flatMap((kind) => {
		const own = links.filter((each) => (each.kind ?? 'other') === kind);
		const sorted = own.toSorted((a, b) => compareText(b.date, a.date) || compareText(a.url, b.url));
		return own.length > 0 ? [{ kind, links: sorted }] : [];
	});
}
