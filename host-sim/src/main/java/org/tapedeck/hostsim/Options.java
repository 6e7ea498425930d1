package org.tapedeck.hostsim;

import static org.tapedeck.hostsim.Options.Option.option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tapedeck.hostsim.behaviour.Amounts;
import org.tapedeck.hostsim.gateway.Delays;
import org.tapedeck.hostsim.line.Limits;
import org.tapedeck.hostsim.terminals.Terminals;

/** What was asked for on the command line. */
public record Options(Map<String, String> values) {

  record Option(String name, String normally, String content, String meaning) {
    static Option option(String name, String normally, String content, String meaning) {
      return new Option(name, normally, content, meaning);
    }

    String line() {
      return String.format(Locale.ROOT, "  %-17s %-25s normally %s%n", name, meaning, normally);
    }
  }

  private static final String VITAL_PATH = "/scripts/gateway.dll?Transact";
  private static final String BINS = list("\\d{6}");
  private static final String KNOWN = "any|" + list(Terminals.NUMBERS);
  private static final String BLOCKED = "none|" + list(Terminals.NUMBERS, Terminals.DEVICE_CODES);

  // spotless:off
  private static final List<Option> OPTIONS = List.of(
      //     name                normally             content       meaning
      option("--port",           "8443",              "\\d{1,5}",   "HTTPS gateway, 0: any"),
      option("--line-port",       "none",              "none|\\d{1,5}", "leased lines, 0: any"),
      option("--line-tls",       "no",                "no|yes",     "TLS around lines"),
      option("--books-port",     "8444",              "\\d{1,5}",   "books, HTTP, 0: any"),
      option("--tls",            "data/host-sim-tls", ".+",         "folder of certificates"),
      option("--late-seconds",   "45",                "\\d{1,4}",   "delay of late answers"),
      option("--silent-seconds", "120",               "\\d{1,4}",   "end of a silence"),
      option("--bins",           "999995",            BINS,         "BINs, comma between"),
      option("--terminals",      "any",               KNOWN,        "list of terminals known"),
      option("--blocked",        "none",              BLOCKED,      "list of terminals blocked"),
      option("--gb-text",        "underscore",        "underscore|space", "underscore or space"),
      option("--voids",          "reject",            "reject|ignore",    "reject or ignore"),
      option("--repeats",        "recognise",         "recognise|ignore", "recognise or ignore"),
      option("--amounts",        "faults",            "faults|ignore",    "faults or ignore"),
      option("--talks",          "none",              ".+",         "folder of talks"),
      option("--fhms-path",      "/fhms/gateway?Transact", "/\\S+\\?\\S+", "FHMS: path"),
      option("--fhms-line-port", "none",              "none|\\d{1,5}", "FHMS: leased lines"),
      option("--fhms-bins",      "999996",            BINS,         "FHMS: BINs"),
      option("--fhms-gb-text",   "space",             "underscore|space", "FHMS: GB text"),
      option("--banks-port",     "none",              "none|\\d{1,5}", "pay pages, HTTP, 0: any"),
      option("--banks-tls-port", "none",              "none|\\d{1,5}", "pay pages, HTTPS"),
      option("--shop-port",      "none",              "none|\\d{1,5}", "demo shop, HTTP, 0: any"),
      option("--shop-login",     "data/demo-credentials.properties", ".+", "the shop's login"));
  // spotless:on

  /** One or more, comma between. */
  private static String list(String... kinds) {
    String item = "(" + String.join("|", kinds) + ")";
    return item + "(," + item + ")*";
  }

  static Options read(String... arguments) {
    Map<String, String> values = new HashMap<>();
    OPTIONS.forEach(option -> values.put(option.name(), option.normally()));
    for (int i = 0; i < arguments.length; i += 2) {
      Option option = named(arguments[i]);
      values.put(option.name(), value(option, arguments, i + 1));
    }
    return new Options(Map.copyOf(values));
  }

  private static Option named(String name) {
    return OPTIONS.stream()
        .filter(option -> option.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown option " + name));
  }

  private static String value(Option option, String[] arguments, int at) {
    if (at == arguments.length || !arguments[at].matches(option.content())) {
      throw new IllegalArgumentException(option.name() + " wants a value: " + option.meaning());
    }
    return arguments[at];
  }

  static String help() {
    return OPTIONS.stream().map(Option::line).collect(Collectors.joining());
  }

  int port() {
    return Integer.parseInt(values.get("--port"));
  }

  int booksPort() {
    return Integer.parseInt(values.get("--books-port"));
  }

  /** Vital first. */
  List<Profile> profiles() {
    return List.of(
        new Profile("vital", VITAL_PATH, bins("--bins"), spaceIn("--gb-text"), line("--line-port")),
        new Profile(
            "fhms",
            values.get("--fhms-path"),
            bins("--fhms-bins"),
            spaceIn("--fhms-gb-text"),
            line("--fhms-line-port")));
  }

  /** What is called banks in the ready line is called --banks-port here. */
  OptionalInt bankPort(String word) {
    return line("--" + word + "-port");
  }

  Path shopLogin() {
    return Path.of(values.get("--shop-login"));
  }

  private OptionalInt line(String name) {
    String port = values.get(name);
    return port.equals("none") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port));
  }

  Path tls() {
    return Path.of(values.get("--tls"));
  }

  Delays delays() {
    return new Delays(seconds("--late-seconds"), seconds("--silent-seconds"));
  }

  /** A terminal has as long as a host waits on its side (VisaNet specification, section 1.4). */
  Limits limits() {
    return new Limits(
        Duration.ofSeconds(60),
        Duration.ofSeconds(5),
        seconds("--late-seconds"),
        seconds("--silent-seconds"));
  }

  private Duration seconds(String name) {
    return Duration.ofSeconds(Long.parseLong(values.get(name)));
  }

  private Set<String> bins(String name) {
    return Set.copyOf(List.of(values.get(name).split(",")));
  }

  Terminals terminals() {
    return Terminals.of(values.get("--terminals"), values.get("--blocked"));
  }

  private boolean spaceIn(String name) {
    return values.get(name).equals("space");
  }

  boolean linesInTls() {
    return values.get("--line-tls").equals("yes");
  }

  boolean repeatsRecognised() {
    return values.get("--repeats").equals("recognise");
  }

  Amounts amounts() {
    return values.get("--amounts").equals("faults") ? Amounts.FAULTS : Amounts.IGNORE;
  }

  Optional<Path> talks() {
    String folder = values.get("--talks");
    return folder.equals("none") ? Optional.empty() : Optional.of(Path.of(folder));
  }

  boolean voidsIgnored() {
    return values.get("--voids").equals("ignore");
  }
}
