package org.tapedeck.framework.query;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tapedeck.cassette.Values;
import org.tapedeck.framework.command.EventListenerKey;
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

  /** The secret is there once, when the listener was just made. */
  private record Told(Progress progress, Optional<String> secret) {

    Listener listener() {
      return progress.listener();
    }

    Optional<EventListenerKey> ofMerchant() {
      return Optional.of(listener().key()).filter(key -> !key.isOfServer());
    }
  }

  // spotless:off
  /** Only the server's listeners have no merchant and no cassette. */
  private static final Shape<Told> LISTENER = Shape.<Told>of("PSEventListener", it -> Values.NONE)
      .optional("merchantNumber", it -> it.ofMerchant().map(EventListenerKey::merchantNumber).orElse(null))
      .optional("cassette",       it -> it.ofMerchant().map(EventListenerKey::cassetteName).orElse(null))
      .row("eventType",           it -> it.listener().key().eventType())
      .row("listenerURL",         it -> it.listener().key().listenerUrl())
      .optional("socksHost",      it -> it.listener().socks().map(Socks::host).orElse(null))
      .optional("socksPort",      it -> it.listener().socks().map(Socks::port).orElse(null))
      .row("enabled",             it -> it.listener().isEnabled() ? 1 : 0)
      .row("active",              it -> it.listener().isEnabled() ? 1 : 0)
      .row("valid",               it -> 1)
      .row("changesPending",      it -> 0)
      .row("delivered",           it -> it.listener().delivered())
      .row("waiting",             it -> it.progress().waiting())
      .row("givenUp",             it -> it.listener().givenUp())
      .optional("lastTry",        it -> it.listener().lastTryMillis() == 0 ? null : it.listener().lastTryMillis())
      .optional("lastError",      it -> it.listener().lastError())
      .optional("nextTry",        it -> it.listener().isEnabled() ? it.progress().nextTry().orElse(null) : null)
      .optional("secret",         it -> it.secret().orElse(null));
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
    return LISTENER.view(new Told(progress, Optional.empty()));
  }

  /** A listener that was just made, with its secret, which is never shown again. */
  public static ViewCollection created(ListenerSecrets.Fresh fresh) {
    Progress none = new Progress(fresh.listener(), 0, Optional.empty());
    return collection(List.of(LISTENER.view(new Told(none, Optional.of(fresh.secret())))));
  }

  private static ViewCollection collection(List<View> views) {
    return new ViewCollection("EventListenerCollection", views);
  }
}
