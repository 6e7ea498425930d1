package org.tapedeck.framework.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tapedeck.cassette.ApprovalRequest;
import org.tapedeck.cassette.BatchCloseRequest;
import org.tapedeck.cassette.BatchItem;
import org.tapedeck.cassette.Cassette;
import org.tapedeck.cassette.CommonAvs;
import org.tapedeck.cassette.Configuration;
import org.tapedeck.cassette.Content;
import org.tapedeck.cassette.ControlOutcome;
import org.tapedeck.cassette.ControlRequest;
import org.tapedeck.cassette.DailyClose;
import org.tapedeck.cassette.DeclineReason;
import org.tapedeck.cassette.Handling;
import org.tapedeck.cassette.Host;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostSilent;
import org.tapedeck.cassette.HostUnreachable;
import org.tapedeck.cassette.KeywordTable;
import org.tapedeck.cassette.Labels;
import org.tapedeck.cassette.Link;
import org.tapedeck.cassette.LongDigits;
import org.tapedeck.cassette.Message;
import org.tapedeck.cassette.NumberSeries;
import org.tapedeck.cassette.Numbering;
import org.tapedeck.cassette.ObjectType;
import org.tapedeck.cassette.Objection;
import org.tapedeck.cassette.PaymentCommand;
import org.tapedeck.cassette.RetryPlan;
import org.tapedeck.cassette.ReversalRequest;
import org.tapedeck.cassette.Scope;
import org.tapedeck.cassette.Secrecy;
import org.tapedeck.cassette.SettlementDrop;
import org.tapedeck.cassette.Values;

/** A cassette whose messages are lines of words, so that a test can read what was sent. */
public final class PaperCassette implements Cassette {

  public static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
  public static final Duration READ_LIMIT = Duration.ofSeconds(30);

  /** What {@link Line} may not show besides a card number. */
  private static final Pattern SECRET = Pattern.compile("(?<=expiry |cvv )\\d+");

  private static final long LARGEST_APPROVAL = 2_000_000_000;

  private static final Set<PaymentCommand> COMMANDS =
      EnumSet.of(
          PaymentCommand.ACCEPT_PAYMENT,
          PaymentCommand.APPROVE,
          PaymentCommand.APPROVE_REVERSAL,
          PaymentCommand.DEPOSIT,
          PaymentCommand.DEPOSIT_REVERSAL,
          PaymentCommand.REFUND,
          PaymentCommand.REFUND_REVERSAL,
          PaymentCommand.CANCEL_ORDER,
          PaymentCommand.CLOSE_ORDER,
          PaymentCommand.BATCH_CLOSE,
          PaymentCommand.BATCH_PURGE,
          PaymentCommand.DELETE_BATCH);

  private static final Set<PaymentCommand> OF_HOST =
      EnumSet.of(
          PaymentCommand.APPROVE, PaymentCommand.APPROVE_REVERSAL, PaymentCommand.BATCH_CLOSE);

  private final String name;
  private final Set<PaymentCommand> commands;
  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>();

  public PaperCassette() {
    this("Paper", COMMANDS);
  }

  private PaperCassette(String name, Set<PaymentCommand> commands) {
    this.name = name;
    this.commands = commands;
  }

  /** Another one of the same kind. */
  static PaperCassette named(String name) {
    return new PaperCassette(name, COMMANDS);
  }

  /** One that only takes orders. */
  static PaperCassette ofOrdersOnly() {
    return new PaperCassette("Blank", EnumSet.of(PaymentCommand.ACCEPT_PAYMENT));
  }

  private boolean isOfOrdersOnly() {
    return commands.size() == 1;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Map<PaymentCommand, Handling> commands() {
    return commands.stream()
        .collect(
            toMap(
                command -> command,
                command -> OF_HOST.contains(command) ? Handling.HOST : Handling.LOCAL));
  }

  @Override
  public KeywordTable keywords() {
    // spotless:off
    return new KeywordTable()
        .required(Scope.ORDER,    "$PAN",            "pan",      1000, Content.digits(12, 19), Secrecy.MASKED)
        .required(Scope.ORDER,    "$EXPIRY",         "expiry",   1001, Content.yearMonth(),    Secrecy.HIDDEN)
        .optional(Scope.ORDER,    "$CARDVERIFYCODE", "cvv",      1002, Content.digits(3, 4),   Secrecy.FLEETING)
        .optional(Scope.ORDER,    "$NOTE",           "note",     1003, Content.text(1, 40),    Secrecy.PLAIN)
        .required(Scope.CASSETTE, "$HOST",           "host",     1004, Content.text(1, 40),    Secrecy.PLAIN)
        .optional(Scope.CASSETTE, "$ATONCE",         "atOnce",   1010, Content.number(0, 9),   Secrecy.PLAIN)
        .optional(Scope.CASSETTE, "$ATTEMPTS",       "attempts", 1011, Content.number(0, 99),  Secrecy.PLAIN)
        .required(Scope.ACCOUNT,  "$TERMINAL",       "terminal", 1005, Content.digits(1, 4),   Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$DROP",           "drop",     1006, Content.text(1, 200),   Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$DROP.HOSTKEY",   "hostKey",  1007, Content.text(1, 2000),  Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$DROP.PASSWORD",  "password", 1008, Content.text(1, 80),    Secrecy.HIDDEN)
        .optional(Scope.ACCOUNT,  "$DROP.KEY",       "key",      1009, Content.lines(1, 9000), Secrecy.HIDDEN)
        .optional(Scope.DEPOSIT,  "$SLIP",           "slip",     1012, Content.text(1, 20),    Secrecy.PLAIN)
        .optional(Scope.DEPOSIT,  "$TAX",            "tax",      1013, Content.number(0, 99),  Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$LABEL",          "label",    1014, Content.text(1, 20),    Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$CLOSETIME",      "close",    1015, Content.text(5, 5),     Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$ZONE",           "zone",     1016, Content.text(1, 40),    Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$RESTDAYS",       "rest",     1017, Content.digits(1, 2),   Secrecy.PLAIN)
        .optional(Scope.ACCOUNT,  "$COLOUR",         "colour",   1018, Content.oneOf("white", "grey"), Secrecy.PLAIN);
    // spotless:on
  }

  @Override
  public Labels labels(String language) {
    return new Labels(
        language.equals("de")
            ? Map.of("colour", "Farbe", "colour.is.grey", "grau")
            : Map.of("colour", "Colour", "colour.hint", "Of the paper."));
  }

  @Override
  public Values defaults(Scope scope, Values values) {
    return scope == Scope.ACCOUNT ? Values.of(Map.of("colour", "white")) : Values.NONE;
  }

  @Override
  public List<ObjectType> objectTypes() {
    return isOfOrdersOnly() ? List.of() : PaperObjects.TYPES;
  }

  @Override
  public ControlOutcome control(ControlRequest request) {
    return isOfOrdersOnly() ? Cassette.super.control(request) : PaperObjects.control(request);
  }

  /** Has something done once, while the next command has its values examined. */
  void meanwhile(Runnable work) {
    meanwhile.set(work);
  }

  @Override
  public Optional<Objection> examine(Scope scope, Values values) {
    Optional.ofNullable(meanwhile.getAndSet(null)).ifPresent(Runnable::run);
    if (scope == Scope.DEPOSIT && values.text("pan").startsWith("5")) {
      return keywords()
          .find(scope, "$SLIP")
          .map(row -> new Objection(row, "is not for this card."));
    }
    return values
        .find("note")
        .filter("refuse me"::equals)
        .flatMap(note -> keywords().find(Scope.ORDER, "$NOTE"))
        .map(keyword -> new Objection(keyword, "does not fit."));
  }

  /** Of every scope something, so that a test can tell where it goes. */
  @Override
  public List<String> advice(Scope scope, Values values) {
    return values.asMap().containsValue("unwise")
        ? List.of(scope + " had better be wise.", "Think of it.")
        : List.of();
  }

  @Override
  public long largestApproval(String currency) {
    return LARGEST_APPROVAL;
  }

  @Override
  public Optional<String> brand(Values order) {
    return Optional.of(order.text("pan").startsWith("4") ? "Visa" : "Other");
  }

  /** Any text may be its host's name, so that the spoiled ones are no mistake of ours. */
  @Override
  public Link link(Values cassette) {
    String host = URLEncoder.encode(cassette.text("host"), StandardCharsets.UTF_8);
    URI address = URI.create("https://" + host + "/");
    return new Link.Https(address, Optional.empty(), CONNECT_LIMIT, READ_LIMIT);
  }

  /** Every five minutes. */
  @Override
  public RetryPlan retries(Values cassette) {
    int atOnce = cassette.find("atOnce").map(Integer::valueOf).orElse(0);
    int attempts = cassette.find("attempts").map(Integer::valueOf).orElse(12);
    return new RetryPlan(atOnce, Duration.ofMinutes(5), attempts);
  }

  /** Host, port and folder, with colons between them. */
  @Override
  public Optional<SettlementDrop> settlementDrop(Values account) {
    return account
        .find("drop")
        .map(drop -> drop.split(":", 3))
        .map(
            drop ->
                new SettlementDrop(
                    drop[0],
                    Integer.parseInt(drop[1]),
                    "shop",
                    account.find("password"),
                    account.find("key"),
                    account.text("hostKey"),
                    drop[2]));
  }

  @Override
  public Optional<NumberSeries> series(Numbering numbering, Configuration configuration) {
    String scope = "terminal " + configuration.account().text("terminal");
    Optional<String> rest = configuration.account().find("rest");
    return numbering == Numbering.BATCH && rest.isPresent()
        ? Optional.of(new NumberSeries(scope, 1, 999, Duration.ofDays(Long.parseLong(rest.get()))))
        : Optional.of(new NumberSeries(scope, 1, 9999));
  }

  @Override
  public Optional<DailyClose> dailyClose(Values account) {
    return account
        .find("close")
        .map(
            time ->
                new DailyClose(
                    LocalTime.parse(time), ZoneId.of(account.find("zone").orElse("UTC"))));
  }

  @Override
  public HostOutcome approve(ApprovalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    String message =
        "approve %d number %d card %s expiry %s cvv %s"
            .formatted(
                request.amount().amount(),
                request.transactionNumber(),
                request.order().text("pan"),
                request.order().text("expiry"),
                request.order().find("cvv").orElse("none"));
    String objects = PaperObjects.words(request.configuration());
    String again = request.repeated() ? " again" : "";
    return outcome(ask(List.of(new Line(message + objects + again)), host), approved());
  }

  /** An approval that was answered "bare" has nothing that the host could find it by. */
  @Override
  public Handling reversal(Values evidence) {
    return evidence.text("answer").equals("bare") ? Handling.LOCAL : Handling.HOST;
  }

  @Override
  public HostOutcome reverse(ReversalRequest request, Host host)
      throws HostSilent, HostUnreachable {
    String message =
        "reverse to %d from %d of %d number %d card %s"
            .formatted(
                request.left().amount(),
                request.approved().amount(),
                request.authorized().amount(),
                request.transactionNumber(),
                request.order().text("pan"));
    String again = request.repeated() ? " again" : "";
    String answer = ask(List.of(new Line(message + again)), host);
    Values evidence = Values.of(Map.of("reversal", answer));
    return outcome(answer, new HostOutcome.Reversed(evidence), evidence);
  }

  @Override
  public HostOutcome closeBatch(BatchCloseRequest request, Host host)
      throws HostSilent, HostUnreachable {
    int slips = request.totals().slips();
    Line first =
        new Line(
            "batch "
                + request.batchNumber()
                + (request.repeated() ? " again" : "")
                + (slips > 0 ? " slips " + slips : ""));
    Iterable<Message.Part> parts =
        () ->
            Stream.concat(
                    Stream.<Message.Part>of(first),
                    StreamSupport.stream(request.items().spliterator(), false).map(ItemLine::new))
                .iterator();
    String answer = ask(parts, host);
    return outcome(answer, new HostOutcome.Settled(answer(answer), !answer.equals("differs")));
  }

  private static HostOutcome outcome(String answer, HostOutcome yes) {
    return outcome(answer, yes, answer(answer));
  }

  private static HostOutcome outcome(String answer, HostOutcome yes, Values evidence) {
    return switch (answer) {
      case "yes", "differs" -> yes;
      case "bare" -> new HostOutcome.Approved(evidence, CommonAvs.UNAVAILABLE);
      case "no" -> new HostOutcome.Declined(DeclineReason.DECLINED, evidence);
      case "call" -> new HostOutcome.Declined(DeclineReason.REFERRAL, evidence);
      case "keep" -> new HostOutcome.Declined(DeclineReason.PICK_UP, evidence);
      case "invalid" -> new HostOutcome.Declined(DeclineReason.INVALID, evidence);
      case "rejected" -> new HostOutcome.Declined(DeclineReason.BATCH_REJECTED, evidence);
      case "taken" -> new HostOutcome.Declined(DeclineReason.BATCH_NUMBER_TAKEN, evidence);
      case "strange" -> strange(yes);
      case "later" -> new HostOutcome.TryLater(evidence);
      case "setup" -> new HostOutcome.Misconfigured("no such terminal", evidence);
      case "crash" -> throw new IllegalStateException("a bug in the cassette");
      default -> new HostOutcome.Unknown("the answer has no row");
    };
  }

  /** A yes, but to another question. */
  private static HostOutcome strange(HostOutcome yes) {
    return yes instanceof HostOutcome.Settled
        ? approved()
        : new HostOutcome.Settled(answer("strange"), true);
  }

  private static HostOutcome approved() {
    return new HostOutcome.Approved(answer("yes"), CommonAvs.FULL_MATCH);
  }

  private static Values answer(String word) {
    return Values.of(Map.of("answer", word));
  }

  private static String ask(Iterable<Message.Part> parts, Host host)
      throws HostSilent, HostUnreachable {
    return new String(host.exchange(new Message("text/plain", 1, parts)).body(), US_ASCII);
  }

  private record Line(String text) implements Message.Part {

    @Override
    public byte[] bytes() {
      return text.getBytes(US_ASCII);
    }

    @Override
    public byte[] masked() {
      Matcher secret = SECRET.matcher(new String(LongDigits.masked(bytes()), US_ASCII));
      return secret.replaceAll(it -> "*".repeat(it.group().length())).getBytes(US_ASCII);
    }

    @Override
    public String description() {
      return "a line";
    }
  }

  /** An item's line, made when it is sent. */
  private record ItemLine(BatchItem item) implements Message.Part {

    @Override
    public byte[] bytes() {
      return "\n%s %d:%d %d number %d%s"
          .formatted(
              item.kind(),
              item.orderNumber(),
              item.number(),
              item.amount().amount(),
              item.transactionNumber(),
              item.slip().find("slip").map(slip -> " slip " + slip).orElse(""))
          .getBytes(US_ASCII);
    }

    @Override
    public byte[] masked() {
      return bytes();
    }

    @Override
    public String description() {
      return "a line";
    }
  }
}
