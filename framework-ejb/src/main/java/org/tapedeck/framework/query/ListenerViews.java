package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.QueryEventListeners;
import org.tapedeck.framework.command.Socks;
import org.tapedeck.framework.command.View;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.event.Listener;
import org.tapedeck.framework.event.ListenerSecrets;
import org.tapedeck.framework.event.Listeners;
import org.tapedeck.framework.event.Listeners.Progress;
import org.tapedeck.framework.merchant.Caller;

/** Answers QueryEventListeners: who is told, and how far. */
@Dependent
public class ListenerViews {

  // spotless:off
  /** Only the server's listeners have no merchant and no cassette. */
  private static final Shape<Listener> LISTENER = Shape.<Listener>of("PSEventListener", it -> Values.NONE)
      .row("merchantNumber", it -> it.key().isOfServer() ? null : it.key().merchantNumber())
      .row("cassette",       it -> it.key().isOfServer() ? null : it.key().cassetteName())
      .row("eventType",      it -> it.key().eventType())
      .row("listenerURL",    it -> it.key().listenerUrl())
      .row("socksHost",      it -> it.socks().map(Socks::host).orElse(null))
      .row("socksPort",      it -> it.socks().map(Socks::port).orElse(null))
      .row("enabled",        it -> it.isEnabled() ? 1 : 0)
      .row("active",         it -> it.isEnabled() ? 1 : 0)
      .row("valid",          it -> 1)
      .row("changesPending", it -> 0);

  private static final Shape<Progress> PROGRESS = Shape.<Progress>of("PSEventListener", it -> Values.NONE)
      .row("delivered",      it -> it.listener().delivered())
      .row("waiting",        Progress::waiting)
      .row("givenUp",        it -> it.listener().givenUp())
      .row("lastTry",        it -> it.listener().lastTryMillis() == 0 ? null : it.listener().lastTryMillis())
      .row("lastError",      it -> it.listener().lastError())
      .row("nextTry",        it -> it.listener().isEnabled() ? it.nextTry().orElse(null) : null);
  // spotless:on

  private final Listeners listeners;

  @Inject
  public ListenerViews(Listeners listeners) {
    this.listeners = listeners;
  }

  public ViewCollection find(Caller caller, QueryEventListeners query) {
    return collection(
        listeners.search(caller.merchants(query.operation()), query).stream()
            .map(ListenerViews::view)
            .toList());
  }

  private static View view(Progress progress) {
    return with(LISTENER.view(progress.listener()), PROGRESS.view(progress).attributes());
  }

  /** A listener that was just made, with its secret, which is never shown again. */
  public static ViewCollection created(ListenerSecrets.Fresh fresh) {
    View view = LISTENER.view(fresh.listener());
    return collection(List.of(with(view, Map.of("secret", fresh.secret()))));
  }

  private static View with(View view, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(view.attributes());
    all.putAll(more);
    return new View(view.element(), all, view.properties(), view.nested());
  }

  private static ViewCollection collection(List<View> views) {
    return new ViewCollection("EventListenerCollection", views);
  }
}
