/**
 * The cassettes for banks where buyers pay on a page of the bank's own: one package, one class and
 * one table of codes for each bank. What stands here is common to them; no bank's package sees
 * another's.
 */
package org.tapedeck.redirect;
