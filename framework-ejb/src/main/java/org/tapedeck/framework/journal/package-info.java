/** Who did what to which object, append-only, and the chain of hashes over it. */
package org.tapedeck.framework.journal;
