/** Files that say what the host does with a conversation; the README has the tables. */
package org.tapedeck.hostsim.talks;
