package org.tapedeck.framework.handler;

import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.visit.PayPage;
import org.tapedeck.framework.flow.Pace;
import org.tapedeck.framework.flow.Question;

/** How the host of an account is reached, by the settings in force. */
record Reach(Cassette cassette, Configuration configuration, Link link, RetryPlan plan) {

  Pace pace() {
    return Pace.of(link, plan);
  }

  /** Where its buyers pay. */
  PayPage payPage() {
    return cassette.payPage().orElseThrow();
  }

  /** The same with a message of so many bytes. */
  Pace pace(long bytes) {
    return Pace.of(link, plan, bytes);
  }

  Question question(Question.Asking asking) {
    return question(pace(), asking);
  }

  Question question(Pace pace, Question.Asking asking) {
    return new Question(cassette, link, pace, asking);
  }
}
