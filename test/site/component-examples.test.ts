import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { componentExamples } from '../../src/components/examples/index.ts';
import { startServer } from '../start-server.ts';
import { countyData } from '../trees.ts';
import { barriers } from './barriers.ts';
import { filesOf, tagsOf } from './html.ts';
import { htmlFaults } from './html-faults.ts';
import { it, laptop, phone } from './visit.ts';

let page = '';
let end: (() => void) | undefined;
let drawn: ReadonlyMap<string, string> = new Map();

/** What the development server puts beside a component, and the build does not. */
const scripts = /<script type="module" src="[^"<>]*"><\/script>/g;

beforeAll(async () => {
	const server = await startServer('dev.ts', '--data', countyData, '--as-of', '2025-11-29');
	end = server.end;
	page = new URL('/preview/components/', server.address).href;
	const response = await fetch(page);
	const html = await response.text();
	expect([response.status, html.slice(0, 15)]).toEqual([200, '<!DOCTYPE html>']);
	const examples = html.matchAll(
		/<component-example data-example="([^"]*)"[^>]*>([\s\S]*?)<\/component-example>/g,
	);
	drawn = new Map([...examples].map(([, name = '', part = '']) => [name, part]));
});

afterAll(() => end?.());

describe('a component in one of its states', () => {
	it.for(componentExamples.map(({ component, state }) => `${component}: ${state}`))(
		'is valid, and text stays text: %s',
		async (name) => {
			const html = drawn.get(name)?.replaceAll(scripts, '');
			expect(html).toBeDefined();
			expect(await htmlFaults(html ?? '', name)).toEqual([]);
			for (const { name: tag, attributes } of tagsOf(html ?? '')) {
				expect(tag).not.toMatch(/^(script|img|iframe|object|style)$/);
				expect([...attributes.keys()].filter((key) => key.startsWith('on'))).toEqual([]);
			}
		},
	);
});

describe('axe finds nothing serious in all of them', () => {
	it.for([
		['a laptop', laptop],
		['a phone', phone],
	] as const)('on %s', async ([, viewport], { visit }) => {
		const shown = await visit(page, { viewport });
		expect(await shown.locator('component-example :is(img, [onerror])').count()).toBe(0);
		// Many states of one component stand on this page: an id stands on it more than once, and an item without its list.
		expect(await barriers(shown, ['duplicate-id-aria', 'listitem'])).toEqual([]);
	});
});

it('no built site has them', () => {
	for (const { folder } of [inject('county'), inject('demo')]) {
		expect(filesOf(folder).filter((file) => file.startsWith('preview/'))).toEqual([]);
	}
});
