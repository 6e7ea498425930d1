package org.tapedeck.hostsim.ticketswitch;

import java.util.Optional;
import org.tapedeck.hostsim.xml.Tree;

/** One place to which a buyer is sent on his way. */
interface Step {

  /** The page that sends him there, from where he comes back. */
  Page page(Back back);

  /**
   * What has become of it, by what came back; empty when nothing has.
   *
   * @param callback callback_data; without variables when nobody came
   */
  Optional<Outcome> heard(Tree callback);

  /** What the place itself has on record, when nobody comes back. */
  Optional<Outcome> recorded();

  /** For the books. */
  String word();
}
