import type { CountyRegister } from '../domain/portal/county-register.ts';
import type { Finding } from '../domain/findings/findings.ts';
import type { VillageDataset } from '../village/dataset.ts';

/** One rule: a village's dataset in, findings out. Pure; looks at no other village. */
export interface Check {
	readonly name: string;
	run(dataset: VillageDataset, register: CountyRegister): Iterable<Finding>;
}
