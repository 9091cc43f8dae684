import { oneOf } from '../schema/cell-type.ts';

/** Whether the other party is an organisation or a private person, who stands masked. */
export function counterpartyType() {
	return oneOf({ 单位: 'organisation', 个人: 'person' });
}
