package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One person whom an organisation would send. Core form of the TCA knowledge base: nothing of a person's health, age or diet.
 *
 * @param pronoun how the person wants to be called; optional
 * @param country in which the person lives
 * @param role in the organisation
 * @param languageLevel in the event's working language; nothing in a draft that does not say it yet
 */
@Table("event_application_person")
public record ApplyingPerson(String name, @Nullable String pronoun, String email, @Nullable String phone, Country country, String role,
        @Nullable LanguageLevel languageLevel) {
}
