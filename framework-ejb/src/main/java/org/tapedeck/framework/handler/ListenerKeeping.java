package org.tapedeck.framework.handler;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tapedeck.framework.command.EventListenerKey;
import org.tapedeck.framework.command.PrimaryReturnCode;
import org.tapedeck.framework.command.Refused;
import org.tapedeck.framework.command.SecondaryReturnCode;
import org.tapedeck.framework.command.Socks;
import org.tapedeck.framework.command.ViewCollection;
import org.tapedeck.framework.event.Listener;
import org.tapedeck.framework.event.ListenerAddress;
import org.tapedeck.framework.event.ListenerSecrets;
import org.tapedeck.framework.event.Listeners;
import org.tapedeck.framework.query.ListenerViews;

/** Makes, finds and removes event listeners, a merchant's and the server's alike. */
@Dependent
class ListenerKeeping {

  private final Listeners listeners;
  private final ListenerAddress address;
  private final ListenerSecrets secrets;

  @Inject
  ListenerKeeping(Listeners listeners, ListenerAddress address, ListenerSecrets secrets) {
    this.listeners = listeners;
    this.address = address;
    this.secrets = secrets;
  }

  /** Comes before anything is read, so that no lock or connection is held while a name is found. */
  void check(EventListenerKey key, Optional<Socks> socks) {
    address.check(key.listenerUrl(), socks);
  }

  /** The new listener, with the secret that is shown this once. */
  ViewCollection create(EventListenerKey key, Optional<Socks> socks) {
    ListenerSecrets.Fresh fresh = secrets.fresh(key, socks);
    listeners.add(fresh.listener());
    return ListenerViews.created(fresh);
  }

  Listener known(EventListenerKey key) {
    return listeners
        .find(key)
        .orElseThrow(
            () ->
                new Refused(
                    PrimaryReturnCode.PRC_UNDEFINED_OBJECT,
                    SecondaryReturnCode.RC_EVENTLISTENER,
                    "There is no such event listener."));
  }

  void remove(EventListenerKey key) {
    listeners.remove(known(key));
  }
}
