/** XML as others send it, read with care, and as the simulators write it. */
package org.tapedeck.hostsim.xml;
