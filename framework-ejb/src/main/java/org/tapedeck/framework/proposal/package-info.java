/** What one person wants and a second one has to want, too, before it is done. */
package org.tapedeck.framework.proposal;
