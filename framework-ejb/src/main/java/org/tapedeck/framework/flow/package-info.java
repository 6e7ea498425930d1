/** How every command runs: begin, ask the host, settle. The one way into the state of things. */
package org.tapedeck.framework.flow;
