/** Purchases in two parts: what a shop reserves, and what becomes of it on the way to the bank. */
package org.tapedeck.framework.purchase;
