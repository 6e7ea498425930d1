package org.tapedeck.framework.visit;

import java.util.Optional;
import org.tapedeck.cassette.visit.Hearing;
import org.tapedeck.cassette.visit.Origin;
import org.tapedeck.cassette.visit.Response;

/**
 * What has become of an inbound call, all of it committed.
 *
 * @param response what a bank's server is answered
 * @param token the visit's, with which a buyer is led to his page; empty when there is no visit
 */
public record Told(Hearing hearing, Origin origin, Response response, Optional<String> token) {}
