/**
 * A payments server on paper: what commands.md says, in tables and maps, to compare the engine
 * with. It knows nothing of the engine, so that both cannot make the same mistake.
 */
package org.tapedeck.framework.model;
