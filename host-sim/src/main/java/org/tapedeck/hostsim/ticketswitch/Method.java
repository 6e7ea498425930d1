package org.tapedeck.hostsim.ticketswitch;

import org.tapedeck.hostsim.xml.Tree;

/** What can be called. Each has its deliveries by a knob that has its word. */
interface Method {

  /** The root of a request. */
  String name();

  /** Before -delivery. */
  String word();

  /** Those of the trolley that it is about, or those of all. */
  Turned knobs(Call call);

  /**
   * The content of the answer.
   *
   * @throws Failed with a fail_code
   * @throws ScriptError when the call makes no sense
   */
  Tree answer(Call call, Turned knobs);
}
