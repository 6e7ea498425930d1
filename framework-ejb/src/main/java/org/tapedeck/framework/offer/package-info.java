/** What a caller could do now with what a query has found. */
package org.tapedeck.framework.offer;
