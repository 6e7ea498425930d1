package org.tapedeck.hostsim;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.support.ShopServer;
import org.tapedeck.hostsim.xml.Tree;

/** What a row of the table of knobs does, and what comes of it. */
final class TicketSwitchDoings {
  private final BoxOffice office;
  private final String own;

  TicketSwitchDoings(BoxOffice office, String own) {
    this.office = office;
    this.own = own;
  }

  private Going going() throws Exception {
    return new Going(office, own);
  }

  String go(String what) throws Exception {
    String[] words = what.split(": ");
    return switch (words[0]) {
      case "reserve" -> office.reserve(office.trolley(own)).get(words[1]);
      case "no trolley" -> noTrolley();
      case "costs" -> bundles("bundle_total_cost");
      case "part one" -> said(going().partOne());
      case "same token" -> sameToken();
      case "pages" -> pages();
      case "form" -> form();
      case "back" -> back();
      case "debitor" -> debitor();
      case "abandoned" -> abandoned();
      case "info" -> office.info(going().transaction).get(words[1]);
      case "pay" -> going().partOne().pressed("yes").result(words[1]);
      case "do not pay" -> going().partOne().pressed("no").result(words[1]);
      case "bundle" -> bundle(words[1]);
      case "successes" -> successes();
      case "session" -> session();
      default -> http(what);
    };
  }

  private String noTrolley() throws Exception {
    Form settings = Form.read(own);
    HttpResponse<String> made = office.street.post("/ticketswitch/trolleys", settings);
    return Integer.toString(made.statusCode());
  }

  private String bundles(String path) throws Exception {
    return each(office.reserve(office.trolley(own)), path);
  }

  private static String each(Tree answer, String path) {
    return answer
        .find("trolley")
        .orElseThrow()
        .all("bundle")
        .map(it -> it.get(path))
        .collect(Collectors.joining(" "));
  }

  private static String said(Going going) {
    return going.isPage() ? "a page" : going.answer.get("fail_code");
  }

  private String sameToken() throws Exception {
    Going going = going().partOne();
    return said(
        going.partOne(
            "return_token=" + going.token + " & return_path=" + BoxOffice.path(going.token)));
  }

  /** How often the debitor is visited before there is a result. */
  private String pages() throws Exception {
    Going going = going().partOne();
    int visits = 0;
    while (going.isPage()) {
      String html = BoxOffice.html(going.answer);
      if (html.contains("PaReq")) {
        return "issuer";
      }
      if (html.contains("debitor")) {
        visits++;
        going.pressed("yes");
      } else {
        going.returned(Form.of());
      }
    }
    String code = going.answer.get("fail_code");
    return code.isEmpty() ? Integer.toString(visits) : code;
  }

  private String form() throws Exception {
    String html = BoxOffice.html(going().partOne().answer);
    return html.contains("window.location=") ? "get" : "post";
  }

  private String back() throws Exception {
    HttpResponse<String> back = office.press(BoxOffice.html(going().partOne().answer), "yes");
    String form = names(BoxOffice.fields(back.body()));
    String query = query(back);
    return (query.equals("none") ? "" : "query" + query)
        + (form.isEmpty() ? "" : form(query, form));
  }

  private static String form(String query, String form) {
    return (query.equals("none") ? "form" : " form") + form;
  }

  private static String query(HttpResponse<String> back) {
    if (back.headers().firstValue("Location").isPresent()) {
      String query = Street.query(back);
      return query.startsWith("http") ? "" : names(Form.read(query));
    }
    String action = back.body().replaceAll("(?s).*action=\"([^\"]*)\".*", "$1");
    return action.contains("?") ? names(Form.read(action.split("\\?", 2)[1])) : "none";
  }

  private static String names(Form form) {
    return form.names().stream().map(name -> " " + name).collect(Collectors.joining());
  }

  private String debitor() throws Exception {
    return BoxOffice.location(BoxOffice.html(going().partOne().answer)).split("\\?")[0];
  }

  /** How the shop was called, and what the purchase came to then. */
  private String abandoned() throws Exception {
    Going going = going().partOne();
    office.street.forward(Duration.ofSeconds(61));
    ShopServer.Called called = office.street.shop.calls(BoxOffice.path(going.token), 1).get(0);
    going.returned(called.form());
    return called.method() + names(called.form()) + " " + going.result("purchase_fail_code");
  }

  private String bundle(String element) throws Exception {
    Tree answer = going().partOne().pressed("yes").answer;
    return answer.get("trolley/bundle/purchase_result/" + element);
  }

  private String successes() throws Exception {
    return each(going().partOne().pressed("yes").answer, "purchase_result/success");
  }

  private String session() throws Exception {
    try {
      Tree answer = office.session();
      return answer.name() + " " + answer.get("error_code");
    } catch (IOException lost) {
      return "lost";
    } catch (IllegalArgumentException unreadable) {
      return "200 no document";
    }
  }

  private String http(String what) throws Exception {
    return switch (what) {
      case "reserve HTTP" -> status(reservation());
      case "info HTTP" -> status(info(going()));
      case "release HTTP" -> status(released(going()));
      case "part one HTTP" -> partOne(going());
      case "part two HTTP" -> partTwo(going());
      default -> throw new AssertionError(what);
    };
  }

  private String partOne(Going going) throws Exception {
    String status = status(office.partOne(going.reservation, office.token()));
    return status + ", part-ones " + going.book("part-ones");
  }

  private String partTwo(Going going) throws Exception {
    going.partOne();
    Form back = BoxOffice.brought(office.press(BoxOffice.html(going.answer), "yes"));
    String status = status(office.partTwo(going.token, office.token(), back));
    return status + ", bought " + going.book("bought");
  }

  private Tree reservation() throws Exception {
    return Tree.texts(
        "make_reservation",
        "user_id",
        "demo",
        "crypto_block",
        office.session().get("crypto_block"),
        "trolley_token",
        office.trolley(own));
  }

  private static Tree info(Going going) {
    return Tree.texts(
        "transaction_info",
        "user_id",
        "demo",
        "user_passwd",
        "demopass",
        "transaction_id",
        going.transaction);
  }

  private static Tree released(Going going) {
    return Tree.texts(
        "release_reservation",
        "user_id",
        "demo",
        "crypto_block",
        going.reservation.get("crypto_block"));
  }

  Tree release(Going going) throws Exception {
    return office.call(released(going));
  }

  private String status(Tree request) throws Exception {
    try {
      return Integer.toString(office.send(request).statusCode());
    } catch (IOException lost) {
      return "lost";
    }
  }
}
