package org.tapedeck.hostsim.acs;

import java.time.Duration;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.bank.Knobs;
import org.tapedeck.hostsim.xml.Tree;

/** Answers whether a card takes part, and where its issuer's page is. */
public final class Directory {
  private final Knobs knobs;
  private final Accounts accounts;

  Directory(Knobs knobs, Accounts accounts) {
    this.knobs = knobs;
    this.accounts = accounts;
  }

  /**
   * What a VERes says.
   *
   * @param enrolled Y, N or U
   * @param account the directory's name for the card, when it takes part
   */
  public record Said(String enrolled, Optional<String> account, String url) {}

  Answer answer(Asked asked) {
    Delivery delivery = Delivery.of(knobs.use("directory"));
    Duration slow = Duration.ofSeconds(knobs.number("slow-seconds"));
    return xml(said(asked)).delivered(delivery, slow);
  }

  private static Answer xml(Message message) {
    return Answer.of(200, "application/xml; charset=utf-8", message.document());
  }

  private Message said(Asked asked) {
    try {
      return veres(Message.read(asked.body(), "VEReq"), asked.base());
    } catch (Message.Wrong wrong) {
      return wrong.message();
    }
  }

  private Message veres(Message question, String base) {
    String pan = question.need("pan", "\\d{13,19}");
    question.need("Merchant/acqBIN", "\\d{1,11}");
    question.need("Merchant/merID", ".{1,24}");
    Said said = ask(pan, base);
    Tree holder = Tree.texts("CH", "enrolled", said.enrolled());
    Tree answer = Tree.texts("VERes", "version", Message.VERSION);
    if (said.account().isEmpty()) {
      return new Message(question.id(), answer.and(holder));
    }
    Tree known = holder.and(Tree.text("acctID", said.account().orElseThrow()));
    return new Message(
        question.id(),
        answer.and(known, Tree.text("url", said.url()), Tree.text("protocol", "ThreeDSecure")));
  }

  /**
   * What it would answer to a message about that card.
   *
   * @param base how it was reached, such as http://127.0.0.1:8445
   */
  public Said ask(String pan, String base) {
    String set = knobs.use("enrolled");
    String enrolled = set.equals("table") ? Enrolled.of(pan) : set;
    String told = knobs.use("acs-url");
    String url = (told.equals("asked") ? base : told) + IssuerPages.ADDRESS;
    Optional<String> account =
        enrolled.equals("Y") ? Optional.of(accounts.open(pan)) : Optional.empty();
    accounts.asked(pan, enrolled);
    return new Said(enrolled, account, url);
  }
}
