package org.tapedeck.hostsim;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tapedeck.hostsim.bank.Form;
import org.tapedeck.hostsim.xml.Tree;

/** A shop of tickets, user demo of the core, and its buyers. */
final class BoxOffice implements AutoCloseable {
  static final String CORE = "/tickets/demo/xml_core.exe";
  static final String KEY = "somekindofkeyover20chars";
  private static final String PART_ONE =
      """
      <purchase_reservation_part_one><user_id>demo</user_id><crypto_block/>\
      <customer_data><title>Mr</title><first_name>Peter</first_name><initials>C</initials>\
      <last_name>French</last_name><suffix>MIEE, MEng</suffix>\
      <address_line_one>Ingresso Group Ltd</address_line_one>\
      <town>Hammersmith</town><county>London</county><postcode>W6 8DL</postcode>\
      <country_code>gb</country_code><work_phone>020 3137 7407</work_phone>\
      <home_phone>020 3137 7408</home_phone><email_address>pete@example.co.uk</email_address>\
      <supplier_can_use_data/></customer_data>\
      <return_token/><return_domain/><return_path/><return_with_https>no</return_with_https>\
      <encryption_key>somekindofkeyover20chars</encryption_key></purchase_reservation_part_one>
      """;
  private static final String PART_TWO =
      """
      <purchase_reservation_part_two><user_id>demo</user_id><user_passwd>demopass</user_passwd>\
      <encryption_key>somekindofkeyover20chars</encryption_key><returning_token/>\
      <new_return_token/><new_return_path/><http_referer/><http_accept/><http_user_agent/>\
      <callback_data/></purchase_reservation_part_two>
      """;
  private static final String CARD =
      "<card_data><card_number>4111111111111111</card_number><expiry_date>1204</expiry_date>"
          + "<cv_two>123</cv_two></card_data>";

  final Street street = new Street();
  private int tokens;

  BoxOffice() throws Exception {}

  void knobs(String settings) throws Exception {
    street.must(street.post("/ticketswitch/knobs", Form.read("all=normal&" + settings)));
  }

  String trolley(String settings) throws Exception {
    String line =
        street.must(street.post("/ticketswitch/trolleys", Form.read(settings))).body().strip();
    return Street.of(line, "token");
  }

  static Tree tree(String document) {
    return Tree.read(document.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> send(Tree request) throws Exception {
    return street.postBody(
        CORE, "text/xml", new String(request.document(), StandardCharsets.UTF_8));
  }

  Tree call(Tree request) throws Exception {
    return tree(send(request).body());
  }

  Tree session() throws Exception {
    return call(
        Tree.texts("start_session", "user_id", "demo", "user_passwd", "demopass", "sub_id", "s1"));
  }

  Tree reserve(String trolley) throws Exception {
    return call(
        Tree.texts(
            "make_reservation",
            "user_id",
            "demo",
            "crypto_block",
            session().get("crypto_block"),
            "trolley_token",
            trolley,
            "self_print_mode",
            "html",
            "describe_trolley",
            ""));
  }

  Tree info(String transaction) throws Exception {
    return call(
        Tree.texts(
            "transaction_info",
            "user_id",
            "demo",
            "user_passwd",
            "demopass",
            "transaction_id",
            transaction));
  }

  /** Never the same twice. */
  String token() {
    tokens++;
    return "T1n7SQpAMgYAAAio" + (100_000 + tokens);
  }

  static String path(String token) {
    return "/some/path/t." + token + "/";
  }

  String domain() {
    return street.shop.address("").substring("http://".length());
  }

  Tree partOne(Tree reservation, String token) {
    Tree request = changed(tree(PART_ONE), "crypto_block=" + reservation.get("crypto_block"));
    request = changed(request, "return_token=" + token);
    request = changed(request, "return_path=" + path(token));
    request = changed(request, "return_domain=" + domain());
    return reservation.get("need_payment_card").equals("yes") ? request.and(tree(CARD)) : request;
  }

  static Tree card() {
    return tree(CARD);
  }

  /** It has the sub_id of the session. */
  Tree partTwo(String returning, String next, Form callback) {
    Tree request = changed(tree(PART_TWO), "returning_token=" + returning);
    request = changed(request, "new_return_token=" + next);
    request = changed(request, "new_return_path=" + path(next));
    Tree data =
        new Tree(
            "callback_data",
            "",
            callback.fields().stream().map(it -> Tree.text(it.name(), it.value())).toList());
    List<Tree> parts = new ArrayList<>(request.children());
    parts.removeIf(it -> it.name().equals("callback_data"));
    parts.add(data);
    parts.add(Tree.text("sub_id", "s1"));
    return new Tree(request.name(), "", parts);
  }

  /**
   * {@code path=text} sets or adds, {@code -path} drops; an ampersand between blanks sets several
   * apart.
   */
  static Tree changed(Tree request, String changes) {
    Tree result = request;
    for (String change : changes.isEmpty() ? new String[0] : changes.split(" & ")) {
      boolean drop = change.startsWith("-");
      String[] halves = (drop ? change.substring(1) : change).split("=", 2);
      result = put(result, List.of(halves[0].split("/")), drop ? null : halves[1]);
    }
    return result;
  }

  private static Tree put(Tree above, List<String> path, String text) {
    List<Tree> children = new ArrayList<>();
    boolean found = false;
    for (Tree child : above.children()) {
      if (!child.name().equals(path.get(0)) || found) {
        children.add(child);
      } else {
        found = true;
        if (path.size() > 1) {
          children.add(put(child, path.subList(1, path.size()), text));
        } else if (text != null) {
          children.add(Tree.text(child.name(), text));
        }
      }
    }
    if (!found && text != null) {
      children.add(Tree.text(path.get(0), text));
    }
    return new Tree(above.name(), "", children);
  }

  static String html(Tree answer) {
    return answer.get("redirect_html_page_data");
  }

  /** What the script of a page that leaves says, unquoted. */
  static String location(String html) {
    int from = html.indexOf("window.location=\"") + "window.location=\"".length();
    return html.substring(from, html.indexOf("\";", from)).replace("\\/", "/");
  }

  /** The hidden fields of a page. */
  static Form fields(String html) {
    Form fields = Form.of();
    var found = Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"").matcher(html);
    while (found.find()) {
      fields = fields.and(plain(found.group(1)), plain(found.group(2)));
    }
    return fields;
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The buyer presses a button of the debitor; what he brings back. */
  HttpResponse<String> press(String html, String button) throws Exception {
    return street.post(
        "/ticketswitch/debitor/pressed",
        Form.of("reference", fields(html).get("reference"), "do", button));
  }

  /** What came by query, then what came by a form. */
  static Form brought(HttpResponse<String> back) {
    String address =
        back.headers()
            .firstValue("Location")
            .orElseGet(() -> plain(back.body().replaceAll("(?s).*action=\"([^\"]*)\".*", "$1")));
    Form query = Form.read(address.contains("?") ? address.split("\\?", 2)[1] : "");
    Form all = query;
    for (Form.Field field : fields(back.body()).fields()) {
      all = all.and(field.name(), field.value());
    }
    return all;
  }

  String book(String transaction, String name) throws Exception {
    return street.books("ticketswitch").stream()
        .filter(line -> line.contains("transaction=" + transaction + " "))
        .map(line -> Street.of(line, name))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    street.close();
  }
}
