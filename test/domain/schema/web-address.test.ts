import { expect, it } from 'vitest';
import { webAddress } from '../../../src/domain/schema/web-address.ts';

const type = webAddress();

it.each([
	'https://www.example.gov.cn/tongbao/1.html',
	'https://example.gov.cn',
	'https://example.gov.cn/a?b=1&c=%E9%9D%92#d',
	'https://example.gov.cn/@name/x',
])('takes %s as it is written', (address) => {
	expect(type.read(address)).toBe(address);
});

it.each([
	['another protocol', 'http://example.gov.cn/'],
	['a script', 'javascript:alert(1)'],
	['data', 'data:text/html,<script>alert(1)</script>'],
	['a name and a password', 'https://user:secret@example.gov.cn/'],
	['another host behind a name', 'https://example.gov.cn@evil.example.com/'],
	['a backslash', 'https://example.gov.cn\\@evil.example.com/'],
	['a port', 'https://example.gov.cn:8443/'],
	['a number in place of a name', 'https://192.0.2.1/'],
	['a number written otherwise', 'https://0x7f000001/'],
	['a name of one word', 'https://localhost/'],
	['a space', 'https://example.gov.cn/a b'],
	['a line break', 'https://example.gov.cn/\na'],
	['a quotation mark', 'https://example.gov.cn/"onclick="x'],
	['an angle bracket', 'https://example.gov.cn/<script>'],
	['letters that look like others', 'https://ехample.gov.cn/'],
	['no host', 'https:///etc/passwd'],
	['a relative address', '//example.gov.cn/'],
	['more than anybody reads', `https://example.gov.cn/${'a'.repeat(500)}`],
])('refuses %s', (_, address) => {
	expect(type.read(address)).toBeUndefined();
});
