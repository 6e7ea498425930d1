package org.tapedeck.cassette;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A host reached by HTTPS POST. The engine opens it; certificates are always verified.
 *
 * @param address the URL that requests are posted to
 * @param trustedCertificates PEM certificates to trust instead of the platform's own
 * @param connectLimit how long to wait for a connection
 * @param readLimit how long one exchange may last, from connecting to the end of the answer
 */
public record Link(
    URI address, Optional<String> trustedCertificates, Duration connectLimit, Duration readLimit) {}
