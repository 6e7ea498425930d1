/** Order, Payment and Credit: what they hold and what may be done with them. */
package org.tapedeck.framework.order;
