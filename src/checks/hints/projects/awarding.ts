import type { Project } from '../../../domain/tables/projects.ts';

type Method = Project['method'];

const tenders: readonly Method[] = ['open-tender', 'selective-tender', 'consultation'];

/** Is it announced to bidders whose bids are then compared? A 竞争性磋商 is; asking for prices is not. */
export function isTender({ method }: Pick<Project, 'method'>): boolean {
	return tenders.includes(method);
}

/** Do several offer a price, whether in a tender or because the village asked them? */
export function isCompetitive({ method }: Pick<Project, 'method'>): boolean {
	return isTender({ method }) || method === 'inquiry';
}
