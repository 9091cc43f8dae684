import { describe, expect, inject } from 'vitest';
import type { Page } from 'playwright-core';
import { loadCounty } from '../../src/loading/county.ts';
import { payeeKey, readsAsPerson } from '../../src/domain/payees/payee-name.ts';
import { loadVillage } from '../../src/loading/village.ts';
import { inspectCounty } from '../../src/inspecting/inspect-county.ts';
import { aDataFolder, countyFiles } from '../data-folder.ts';
import { filesOf, readPage, tagsOf } from './html.ts';
import { classics, hostileName, hostilePeriod, hostileVillage } from './hostile-tree.ts';
import { it } from './visit.ts';

const site = inject('hostile');
const village = `villages/${hostileVillage}/`;
const pages = filesOf(site.folder, '.html');

/** The text of an element as a reader gets it, with the white space of the markup folded. */
const folded = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

function dataset() {
	const { register } = loadCounty(site.data);
	const registered = register.villages.get(hostileVillage);
	if (!registered) throw new Error('The hostile village is not registered');
	return loadVillage(site.data, registered, register).dataset;
}

async function ledgerRows(page: Page) {
	return page.locator('tr:has(a.cite)').evaluateAll((rows) =>
		rows.map((row) => ({
			voucher: row.querySelector('a.cite')?.textContent ?? '',
			summary: row.querySelector('th')?.firstChild?.nodeValue ?? '',
			note: [...row.querySelectorAll('td:last-child > .note')].at(-1)?.textContent ?? '',
			counterparty: row.querySelector('td:nth-of-type(5)')?.firstChild?.textContent ?? '',
			signatures: [6, 7, 8]
				.map((place) => row.querySelector(`td:nth-of-type(${place})`)?.textContent ?? '')
				.join(' / '),
		})),
	);
}

// `visit` fails a test whose pages run a script that breaks the policy, throw, or open a dialog.
describe('texts that try to be something else', () => {
	it('are shown in a ledger to the letter', async ({ visit }) => {
		const page = await visit(`${site.address}${village}ledger/${hostilePeriod}/`);
		const rows = await ledgerRows(page);
		const { ledger } = dataset().files;
		const wanted = ledger.find(({ period }) => period?.key === hostilePeriod)?.rows ?? [];
		expect(wanted.length).toBeGreaterThan(400);
		const shown = rows.map((row) => Object.values(row).map(folded));
		expect(shown).toEqual(
			wanted.map(({ voucher, summary, note, counterparty, handler, witness, approver }) =>
				[
					voucher,
					summary,
					`备注：${note ?? ''}`,
					counterparty ?? '',
					[handler, witness, approver].join(' / '),
				].map(folded),
			),
		);
	});

	it.for(classics.map((each, index) => [each, index] as const))(
		'are shown as the title and the text of a disclosure: %s',
		async ([written, index], { visit }) => {
			const page = await visit(`${site.address}${village}village-affairs/S-${index}/`);
			expect(folded((await page.locator('h1').textContent()) ?? '')).toBe(folded(written));
			expect(await page.title()).toContain(folded(`${hostileName} ${written}`));
			expect(folded((await page.locator('article p').first().textContent()) ?? '')).toBe(
				folded(written),
			);
			expect(folded((await page.locator('.callout').textContent()) ?? '')).toBe(
				folded(`更正说明：${written}`),
			);
			expect(
				await page
					.locator('main script:not([src]), main img, main svg, main style, main iframe')
					.count(),
			).toBe(0);
		},
	);

	it.for([
		'decisions/JY-%/',
		'projects/XM-%/',
		'contracts/HT-%/',
		'subsidies/BT-%/',
		'capitals/',
		'funds/ZJ-%/',
		'funds/',
		'debts/',
		'supervision/',
		'comments/',
		'rectifications/',
	])('are shown in the registers to the letter: %s', async (below, { visit }) => {
		const each = below.includes('%');
		const page = await visit(`${site.address}${village}`);
		for (const [index, written] of (each ? classics : [undefined]).entries()) {
			await page.goto(`${site.address}${village}${below.replace('%', String(index))}`);
			const shown = folded((await page.locator('main').textContent()) ?? '');
			const wanted = written === undefined ? classics : [written];
			expect(wanted.filter((text) => !shown.includes(folded(text)))).toEqual([]);
			expect(
				await page.locator('main script:not([src]), main img, main style, main iframe').count(),
			).toBe(0);
		}
	});

	it('are shown as the names of payees and of their variants, and never become addresses', async ({
		visit,
	}) => {
		const page = await visit(`${site.address}payees/`);
		const links = page.locator('table.payees th a');
		const shown = new Set((await links.allTextContents()).map(payeeKey));
		expect(shown.size).toBeGreaterThan(300);
		const wanted = classics.filter((each) => !readsAsPerson(each)).map(payeeKey);
		expect(wanted.filter((each) => !shown.has(each))).toEqual([]);
		const addresses = await links.evaluateAll((all) =>
			all.map((each) => (each as HTMLAnchorElement).pathname),
		);
		expect(addresses.filter((each) => !/^\/payees\/[0-9a-f]{16}\/$/.test(each))).toEqual([]);
		const heading = () => page.locator('h1').textContent();
		await links.filter({ hasText: `${classics[0]}有限公司` }).click();
		await expect.poll(heading).toBe(`${classics[0]}有限公司`);
		await page.locator('section[aria-labelledby=variants]').getByRole('link').click();
		await expect.poll(heading).toBe(classics[0]);
		expect(await page.locator('main script:not([src]), main img, main iframe').count()).toBe(0);
	});

	it('are shown in hints, in what the village answers, and in the county’s list of them', async ({
		visit,
	}) => {
		const shownIn = async (address: string, part: string, ready?: string) => {
			const page = await visit(`${site.address}${address}`);
			if (ready !== undefined) await page.locator(ready).first().waitFor();
			expect(
				await page.locator('main script:not([src]), main img, main style, main iframe').count(),
			).toBe(0);
			return folded((await page.locator(part).allTextContents()).join(' '));
		};
		const texts = [
			await shownIn(`${village}hints/`, '#rule-witness-missing ~ * .hint'),
			await shownIn('hints/?rule=witness-missing&year=2025', '.hint-results', '.hint-results tr'),
		];
		for (const shown of texts) {
			const wanted = classics.flatMap((each) => [`“${each}”没有填证明人。`, each]);
			expect(wanted.filter((text) => !shown.includes(folded(text)))).toEqual([]);
		}
	});

	it('are shown in a text file, where code stays code', async ({ visit }) => {
		const page = await visit(`${site.address}${village}finance/F-2/`);
		const article = page.locator('article');
		expect(folded((await article.locator('h2').textContent()) ?? '')).toBe(
			'<script>alert(1)</script>',
		);
		expect(folded((await article.locator('pre').textContent()) ?? '')).toBe(
			'<script>alert(1)</script>',
		);
		expect(folded((await article.locator('td').first().textContent()) ?? '')).toBe(
			'</table><script>',
		);
		expect(await article.locator('a').getAttribute('rel')).toContain('noopener');
		expect(await article.locator('script, img').count()).toBe(0);
	});

	it('make the names of the county, its township, its village and its officials no more than names', async ({
		visit,
	}) => {
		const page = await visit(site.address);
		expect(await page.title()).toBe('<b>三务</b> {{7*7}} "><img src=x onerror=alert(1)>');
		expect(folded((await page.locator('h1').textContent()) ?? '')).toBe(await page.title());
		await page.getByRole('link', { name: hostileName }).first().click();
		await page.waitForURL(`${site.address}${village}`);
		expect(await page.locator('h1').textContent()).toBe(hostileName);
		expect(await page.title()).toContain(`${hostileName} 三务公开`);
		expect(await page.locator('main script:not([src]), main img').count()).toBe(0);
	});

	it('can be cited: every voucher’s link leads to its own row', async ({ visit }) => {
		const page = await visit(`${site.address}${village}ledger/${hostilePeriod}/`);
		const astray = await page.locator('a.cite').evaluateAll((links) =>
			links
				.filter((link) => {
					const id = decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1));
					return document.getElementById(id) !== link.closest('tr');
				})
				.map((link) => link.textContent),
		);
		expect(astray).toEqual([]);
	});

	it('add no element and no attribute to any page', () => {
		const known = new Set([
			'html',
			'head',
			'body',
			'meta',
			'title',
			'link',
			'script',
			'a',
			'div',
			'p',
			'header',
			'aside',
			'nav',
			'ul',
			'ol',
			'li',
			'main',
			'footer',
			'section',
			'article',
			'h1',
			'h2',
			'h3',
			'h4',
			'span',
			'strong',
			'em',
			'code',
			'pre',
			'table',
			'caption',
			'thead',
			'tbody',
			'tfoot',
			'tr',
			'th',
			'td',
			'dl',
			'dt',
			'dd',
			'figure',
			'figcaption',
			'canvas',
			'button',
			'details',
			'summary',
			'label',
			'input',
			'form',
			'fieldset',
			'legend',
			'select',
			'option',
			'noscript',
			'optgroup',
			'progress',
			'search',
			'blockquote',
			'hr',
			'br',
			'template',
		]);
		// The bars of a contract's term, of a fund's money and of categories, and the sign of a hint.
		const drawn = new Set(['svg', 'rect']);
		const sign = new Set(['svg', 'path']);
		// The pictures of a guide, which is ours.
		const pictures = new Set(['svg', 'g', 'rect', 'text', 'path', 'circle', 'line']);
		const strange = pages.flatMap((file) =>
			[...tagsOf(readPage(site.folder, file))]
				.filter(
					({ name, attributes }) =>
						!(
							known.has(name) ||
							(pictures.has(name) && file === 'guides/upload-files/index.html') ||
							sign.has(name) ||
							(drawn.has(name) && /\/(contracts|funds|ledger)\/|^villages\/\d+\/index/.test(file))
						) ||
						[...attributes.keys()].some(
							(key) => key.startsWith('on') || key === 'style' || key === 'autofocus',
						) ||
						[...attributes].some(
							([key, value]) =>
								['href', 'src', 'action'].includes(key) && /^\s*javascript:/i.test(value),
						),
				)
				.map(({ name, attributes }) => [file, name, ...attributes]),
		);
		expect(pages.length).toBeGreaterThan(30);
		expect(strange).toEqual([]);
	});
});

describe('what no page may show is refused before anything is built', () => {
	const kindsOf = (files: Readonly<Record<string, string>>) =>
		inspectCounty(aDataFolder({ ...countyFiles, ...files })).findings.map(({ kind, place }) => [
			kind,
			place.file,
			place.line,
		]);
	const ledger = (summary: string) => ({
		[`${village}ledger/2025-03.csv`]: `日期,凭证号,类别,摘要,支出（元）\n2025-03-05,记-3-1,办公费,${summary},1.00\n`,
	});

	it('a mark that turns the direction of writing', () => {
		expect(kindsOf(ledger('付款\u202E00.001'))).toContainEqual([
			'cell-unreadable',
			`${village}ledger/2025-03.csv`,
			2,
		]);
	});

	it.for([
		'[看](javascript:alert(1))',
		'[看](data:text/html,<script>)',
		'<img src=x onerror=alert(1)>',
		'![图](https://evil.example/1.png)',
	])('in a text file: %s', (markdown) => {
		const file = `${village}notices/2025-gonggao.md`;
		expect(kindsOf({ [file]: `# 公告\n\n${markdown}\n` })).toContainEqual([
			'notice-markup',
			file,
			3,
		]);
	});
});
