package org.tapedeck.framework.visit;

import java.util.Optional;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Inbound;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.Response;
import org.tapedeck.framework.merchant.Account;

/** The steps of an inbound call and of a buyer's page, a transaction each. */
public interface Inbox {

  /** Who makes a call; empty when there is no such account, or its cassette has no such call. */
  Optional<Origin> origin(Account.Key account, String call);

  /**
   * Judges a call and records what it says. After this commit the bank may be asked.
   *
   * @throws org.tapedeck.framework.flow.Overtaken when somebody was faster
   */
  Heard hear(Account.Key account, Inbound call);

  /** What has become of a visit since, for the bank that has just called for it. */
  Hearing hearing(Heard heard);

  Response answer(Account.Key account, Inbound call, Hearing hearing);

  Optional<Departure> depart(String token);

  Optional<Standing> standing(String token);

  /** The visit that follows one that came to nothing, begun now when there is none. */
  Optional<Again> again(String token);

  /**
   * @param attemptId due now when it was begun just now; empty when it was there
   */
  record Again(String token, String cassetteName, Optional<String> attemptId) {}
}
