/** Pages of money: orders, approvals, deposits, credits, and many of them at once. */
package org.tapedeck.console.money;
