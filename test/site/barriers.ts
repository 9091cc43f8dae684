import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What axe finds serious or worse in a page.
 * @param others the names of rules that cannot be kept there
 */
export async function barriers(page: Page, others: readonly string[] = []): Promise<string[]> {
	const axe = new AxeBuilder({ page })
		.setLegacyMode()
		// What it finds in order is not described node by node: that takes as long as looking.
		.options({ resultTypes: ['violations'] })
		.disableRules([...others]);
	const { violations } = await axe.analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes.map(
				({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`,
			),
		);
}
