/** A text that would be markup, an attribute, a script or a template, were it not escaped. */
export const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>{{7*7}}';

/** A sentence of more than a hundred characters, without a place to break but between characters. */
export const long =
	'村级道路维修和水渠清淤以及沿线路灯更换、垃圾清运、绿化补种、标志标线和安全护栏安装等零星工程在雨季以前分三批完成并由村务监督委员会和村民代表到现场逐项验收后结算的费用以及由此产生的税金和保险费';

/** A word that no line can hold on a phone. */
export const unbroken = 'QINGHE-LIUXI-2025-ROAD-AND-CHANNEL-MAINTENANCE-CONTRACT-SUPPLEMENT-0001';

/** The largest amount that the files take: 999,999,999.99 yuan. */
export const largestFen = 99_999_999_999;
