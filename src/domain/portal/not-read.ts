/** What stands in the place of a column that is not to be read. */
export const notRead = '不用';
