/** What the simulated banks with pay pages have in common; none of it is any bank's own rule. */
package org.tapedeck.hostsim.bank;
