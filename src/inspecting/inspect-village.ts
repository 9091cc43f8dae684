import type { FirstCommits } from '../domain/obligations/first-commits.ts';
import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { PortalContext } from '../domain/portal/portal-context.ts';
import type { Village } from '../domain/tables/villages.ts';
import type { DataSource } from '../loading/data-source.ts';
import { inspectVillageFiles } from './inspect-files.ts';
import { nameTidy } from './name-tidy.ts';

/**
 * Reads and checks one village for whoever can run commands: of a file that a spreadsheet saved again it names the one
 * that brings it back, and not each cell. The parameters are those of {@link inspectVillageFiles}.
 */
export function inspectVillage(
	source: DataSource,
	village: Village,
	register: CountyRegister,
	context: PortalContext | undefined,
	firstCommits?: FirstCommits,
): ReturnType<typeof inspectVillageFiles> {
	return inspectVillageFiles(source, village, register, context, firstCommits, (read) =>
		nameTidy(source, read),
	);
}
