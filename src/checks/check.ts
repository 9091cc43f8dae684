import type { CountyRegister } from '../domain/county-register.ts';
import type { Finding } from '../domain/findings.ts';
import type { VillageDataset } from '../domain/village-dataset.ts';

/** One rule: a village's dataset in, findings out. Pure; looks at no other village. */
export interface Check {
	readonly name: string;
	run(dataset: VillageDataset, register: CountyRegister): Iterable<Finding>;
}
