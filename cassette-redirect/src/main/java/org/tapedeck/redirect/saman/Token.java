package org.tapedeck.redirect.saman;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tapedeck.cassette.HostOutcome;
import org.tapedeck.cassette.HostOutcome.Deferred;
import org.tapedeck.cassette.Values;
import org.tapedeck.cassette.visit.Instruction;
import org.tapedeck.cassette.visit.Instruction.Field;
import org.tapedeck.cassette.visit.Instruction.Get;
import org.tapedeck.cassette.visit.Instruction.Post;
import org.tapedeck.redirect.Damaged;
import org.tapedeck.redirect.Form;
import org.tapedeck.redirect.Json;

/** The token that opens the bank's page for one payment, whose amount nobody can change. */
record Token(SamanSettings settings, URI page) {

  private static final Pattern LOOKS = Pattern.compile("[\\x21-\\x7E]{1,200}");
  private static final long GIVEN = 1;

  HostOutcome outcome(Json answer) throws Damaged {
    return RestAnswer.number(answer, "status") == GIVEN
        ? sent(token(answer))
        : RestErrors.outcome(answer.text("errorCode").orElse(""));
  }

  private static String token(Json answer) throws Damaged {
    return answer
        .text("token")
        .filter(text -> LOOKS.matcher(text).matches())
        .orElseThrow(() -> new Damaged("The answer has no token."));
  }

  private HostOutcome sent(String token) {
    Instruction instruction =
        settings.sendsByPost()
            ? new Post(page, List.of(new Field("Token", token)))
            : new Get(Form.query(page, List.of(new Field("token", token))));
    return new Deferred(instruction, Values.of(Map.of("token", token)));
  }
}
