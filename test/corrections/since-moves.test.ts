import { expect, it } from 'vitest';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { aDatedRepository } from '../dated-repository.ts';
import path from 'node:path';
import { ledger, logOf, told } from './published-village.ts';

const settings = (since?: string) => ({
	'portal.yaml': `${countyFiles['portal.yaml']}${since === undefined ? '' : `history: { since: "${since}" }\n`}`,
});
const spent = (yuan: string) => ledger({ '支出（元）': yuan });

/** A village whose figure was corrected on 2025-05-06. */
function corrected(since?: string) {
	const repository = aDatedRepository();
	repository.commit('2025-04-12', { ...countyFiles, ...settings(since), ...spent('5.00') });
	repository.commit('2025-05-06', spent('6.00'));
	return repository;
}

it('tells that the beginning was moved behind a correction', () => {
	const { data, commit } = corrected('2025-04-10');
	expect(logOf(data, { since: '2025-04-10' }).moves).toEqual([]);
	commit('2025-05-09', settings('2025-05-08T18:00'));
	expect(told(data, { since: '2025-05-08T18:00' })).toEqual([]);
	expect(logOf(data, { since: '2025-05-08T18:00' }).moves).toEqual([
		{ on: '2025-05-09', from: '2025-04-10', to: '2025-05-08T18:00' },
	]);
});

it('tells it where corrections had counted from the first commit', () => {
	const { data, commit } = corrected();
	commit('2025-05-09', settings('2025-05-08'));
	expect(logOf(data, { since: '2025-05-08' }).moves).toEqual([
		{ on: '2025-05-09', to: '2025-05-08' },
	]);
});

it.for([
	['earlier', '2025-04-10', '2025-01-01'],
	['away', '2025-04-10', undefined],
	['later, before it was reached', '2026-01-01', '2026-02-01'],
] as const)('says nothing of a beginning moved %s', ([, before, after]) => {
	const { data, commit } = corrected(before);
	commit('2025-05-09', settings(after));
	const since = after === undefined ? {} : { since: after };
	expect(logOf(data, since).moves).toEqual([]);
});

it('passes over settings that it cannot read', () => {
	const { data, commit } = corrected('2025-04-10');
	commit('2025-05-07', { 'portal.yaml': 'history: [&a *a' });
	commit('2025-05-08', { 'portal.yaml': `history: { since: "soon" }\n${'# '.repeat(60_000)}` });
	commit('2025-05-09', settings('2025-04-10'));
	expect(logOf(data, { since: '2025-04-10' }).moves).toEqual([]);
});

it('remembers a move between builds', () => {
	const cache = path.join(aDataFolder({}), 'corrections.json');
	const { data, commit } = corrected('2025-04-10');
	commit('2025-05-09', settings('2025-05-08'));
	const moves = () => logOf(data, { since: '2025-05-08', cache }).moves;
	const first = moves();
	commit('2025-05-10', spent('7.00'));
	expect(moves()).toEqual(first);
	expect(first).toHaveLength(1);
});
