/** What a buyer is given as a proof that he has paid. */
package org.tapedeck.framework.receipt;
