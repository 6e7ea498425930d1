package org.tapedeck.framework.command;

import static org.tapedeck.framework.command.FrameworkKeyword.AFTERKEY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Content;

/**
 * The key of an object as a query with KEYSONLY shows it, such as 1:1001:1. There need not be such
 * an object; it says where in the order of the keys a page begins.
 *
 * @param numbers the merchant's first
 */
public record SearchKey(List<Integer> numbers) {

  private static final Content NUMBER = FrameworkKeyword.MERCHANTNUMBER.content();

  public SearchKey {
    numbers = List.copyOf(numbers);
  }

  /**
   * The key after which the answer begins.
   *
   * @param parts how many numbers the keys of such objects have
   * @throws Refused when it is no such key
   */
  static Optional<SearchKey> after(Arguments arguments, int parts) {
    return arguments.find(AFTERKEY).map(text -> of(text, parts));
  }

  private static SearchKey of(String text, int parts) {
    List<String> numbers = Arrays.asList(text.split(":", -1));
    if (numbers.size() != parts) {
      throw refusal(Content.Fault.FORMAT);
    }
    numbers.forEach(number -> NUMBER.faultOf(number).ifPresent(SearchKey::refuse));
    return new SearchKey(numbers.stream().map(Integer::valueOf).toList());
  }

  private static void refuse(Content.Fault fault) {
    // Its length is that of a part of the key, so it says nothing of the keyword's.
    throw refusal(fault == Content.Fault.VALUE ? fault : Content.Fault.FORMAT);
  }

  private static Refused refusal(Content.Fault fault) {
    return Faults.refusal(fault, AFTERKEY.name(), AFTERKEY.code().number());
  }
}
