package org.tapedeck.console.money;

import org.tapedeck.console.Told;

/**
 * What became of a line.
 *
 * @param words why, in the language of the job's user; empty when there is nothing to say
 * @param codes the reply's; empty when there was none
 * @param page where the buyer is to go now; empty when he is not
 */
public record Result(Kind kind, String words, String codes, String page) {

  /** In the order in which a summary counts them. */
  public enum Kind {
    // spotless:off
    DONE    ("good"),
    PENDING ("wait"),
    REFUSED ("bad"),
    STOPPED (""),
    AT_WORK (""),
    WAITING ("");
    // spotless:on

    private final String look;

    Kind(String look) {
      this.look = look;
    }

    public String getLook() {
      return ("badge " + look).strip();
    }

    public String getWords() {
      return "money.result." + name();
    }

    public String getCount() {
      return "money.count." + name();
    }
  }

  static final Result WAITING = new Result(Kind.WAITING, "", "", "");
  static final Result AT_WORK = new Result(Kind.AT_WORK, "", "", "");
  static final Result STOPPED = new Result(Kind.STOPPED, "", "", "");

  static Result of(Told told) {
    Kind kind = told.isDone() ? Kind.DONE : told.isPending() ? Kind.PENDING : Kind.REFUSED;
    String page = told.first().map(it -> it.text("page")).orElse("");
    return new Result(kind, told.words(), kind == Kind.DONE ? "" : told.codes(), page);
  }

  /** Whether a host was asked that gave no answer; a buyer is waited for in another way. */
  boolean isSilence() {
    return kind == Kind.PENDING && page.isEmpty();
  }

  public Kind getKind() {
    return kind;
  }

  public String getWords() {
    return words;
  }

  public String getCodes() {
    return codes;
  }

  public String getPage() {
    return page;
  }
}
