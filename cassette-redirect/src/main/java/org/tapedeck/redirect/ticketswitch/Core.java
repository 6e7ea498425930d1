package org.tapedeck.redirect.ticketswitch;

import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.visit.Visit;
import org.tapedeck.redirect.Damaged;

/** The methods that are called, one message each (sections 5.2 and 5.4). */
record Core(CoreSettings settings, Visit visit, Host host) {

  private static final String PART_ONE = "purchase_reservation_part_one";
  private static final String PART_TWO = "purchase_reservation_part_two";

  static Core of(Visit visit, Host host) {
    return new Core(CoreSettings.of(visit.configuration()), visit, host);
  }

  Result startSession() throws HostSilent, HostUnreachable, Damaged {
    return ask("start_session", byPassword("start_session").given("sub_id", settings.subId()));
  }

  Result makeReservation(String cryptoBlock) throws HostSilent, HostUnreachable, Damaged {
    Request request =
        byCryptoBlock("make_reservation", cryptoBlock)
            .text("trolley_token", visit.order().text("trolleyToken"))
            .flag("describe_trolley", true);
    return ask("make_reservation", request);
  }

  Result partOne(String cryptoBlock, boolean withCard, ReturnPlace place)
      throws HostSilent, HostUnreachable, Damaged {
    Request request = byCryptoBlock(PART_ONE, cryptoBlock).given("sub_id", settings.subId());
    new Buyer(visit.order()).write(request, withCard);
    request
        .secret("return_token", place.token())
        .text("return_domain", place.domain())
        .secret("return_path", place.path())
        .text("return_with_https", place.withHttps())
        .secret("encryption_key", key());
    return ask(PART_ONE, request);
  }

  /** Headers that nobody sent go as empty elements, which count as present (code 1409). */
  Result partTwo(Returned returned, ReturnPlace next) throws HostSilent, HostUnreachable, Damaged {
    Request request =
        byPassword(PART_TWO)
            .given("sub_id", settings.subId())
            .secret("encryption_key", key())
            .secret("returning_token", returned.token())
            .secret("new_return_token", next.token())
            .secret("new_return_path", next.path())
            .text("http_referer", returned.referer())
            .text("http_accept", returned.accept())
            .text("http_user_agent", returned.userAgent());
    callback(request, returned);
    return ask(PART_TWO, request.flag("send_confirmation_email", settings.coreMails()));
  }

  Result transactionInfo(String transactionId) throws HostSilent, HostUnreachable, Damaged {
    Request request =
        byPassword("transaction_info")
            .given("sub_id", settings.subId())
            .text("transaction_id", transactionId)
            .flag("describe_trolley", true);
    return ask("transaction_info", request);
  }

  /** All variables in their order, those that come again as elements that come again. */
  private static void callback(Request request, Returned returned) {
    request.open("callback_data");
    returned.fields().stream()
        .filter(field -> XmlText.isName(field.name()))
        .forEach(field -> request.secret(field.name(), field.value()));
    request.close("callback_data");
  }

  private Request byPassword(String method) {
    return new Request(method)
        .text("user_id", settings.userId())
        .secret("user_passwd", settings.password());
  }

  private Request byCryptoBlock(String method, String cryptoBlock) {
    return new Request(method)
        .text("user_id", settings.userId())
        .secret("crypto_block", cryptoBlock);
  }

  private String key() {
    return settings.keyOf(visit.reference());
  }

  private Result ask(String method, Request request) throws HostSilent, HostUnreachable, Damaged {
    return Result.of(host.exchange(request.message(settings.path())), method);
  }
}
