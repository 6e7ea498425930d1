/** What was settled in a batch, told to the merchant by a file that is put on a server of his. */
package org.tapedeck.framework.report;
