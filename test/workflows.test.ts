import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
	readonly uses?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly run?: string;
}
interface Workflow {
	readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
	readonly permissions: Record<string, string>;
	readonly jobs: Record<string, { permissions?: Record<string, string>; steps: readonly Step[] }>;
}

const folder = '.github/workflows';
const github = readdirSync(path.join(root, folder)).map((name) => {
	const workflow = parse(read(`${folder}/${name}`)) as Workflow;
	return { name, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});
interface Job {
	readonly variables?: Readonly<Record<string, unknown>>;
	readonly cache?: readonly { readonly paths: readonly string[] }[];
	readonly script?: readonly string[];
	readonly after_script?: readonly string[];
	readonly artifacts?: { readonly when?: string; readonly reports?: Record<string, string> };
}

const gitlab = parse(read('.gitlab-ci.yml')) as Record<string, Job>;

const commands = [
	...github.flatMap(({ name, steps }) =>
		steps.flatMap(({ run }) => (run ?? '').split('\n')).map((line) => ({ name, line })),
	),
	...Object.values(gitlab)
		.flatMap(({ script = [], after_script: after = [] }) => [...script, ...after])
		.map((line) => ({ name: '.gitlab-ci.yml', line })),
];

describe('the workflows', () => {
	it('are the three of GitHub and the one of GitLab', () => {
		expect(github.map(({ name }) => name)).toEqual(['check.yml', 'publish.yml', 'test.yml']);
		expect(Object.keys(gitlab)).toEqual(expect.arrayContaining(['check', 'pages']));
	});

	it('call only npm scripts that exist', () => {
		const called = commands.flatMap(
			({ line }) => /^npm run (?:--silent )?([\w-]+)/.exec(line)?.[1] ?? [],
		);
		expect(called.length).toBeGreaterThan(3);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
	});

	it('use no other tools than npm, the script of CI, and the shell', () => {
		const tools = new Set(commands.flatMap(({ line }) => /^[\w-]+/.exec(line)?.[0] ?? []));
		expect([...tools].sort()).toEqual(['ORIGIN', 'bash', 'echo', 'mv', 'npm', 'rm']);
		expect(existsSync(path.join(root, '.ci/run'))).toBe(true);
	});

	it('use actions of GitHub alone, each pinned by its commit and with its version beside it', () => {
		const lines = github.flatMap(
			({ name }) => read(`${folder}/${name}`).match(/^.*\buses:.*$/gm) ?? [],
		);
		expect(lines.length).toBeGreaterThan(8);
		for (const line of lines) {
			expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		}
		expect(new Set(lines.map((line) => line.replace(/^[\s-]*/, ''))).size).toBe(7);
	});

	it('run in an image pinned by its digest', () => {
		expect(read('.gitlab-ci.yml').match(/^ *image:.*$/gm)).toEqual([
			expect.stringMatching(/^ *image: node@sha256:[0-9a-f]{64}$/),
		]);
	});

	it('look for known holes in packages and for their signatures, each week too, and list the packages', () => {
		const test = github.find(({ name }) => name === 'test.yml');
		const runs = test?.workflow.jobs['dependencies']?.steps.map(({ run }) => run) ?? [];
		expect(runs).toEqual(
			expect.arrayContaining([
				...['npm ci', 'npm audit --audit-level=high', 'npm audit signatures'],
				'npm sbom --sbom-format cyclonedx > sbom.cdx.json',
			]),
		);
		expect(test?.workflow.on.schedule).toHaveLength(1);
	});

	it.each(github)('$name may write only where it publishes', ({ workflow }) => {
		const writing = [workflow, ...Object.values(workflow.jobs)].flatMap(({ permissions = {} }) =>
			Object.keys(permissions).filter((name) => permissions[name] === 'write'),
		);
		expect(writing).toEqual(workflow.jobs['deploy'] ? ['pages', 'id-token'] : []);
	});

	it('mark a change’s errors beside its lines, on both platforms, and fail on them', () => {
		const pullRequest = github.find(({ name }) => name === 'check.yml');
		expect(pullRequest?.workflow.on).toHaveProperty('pull_request');
		expect(pullRequest?.steps.at(-1)?.run).toBe('npm run check -- --format github');
		// Whatever runs after the script cannot make the job fail; the check itself does.
		const { script, after_script: after, artifacts } = gitlab['check'] ?? {};
		expect(script?.at(-1)).toBe('npm run check');
		const report = 'gl-code-quality-report.json';
		expect(after).toEqual([`npm run --silent check -- --format gitlab > ${report}`]);
		expect(artifacts).toEqual({ when: 'always', reports: { codequality: report } });
	});

	it('publish anew every night, soon after midnight in Beijing, so that no status grows old', () => {
		const publish = github.find(({ name }) => name === 'publish.yml');
		const crons = publish?.workflow.on.schedule?.map(({ cron }) => cron) ?? [];
		expect(crons).toHaveLength(1);
		const [, minute, hour] = /^(\d+) (\d+) \* \* \*$/.exec(crons[0] ?? '') ?? [];
		const inBeijing = (Number(hour) + 8) % 24;
		expect([inBeijing, Number(minute) < 60]).toEqual([0, true]);
		const build = publish?.steps.find(({ run }) => run?.startsWith('npm run build'));
		expect(build?.run).not.toContain('--as-of');
	});

	it('fetch the whole history where they publish, and keep what was read of it', () => {
		const publish = github.find(({ name }) => name === 'publish.yml');
		const stepsOf = (action: string) =>
			publish?.steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`)) ?? [];
		expect(stepsOf('checkout').map((step) => step.with?.['fetch-depth'])).toEqual([0]);
		expect(stepsOf('cache').map((step) => step.with?.['path'])).toEqual([
			'.cache/corrections.json',
		]);
		const { variables, cache } = gitlab['pages'] ?? {};
		expect(variables).toEqual({ GIT_DEPTH: 0 });
		expect(cache?.flatMap(({ paths }) => paths)).toEqual(['.npm', '.cache/corrections.json']);
	});

	it('check before they build, and publish only what was built', () => {
		const publish = github.find(({ name }) => name === 'publish.yml');
		const runs = publish?.steps.flatMap(({ run, uses }) => run ?? uses ?? []) ?? [];
		const at = (start: string) => runs.findIndex((run) => run.startsWith(start));
		expect(at('npm run check -- --format github')).toBeGreaterThan(at('npm ci'));
		expect(at('npm run build')).toBeGreaterThan(at('npm run check'));
		expect(at('actions/upload-pages-artifact')).toBeGreaterThan(at('npm run build'));
		expect(at('actions/deploy-pages')).toBeGreaterThan(at('actions/upload-pages-artifact'));
		expect(publish?.workflow.jobs['deploy']).toMatchObject({ needs: 'build' });
	});
});
