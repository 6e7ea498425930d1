package org.tapedeck.framework.offer;

/** An object that a host may be asked about. */
interface AskedCase extends Case {

  Asking asking();
}
