/**
 * The rules of a cassette (RULES.md of the contract's module) as checks that run. A cassette's own
 * test extends {@link org.tapedeck.testkit.CassetteContract} and gives its subject.
 */
package org.tapedeck.testkit;
