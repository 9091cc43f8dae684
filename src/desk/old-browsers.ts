/*
 * What a browser of before 2024 lacks and the program uses. Offices have Chrome 109, the last for Windows 7, and older.
 * A program for the browser imports this before all else.
 */
import 'core-js/stable/array/at.js';
import 'core-js/stable/array/find-last.js';
import 'core-js/stable/array/find-last-index.js';
import 'core-js/stable/array/to-reversed.js';
import 'core-js/stable/array/to-sorted.js';
import 'core-js/stable/array/to-spliced.js';
import 'core-js/stable/array/with.js';
import 'core-js/stable/map/group-by.js';
import 'core-js/stable/object/has-own.js';
import 'core-js/stable/string/at.js';
import 'core-js/stable/string/to-well-formed.js';
import 'core-js/stable/typed-array/at.js';
