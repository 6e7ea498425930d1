package org.tapedeck.hostsim.ticketswitch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tapedeck.hostsim.bank.Answer;
import org.tapedeck.hostsim.bank.Asked;
import org.tapedeck.hostsim.bank.Delivery;
import org.tapedeck.hostsim.shops.Shop;
import org.tapedeck.hostsim.shops.Shops;
import org.tapedeck.hostsim.xml.Tree;

/** Takes a document to the method that its root names, and the answer back. */
final class Core {
  private final Turned all;
  private final Shops users;
  private final Blocks blocks;
  private final List<Method> methods;

  Core(Turned all, Shops users, Blocks blocks, List<Method> methods) {
    this.all = all;
    this.users = users;
    this.blocks = blocks;
    this.methods = List.copyOf(methods);
  }

  Answer answer(Asked asked) {
    try {
      return answered(asked);
    } catch (ScriptError error) {
      return xml(error.answer());
    }
  }

  private static Answer xml(Tree answer) {
    // Something that no client knows.
    Tree odd = answer.and(Tree.text("puzzled", ""));
    return new Answer(
        200,
        Map.of("Content-Type", "text/xml; charset=UTF-8", "Content-Language", "en"),
        odd.document(),
        Delivery.PLAIN,
        Duration.ZERO);
  }

  private Answer answered(Asked asked) {
    Tree request = read(asked);
    String always = all.use("script-error");
    if (!always.equals("none")) {
      throw ScriptError.number(Integer.parseInt(always));
    }
    Method method =
        methods.stream()
            .filter(it -> it.name().equals(request.name()))
            .findFirst()
            .orElseThrow(() -> new ScriptError(ScriptError.Kind.BAD_DATA));
    return answer(method, call(request, asked.base()));
  }

  private static Tree read(Asked asked) {
    try {
      return Tree.read(asked.body());
    } catch (IllegalArgumentException broken) {
      throw new ScriptError(ScriptError.Kind.BAD_DATA);
    }
  }

  private Call call(Tree request, String base) {
    Shop user =
        users
            .of(request.get("user_id"))
            .orElseThrow(() -> new ScriptError(ScriptError.Kind.BAD_USER_ID));
    return new Call(request, user, block(request, user), base);
  }

  private Blocks.Block block(Tree request, Shop user) {
    boolean word = user.find("password").filter(request.get("user_passwd")::equals).isPresent();
    Blocks.Block nobody = new Blocks.Block("", user.name(), "", "");
    return blocks
        .find(request.get("crypto_block"))
        .filter(block -> block.user().equals(user.name()))
        .or(() -> Optional.of(nobody).filter(it -> word && !hasBlock(request)))
        .orElseThrow(() -> new ScriptError(ScriptError.Kind.BAD_AUTHENTICATION));
  }

  private static boolean hasBlock(Tree request) {
    return request.has("crypto_block");
  }

  private Answer answer(Method method, Call call) {
    Turned knobs = method.knobs(call);
    Delivery delivery = knobs.delivery(method.word());
    boolean undone = delivery != Delivery.PLAIN && !knobs.yes("record");
    Tree content = undone ? Tree.of(method.name()) : content(method, call, knobs);
    Tree result = new Tree(method.name() + "_result", "", content.children());
    return xml(result).delivered(delivery, Duration.ofSeconds(knobs.number("slow-seconds")));
  }

  private static Tree content(Method method, Call call, Turned knobs) {
    try {
      return method.answer(call, knobs);
    } catch (Failed failed) {
      return Tree.texts(
          method.name(),
          "fail_code",
          Integer.toString(failed.code().number()),
          "fail_desc",
          failed.code().words());
    }
  }
}
