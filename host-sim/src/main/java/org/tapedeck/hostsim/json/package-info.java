/** JSON (RFC 8259), as much of it as simulated banks speak. */
package org.tapedeck.hostsim.json;
