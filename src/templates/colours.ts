/** The site's own colours, as spreadsheets write them. */
export const ink = '#1c1f1e';
export const requiredFill = '#a3241b';
export const requiredInk = '#ffffff';
export const headingFill = '#f3f0e8';
export const line = '#ddd9cf';
