/** Where a test lets the server die. */
package org.tapedeck.framework.fault;
