/**
 * The pre-commit hook that checks the staged data. It starts nothing when the commit leaves the data alone,
 * needs no tool but git, the shell that git brings and this project's own Node, and runs in the repository's
 * top folder.
 * @param below the project's folder below that one: empty, or with a slash at its end
 */
export function hookScript(below: string): string {
	return `#!/bin/sh
# sunlit-village pre-commit
# 提交前检查已经 git add 的数据。npm run setup 装上，npm run setup -- --remove 移除。
git diff --cached --quiet -- ${quoted(`${below}data`)} && exit 0
[ -e ${quoted(`${below}scripts/check.ts`)} ] || exit 0
if [ ! -e ${quoted(`${below}${node}`)} ]; then
	echo '没有提交：还没有安装依赖，不能检查数据。请在项目文件夹里先运行 npm ci。' >&2
	echo 'Not committed: run npm ci first, so that the data can be checked.' >&2
	exit 1
fi
exec ${command(below)}
`;
}

/** The line that does the same in a hook that somebody else wrote. */
export function hookLine(below: string): string {
	return `git diff --cached --quiet -- ${quoted(`${below}data`)} || ${command(below)} || exit 1`;
}

/** Does a hook run the check already, be it ours or one with our line in it? */
export function hasCheck(hook: string): boolean {
	return /scripts\/check\.ts'? --staged/.test(hook);
}

const node = 'node_modules/.bin/node';

function command(below: string): string {
	const [program, script, data] = [node, 'scripts/check.ts', 'data'].map((file) =>
		quoted(`${below}${file}`),
	);
	return `${program} ${script} --staged --data ${data}`;
}

/** A word for the shell, whatever is in it. */
function quoted(word: string): string {
	return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
