package org.tapedeck.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.tapedeck.framework.command.FrameworkKeyword;
import org.tapedeck.framework.command.Language;
import org.tapedeck.framework.command.Pairs;

/**
 * How the caller wants his reply.
 *
 * @param dtdPath where he holds the DTD, to be named in the document; without it the DTD comes
 *     inside the document
 */
record Wanted(Optional<String> dtdPath, Language language) {

  static Wanted by(HttpServletRequest request, Pairs form) {
    return new Wanted(
        form.last(FrameworkKeyword.DTDPATH.name())
            .filter(path -> FrameworkKeyword.DTDPATH.content().faultOf(path).isEmpty()),
        Language.liked(Optional.ofNullable(request.getHeader("Accept-Language"))));
  }
}
