/** SOAP 1.1 and 1.2 in the RPC style, on the serving side. It knows no service. */
package org.tapedeck.hostsim.soap;
