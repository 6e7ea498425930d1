/** Batches: what is deposited and credited until the host settles it. */
package org.tapedeck.framework.batch;
