/**
 * The pages of administration: merchants, what each may use, cassettes and the server. Their forms
 * are drawn from the cassettes' own tables of keywords (WITHKEYWORDS=1 at the door).
 */
package org.tapedeck.console.admin;
