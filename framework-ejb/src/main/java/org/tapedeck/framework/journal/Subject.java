package org.tapedeck.framework.journal;

/**
 * The object that an entry is about.
 *
 * @param object its kind and key, such as PAYMENT 1:7:1
 * @param life the order or the batch that it is or belongs to, such as ORDER 1:7; otherwise the
 *     object itself
 */
public record Subject(String object, String life) {

  private static final int LONGEST_LIFE = 80;
  private static final int LONGEST_OBJECT = 1200;

  public Subject {
    object = cut(object, LONGEST_OBJECT);
    life = cut(life, LONGEST_LIFE);
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  /** An object that is no part of an order or a batch. */
  static Subject of(String object) {
    return new Subject(object, object);
  }

  public static Subject server() {
    return of("SERVER");
  }

  public static Subject account(String key) {
    return of("ACCOUNT " + key);
  }

  public static Subject user(String name) {
    return of("USER " + name);
  }

  /** By the specification's key, such as 1:7. */
  public static Subject order(String key) {
    return of("ORDER " + key);
  }

  public static Subject batch(String key) {
    return of("BATCH " + key);
  }

  public static Subject payment(String key) {
    return ofOrder("PAYMENT ", key);
  }

  public static Subject credit(String key) {
    return ofOrder("CREDIT ", key);
  }

  private static Subject ofOrder(String kind, String key) {
    return new Subject(kind + key, "ORDER " + key.substring(0, key.lastIndexOf(':')));
  }
}
