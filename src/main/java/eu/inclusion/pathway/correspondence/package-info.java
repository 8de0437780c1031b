/**
 * Letters and e-mails: what is written to whom, the outbox it waits in until the mail server took it, and the record of it.
 *
 * <p>To write: {@code outbox.put(new Letter(recipient, new MappingLetter.MappingSurveyInvitation(...), agency, reference, key))}
 * inside the transaction of what the letter is about.
 */
@ApplicationModule(displayName = "Correspondence", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
