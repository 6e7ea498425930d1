/** The lives of Order, Payment, Credit and Batch: tables, and nothing else. Plain Java. */
package org.tapedeck.framework.lifecycle;
