package org.tapedeck.hostsim.saman;

import java.util.Set;
import org.tapedeck.hostsim.soap.SoapCall;

/**
 * A row of a SOAP service.
 *
 * @param type of the result, in XML Schema
 * @param delivery the knob that spoils its answers
 */
record Operation(
    String name,
    Set<String> required,
    Set<String> optional,
    String type,
    String delivery,
    Doing doing) {

  /** What is answered to a call from an address. */
  interface Doing {
    Outcome<String> go(SoapCall call, String from);
  }
}
