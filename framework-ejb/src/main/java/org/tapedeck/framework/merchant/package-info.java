/** Merchants, their cassettes and accounts, and who may do what for whom. */
package org.tapedeck.framework.merchant;
