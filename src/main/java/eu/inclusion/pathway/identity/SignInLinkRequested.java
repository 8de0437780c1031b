package eu.inclusion.pathway.identity;

import java.time.Instant;
import java.util.Locale;

/**
 * Someone who speaks for an organisation asked for a link to sign in.
 *
 * @param link the whole address, working once and until then
 */
public record SignInLinkRequested(String email, String name, Locale language, String link, Instant validUntil) {
}
